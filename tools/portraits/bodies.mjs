// Draws arms, hands and held objects, such as a cup, over the bust. The hands are cut from the poses of Open Peeps; the
// sleeves are drawn here, because the original arms hang so low that the table's edge would hide them.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subpaths } from './svgpath.mjs';

const poses = join(dirname(fileURLToPath(import.meta.url)), 'node_modules', 'react-peeps', 'lib', 'peeps', 'pose');
const WHITE = '#FFFDF8';
const CARD = '#D9B36A';
const STEEL = '#6B7C88';
const GREY = '#AEB8BC';

/**
 * The hands in the poses of Open Peeps. `skin` lists the parts of the drawing that are skin, as path and subpath. The
 * hand is placed and turned about the point `wrist`. `things` lists the parts that are held objects. `held` is the
 * outline of an object that is drawn in the same part as the hand; `lines` is the writing on this object. `crop` is the
 * area to keep, without the arm.
 */
const HANDS = {
  mug: { pose: 'bust/Coffee', skin: ['3.9'], things: ['3.6', '3.8'], wrist: [336, 946] },
  fist: { pose: 'bust/Coffee', skin: ['3.9'], wrist: [336, 946] },
  phone: {
    pose: 'bust/Device', skin: ['1.4'], things: ['1.9'], wrist: [472, 888],
    held: 'M580 742L640 610H800L702 802C680 790 640 788 560 792L600 779L640 773C666 768 664 740 635 742L600 746Z',
  },
  sheet: {
    pose: 'bust/Paper', skin: ['1.7', '1.13'], wrist: [452, 914],
    held: 'M598 768L650 650H820L760 790L684 860L655 850L661 828L648 800Q636 776 620 770Z',
    lines: 'M684 694L772 700M674 718L760 724M664 742L748 748',
  },
  pinch: {
    pose: 'bust/Paper', skin: ['1.7', '1.13'], wrist: [452, 914],
    crop: 'M420 740L590 752Q628 758 650 790L672 826L662 850L668 900L600 950L420 1010Z',
  },
  grip: { pose: 'bust/Paper', skin: ['1.12'], wrist: [690, 950] },
  palm: { pose: 'bust/Explaining', skin: ['1.5'], wrist: [405, 860], crop: 'M380 680H700V960H425L386 800Z' },
  tips: { pose: 'bust/Sweater', skin: ['1.29'], wrist: [345, 958] },
  finger: { pose: 'bust/PointingUp', skin: ['1.1', '1.2', '1.3'], wrist: [810, 716] },
  wave: { pose: 'sitting/Wheelchair', skin: ['1.3'], wrist: [1096, 742] },
  resting: { pose: 'sitting/Wheelchair', skin: ['1.6'], wrist: [362, 1092] },
};

const read = new Map();

