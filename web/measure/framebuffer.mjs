// The picture on a virtual display. Xvfb keeps it in a file, as a window dump (`XWDFile.h` of X11): a header of
// big-endian numbers of 32 bits, a map of colours, and the pixels.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";

/** The name of the file in the folder of an Xvfb. */
export const FILE = "Xvfb_screen0";
/** The positions of the numbers in the header, and the length of an entry in the map of colours (`COLOUR_BYTES`), in bytes. */
const HEADER_SIZE = 0;
const WIDTH = 16;
const HEIGHT = 20;
const PIXEL_BITS = 44;
const LINE_BYTES = 48;
const COLOURS = 76;
const COLOUR_BYTES = 12;
/** The bits of a pixel that are its colour. */
const COLOUR = 0xffffff;
/** One of this many lines of pixels is read, which saves time. Text is many lines high, so some of it is still read. */
const STEP = 16;
/** A picture with this number of colours shows a page. A window without a page has one or two colours. */
const WITH_PAGE = 100;

/** The arguments that make Xvfb keep its picture in `folder`. */
export const keptIn = (folder) => ["-fbdir", folder];

/** The picture that an Xvfb keeps in a folder. */
export class Framebuffer {
  /** Opens the picture. Throws an error if the file is cut off, or if its pixels do not have 32 bits. */
  constructor(folder) {
    this.file = openSync(join(folder, FILE), "r");
    try {
      this.readHeader();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  readHeader() {
    const header = Buffer.alloc(100);
    const read = readSync(this.file, header, 0, header.length, 0);
    if (read < header.length) throw new Error("the picture of the display has no header");
    const number = (at) => header.readUInt32BE(at);
    if (number(PIXEL_BITS) !== 32) throw new Error("a pixel must have 32 bits");
    this.width = number(WIDTH);
    this.height = number(HEIGHT);
    this.lineBytes = number(LINE_BYTES);
    this.pixels = number(HEADER_SIZE) + number(COLOURS) * COLOUR_BYTES;
    const isWhole = this.width > 0 && this.width * 4 <= this.lineBytes;
    if (!isWhole || fstatSync(this.file).size < this.pixels + this.height * this.lineBytes) {
      throw new Error("the picture of the display is cut off");
    }
  }

  /** Reads the pixels of a line, without what follows them in the file. */
  line(at) {
    const pixels = new Uint32Array(this.width);
    readSync(this.file, pixels, 0, pixels.byteLength, this.pixels + at * this.lineBytes);
    return pixels;
  }

  /** Returns `true` if the picture shows a page. */
  hasPage() {
    const colours = new Set();
    let previous;
    for (let at = 0; at < this.height; at += STEP) {
      for (const pixel of this.line(at)) {
        // Most pixels are like the one before. Adding these too would take long, and slow the measured program down.
        if (pixel !== previous) colours.add(pixel & COLOUR);
        previous = pixel;
      }
      if (colours.size >= WITH_PAGE) return true;
    }
    return false;
  }

  /** Closes the file. */
  close() {
    closeSync(this.file);
  }
}
