// Writes 8-bit PNG files reproducibly: the bytes depend only on the pixels and on the pinned version of the compressor.

import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

function chunk(kind, data) {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(kind, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

async function file(width, height, colourType, extra, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra,
    // Zopfli searches for long, and its result is about a tenth smaller than that of zlib's highest level.
    chunk('IDAT', await zlibAsync(rows, { numiterations: 15 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function withFilterBytes(data, stride, height) {
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(data.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  }
  return rows;
}

// Converts premultiplied alpha, as resvg returns it, to straight alpha, as PNG stores it.
function plain(pixels) {
  const out = Buffer.from(pixels);
  for (let i = 0; i < out.length; i += 4) {
    const a = out[i + 3];
    if (a === 0 || a === 255) continue;
    for (let c = 0; c < 3; c++) out[i + c] = Math.min(255, Math.round((out[i + c] * 255) / a));
  }
  return out;
}

// Chooses the most frequent colours as the palette, so that flat colours stay exact. The blended colours on edges are
// replaced by the nearest colour in the palette.
function choosePalette(counts, limit) {
  const colours = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([key]) => key);
  for (let tolerance = 8; ; tolerance += 2) {
    const palette = [];
    for (const key of colours) {
      if (palette.every((entry) => distance(entry, key) > tolerance)) palette.push(key);
      if (palette.length > limit) break;
    }
    if (palette.length <= limit) return palette;
  }
}

// Compares two colours, drawn on white and on black. Returns their largest difference in any channel.
function distance(p, q) {
  const pa = p & 255;
  const qa = q & 255;
  let most = 0;
  for (const shift of [24, 16, 8]) {
    const onBlack = (((p >>> shift) & 255) * pa - ((q >>> shift) & 255) * qa) / 255;
    const onWhite = onBlack + qa - pa;
    most = Math.max(most, Math.abs(onBlack), Math.abs(onWhite));
  }
  return most;
}

/** Encodes a picture that consists of flat colours as a PNG with a palette of at most 32 colours. */
export function palettePng({ width, height, pixels }) {
  const rgba = plain(pixels);
  const keys = new Uint32Array(width * height);
  const counts = new Map();
  for (let i = 0; i < keys.length; i++) {
    const key = rgba[i * 4 + 3] === 0 ? 0 : rgba.readUInt32BE(i * 4);
    keys[i] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = choosePalette(counts, 32);
  // Transparent colours come first in the palette, because the tRNS chunk can end after the last of them.
  palette.sort((p, q) => (p & 255) - (q & 255) || p - q);
  const nearest = new Map();
  for (const key of counts.keys()) {
    let best = 0;
    palette.forEach((entry, index) => {
      if (distance(entry, key) < distance(palette[best], key)) best = index;
    });
    nearest.set(key, best);
  }
  const indices = Buffer.alloc(keys.length);
  keys.forEach((key, i) => (indices[i] = nearest.get(key)));
  const colours = Buffer.from(palette.flatMap((p) => [p >>> 24, (p >>> 16) & 255, (p >>> 8) & 255]));
  const alphas = Buffer.from(palette.map((p) => p & 255).filter((a) => a < 255));
  return file(width, height, 3, [chunk('PLTE', colours), chunk('tRNS', alphas)], withFilterBytes(indices, width, height));
}

/** Encodes the picture's shape in white. Transparent pixels are white too, so that tinting leaves no dark edge. */
export function whitePng({ width, height, pixels }) {
  const indices = Buffer.alloc(width * height);
  for (let i = 0; i < indices.length; i++) {
    indices[i] = Math.round(pixels[i * 4 + 3] / 17);
  }
  const levels = Array.from({ length: 16 }, (_, i) => i * 17);
  const white = Buffer.alloc(48, 255);
  return file(width, height, 3, [chunk('PLTE', white), chunk('tRNS', Buffer.from(levels))], withFilterBytes(indices, width, height));
}
