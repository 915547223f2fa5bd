// The picture on a virtual display. Xvfb keeps it in a file, as a window dump: a header of big-endian numbers of 32
// bits, a map of colours, and the pixels.

import { openSync, readSync } from "node:fs";
import { join } from "node:path";

/**
 * The positions of the numbers in the header, and the length of an entry in the map of colours (`COLOUR_BYTES`), in
 * bytes.
 */
const HEADER_SIZE = 0;
const HEIGHT = 20;
const LINE_BYTES = 48;
const COLOURS = 76;
const COLOUR_BYTES = 12;
/**
 * One of this many lines of pixels is read, which saves time. This still finds the text of a page, which is many lines
 * high.
 */
const STEP = 16;
/** A picture with this number of colours contains text, because the edges of characters are drawn in many shades. */
const WITH_TEXT = 24;

/** The arguments that make Xvfb keep its picture in `folder`. */
export const keptIn = (folder) => ["-fbdir", folder];

/** The picture that an Xvfb keeps in a folder. */
export class Framebuffer {
  constructor(folder) {
    this.file = openSync(join(folder, "Xvfb_screen0"), "r");
    const header = Buffer.alloc(100);
    readSync(this.file, header, 0, header.length, 0);
    const number = (at) => header.readUInt32BE(at);
    this.height = number(HEIGHT);
    this.lineBytes = number(LINE_BYTES);
    this.pixels = number(HEADER_SIZE) + number(COLOURS) * COLOUR_BYTES;
  }

  /** Reads one of every `STEP` lines of the picture. Each line is an array of pixels of 32 bits. */
  lines() {
    const lines = [];
    for (let line = 0; line < this.height; line += STEP) {
      const pixels = new Uint32Array(this.lineBytes / 4);
      readSync(this.file, pixels, 0, this.lineBytes, this.pixels + line * this.lineBytes);
      lines.push(pixels);
    }
    return lines;
  }

  /** Returns `true` if the picture has text. */
  hasText() {
    const colours = new Set();
    for (const line of this.lines()) {
      for (const pixel of line) {
        colours.add(pixel);
        if (colours.size >= WITH_TEXT) return true;
      }
    }
    return false;
  }
}
