// Splits an SVG path into its subpaths, each with absolute coordinates and the bounding box of its points.

import svgpath from 'svgpath';

export function subpaths(d) {
  const result = [];
  let part = null;
  let start = [0, 0];
  svgpath(d)
    .abs()
    .iterate(([command, ...args], _index, x, y) => {
      if (command === 'M') start = args;
      if (command === 'M' || !part) {
        // After `Z` a path may continue without `M`. It then starts where the closed subpath started.
        part = { d: `M${start.join(' ')}`, box: { x0: start[0], y0: start[1], x1: start[0], y1: start[1] } };
        result.push(part);
      }
      if (command === 'M') return;
      part.d += command + args.join(' ');
      if (command === 'Z') part = null;
      else see(part.box, points(command, args, x, y));
    });
  return result;
}

// Returns the points of a segment: its control points and its end.
function points(command, args, x, y) {
  if (command === 'H') return [args[0], y];
  if (command === 'V') return [x, args[0]];
  return command === 'A' ? args.slice(5) : args;
}

function see(box, points) {
  for (let i = 0; i < points.length; i += 2) {
    box.x0 = Math.min(box.x0, points[i]);
    box.y0 = Math.min(box.y0, points[i + 1]);
    box.x1 = Math.max(box.x1, points[i]);
    box.y1 = Math.max(box.y1, points[i + 1]);
  }
}
