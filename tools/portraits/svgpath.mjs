// Splits an SVG path into its subpaths, each made absolute at its start, with the box round its points.

const ARITY = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

function tokens(d) {
  const out = [];
  const re = /([MLHVCSQTAZmlhvcsqtaz])|(-?(?:\d+\.\d+|\.\d+|\d+)(?:e-?\d+)?)/g;
  for (let m; (m = re.exec(d)); ) out.push(m[1] ?? Number(m[2]));
  return out;
}

// An arc's two flags may be written without a space before the next number ("0 01.5").
function spaceArcFlags(d) {
  return d.replace(/([aA])([^a-zA-Z]*)/g, (_, letter, rest) => {
    const number = '\\s*,?\\s*(-?(?:\\d*\\.\\d+|\\d+))';
    const flag = '\\s*,?\\s*([01])';
    const arc = new RegExp(number + number + number + flag + flag + number + number, 'g');
    return letter + rest.replace(arc, ' $1 $2 $3 $4 $5 $6 $7');
  });
}

export function subpaths(d) {
  const list = tokens(spaceArcFlags(d));
  const result = [];
  let part = null;
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let command = '';
  const see = (px, py) => {
    part.box.x0 = Math.min(part.box.x0, px);
    part.box.y0 = Math.min(part.box.y0, py);
    part.box.x1 = Math.max(part.box.x1, px);
    part.box.y1 = Math.max(part.box.y1, py);
  };
  const open = () => {
    part = { d: `M${round(x)} ${round(y)}`, box: { x0: x, y0: y, x1: x, y1: y } };
    result.push(part);
  };
  for (let i = 0; i < list.length; ) {
    if (typeof list[i] === 'string') command = list[i++];
    const upper = command.toUpperCase();
    const relative = command !== upper;
    const args = list.slice(i, i + ARITY[upper]);
    i += ARITY[upper];
    if (upper === 'Z') {
      part.d += 'Z';
      [x, y] = [startX, startY];
      part = null;
      continue;
    }
    const [ox, oy] = relative ? [x, y] : [0, 0];
    if (upper === 'M') {
      [x, y] = [ox + args[0], oy + args[1]];
      [startX, startY] = [x, y];
      open();
      command = relative ? 'l' : 'L';
      continue;
    }
    if (!part) open();
    part.d += `${command}${args.join(' ')}`;
    if (upper === 'H') x = ox + args[0];
    else if (upper === 'V') y = oy + args[0];
    else {
      const points = upper === 'A' ? args.slice(5) : args;
      for (let p = 0; p < points.length; p += 2) see(ox + points[p], oy + points[p + 1]);
      [x, y] = [ox + points.at(-2), oy + points.at(-1)];
    }
    see(x, y);
  }
  return result;
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