/** Returns the paths of a pose, each with its subpaths and the transformation that places it in the drawing. */
function pose(name) {
  if (!read.has(name)) {
    const source = readFileSync(join(poses, `${name}.js`), 'utf8');
    const place = /createElement\("g", \{ transform: '([^']+)'/.exec(source)[1];
    const paths = [...source.matchAll(/createElement\("path", \{ d: '([^']+)', transform: '([^']+)'/g)];
    read.set(name, paths.map(([, d, move]) => ({ parts: subpaths(d), move: `${place} ${move}` })));
  }
  return read.get(name);
}

/** Returns one subpath of a pose. */
function part(name, id) {
  const [path, index] = id.split('.');
  const { parts, move } = pose(name)[path];
  return `<path transform="${move}" d="${parts[index].d}"/>`;
}

/**
 * Draws shapes with one outline round all of them. In the original drawing, the shapes are gaps in the ink and have no
 * outline of their own.
 */
function outlined(shapes, ink, line) {
  const all = shapes.map(([svg]) => svg).join('');
  const filled = shapes.map(([svg, fill]) => `<g fill="${fill}">${svg}</g>`).join('');
  return `<g fill="${ink}" stroke="${ink}" stroke-width="${line * 2}" stroke-linejoin="round">${all}</g>${filled}`;
}

let clips = 0;

/** Returns the part of the art that is within the shape. */
function within(shape, art) {
  const id = `arm${clips++}`;
  return `<clipPath id="${id}">${shape}</clipPath><g clip-path="url(#${id})">${art}</g>`;
}

/** Draws a hand with its wrist at a point of the canvas. */
function hand({ hand: name, at, turn = 0, size = 0.85, flip = false }, style) {
  const { pose: from, skin, things = [], held, lines, crop, wrist } = HANDS[name];
  // The line keeps its width however small the hand is drawn.
  const line = style.line / size;
  const shapes = (ids, fill) => outlined(ids.map((id) => [part(from, id), fill]), style.ink, line);
  let art = shapes(things, style.thing) + shapes(skin, style.skin);
  if (held) art += within(part(from, skin[0]), `<path d="${held}" fill="${style.thing}"/>`);
  if (lines) art += `<path d="${lines}" fill="none" stroke="${style.ink}" stroke-width="7" stroke-linecap="round"/>`;
  if (crop) art = within(`<path d="${crop}"/>`, art);
  const place = `translate(${at}) rotate(${turn}) scale(${flip ? -size : size} ${size})`;
  return `<g transform="${place} translate(${-wrist[0]} ${-wrist[1]})">${art}</g>`;
}

/** Draws a sleeve from the elbow to the wrist, ending in a cuff. */
function sleeve({ sleeve: [x0, y0, x1, y1], wide: [w0, w1], cuff = true }, style) {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  // Returns the point at the distance `along` from the elbow and at the distance `side` from the middle of the sleeve.
  const at = (along, side) => `${(x0 + ux * along - uy * side).toFixed(1)} ${(y0 + uy * along + ux * side).toFixed(1)}`;
  const [h0, h1] = [w0 / 2, w1 / 2];
  const middle = (h0 + h1) / 2 + 4; // A sleeve is a little full.
  const stroke = `stroke="${style.ink}" stroke-width="${style.line}" stroke-linejoin="round" stroke-linecap="round"`;
  const tube =
    `<path d="M${at(0, -h0)}Q${at(length / 2, -middle)} ${at(length, -h1)}L${at(length, h1)}` +
    `Q${at(length / 2, middle)} ${at(0, h0)}Q${at(-h0, 0)} ${at(0, -h0)}Z" fill="${style.clothes}" ${stroke}/>`;
  if (!cuff) return tube;
  const [a, b, c] = [length - 12, length + 14, h1 + 4];
  return (
    tube +
    `<path d="M${at(a, -c)}L${at(b, -c)}Q${at(b + 6, 0)} ${at(b, c)}L${at(a, c)}Q${at(a + 6, 0)} ${at(a, -c)}Z" ` +
    `fill="${style.cuff}" ${stroke}/>`
  );
}

/**
 * Draws a thing, such as a cup in a hand: fills its path `draw`, and draws the outline. `fill` names a colour of this
 * file or of the look.
 */
function shape({ draw, fill, line, ink }, style) {
  const colours = { white: WHITE, card: CARD, steel: STEEL, grey: GREY, none: 'none', ...style };
  const stroke = `stroke="${colours[ink ?? 'ink']}" stroke-width="${line ?? style.line}"`;
  return `<path d="${draw}" fill="${colours[fill]}" ${stroke} stroke-linejoin="round" stroke-linecap="round"/>`;
}

const FOLDER = [
  { draw: 'M266 622L496 604L506 650L262 670Z', fill: 'white' },
  { draw: 'M258 638L506 619L512 660L258 680Z', fill: 'white' },
  { draw: 'M250 658L420 645L434 624L496 619L514 638L530 840H262Z', fill: 'thing' },
  { draw: 'M464 652L480 840', fill: 'none' },
];

const PAD = [
  { draw: 'M330 640L556 622L574 840H346Z', fill: 'white' },
  { draw: 'M330 640L556 622L559 652L332 670Z', fill: 'thing' },
  { draw: 'M410 708L526 699M436 746L530 738', fill: 'none', line: 7 },
];

const PEN = [
  { draw: 'M456 764L392 622', fill: 'none', line: 28 },
  { draw: 'M451 752L395 628', fill: 'none', line: 8, ink: 'card' },
];

const NOTES = [
  ...PAD,
  { hand: 'grip', at: [586, 800], turn: -4 }, { sleeve: [630, 900, 592, 812], wide: [110, 82] },
  ...PEN,
  { hand: 'pinch', at: [262, 794] }, { sleeve: [40, 876, 252, 798], wide: [140, 84] },
];

/**
 * The parts that each body adds to the bust. `front` is drawn over the bust, in this order; `behind` is drawn behind
 * it. `thing` is the colour of an object, such as a cup.
 */
const BODIES = {
  plain: {},
  cup: { thing: WHITE, front: [{ hand: 'mug', at: [250, 764] }, { sleeve: [30, 860, 240, 768], wide: [136, 84] }] },
  phone: { thing: STEEL, front: [{ hand: 'phone', at: [330, 784] }, { sleeve: [60, 880, 320, 790], wide: [140, 82] }] },
  paper: {
    thing: WHITE,
    front: [
      { hand: 'sheet', at: [240, 796], size: 0.95 }, { hand: 'grip', at: [466, 830], size: 0.95 },
      { sleeve: [10, 886, 230, 802], wide: [140, 90] },
    ],
  },
  folder: {
    thing: CARD,
    front: [
      ...FOLDER,
      { hand: 'grip', at: [546, 792], turn: -4 }, { sleeve: [590, 900, 552, 804], wide: [110, 82] },
      { hand: 'grip', at: [232, 806], turn: 4, flip: true }, { sleeve: [196, 900, 226, 818], wide: [110, 82] },
    ],
  },
  explain: { front: [{ hand: 'palm', at: [372, 762], size: 0.9 }, { sleeve: [170, 930, 366, 772], wide: [140, 84] }] },
  wave: { front: [{ hand: 'wave', at: [550, 762], turn: -42 }, { sleeve: [544, 900, 550, 766], wide: [130, 84] }] },
  folded: {
    front: [
      { hand: 'resting', at: [482, 712], turn: 2, flip: true }, { sleeve: [662, 876, 486, 730], wide: [140, 84] },
      { hand: 'resting', at: [270, 716], turn: -4 }, { sleeve: [30, 876, 262, 726], wide: [140, 84] },
    ],
  },
  crossed: {
    front: [
      { sleeve: [40, 870, 575, 708], wide: [150, 84], cuff: false },
      // The upper arm of the second sleeve, which covers the end of the first sleeve.
      { draw: 'M574 646C550 692 540 740 542 830H654L640 762L614 706Z', fill: 'clothes', line: 0 },
      { draw: 'M576 642C550 690 540 740 542 830', fill: 'none' },
      { hand: 'tips', at: [290, 722], turn: -8 },
      { sleeve: [650, 860, 284, 718], wide: [150, 92] },
    ],
  },
  arm: { front: [{ hand: 'resting', at: [260, 722], flip: true }, { sleeve: [640, 880, 260, 730], wide: [150, 84] }] },
  chin: { front: [{ hand: 'fist', at: [456, 732], turn: -76 }, { sleeve: [446, 900, 456, 736], wide: [130, 84] }] },
  wheelchair: {
    thing: STEEL,
    // The back and a handle of the wheelchair are behind the body. The tyre and the rim of one wheel are drawn over the
    // arm.
    behind: [
      { draw: 'M82 830V626Q82 590 118 590H604Q640 590 640 626V830Z', fill: 'thing' },
      { draw: 'M58 830V640Q58 622 40 622H20', fill: 'none', line: 40 },
      { draw: 'M58 830V640Q58 622 40 622H36', fill: 'none', line: 18, ink: 'grey' },
    ],
    front: [
      ...NOTES,
      { draw: 'M-26 890A138 138 0 0 1 250 890', fill: 'none', line: 26 },
      { draw: 'M2 890A110 110 0 0 1 222 890', fill: 'none', line: 26 },
      { draw: 'M2 890A110 110 0 0 1 222 890', fill: 'none', line: 8, ink: 'grey' },
    ],
  },
};

function piece(item, style) {
  if (item.hand) return hand(item, style);
  return item.sleeve ? sleeve(item, style) : shape(item, style);
}

/** Draws the arms of a look and what they hold (`front`), and the parts `behind` the body. */
export function bodySvg(look, palette) {
  clips = 0;
  const body = BODIES[look.body ?? 'plain'];
  if (!body) throw new Error(`unknown body ${look.body}`);
  // A shirt or a blazer has a cuff in the colour of its collar or of the shirt below it.
  const cuff = ['shirt', 'blazer'].includes(look.dress) ? look.inner : look.clothes;
  const style = { ...palette, skin: look.skin, clothes: look.clothes, cuff, thing: look.thing ?? body.thing };
  const draw = (items = []) => items.map((item) => piece(item, style)).join('');
  return { behind: draw(body.behind), front: draw(body.front) };
}
