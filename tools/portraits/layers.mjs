// Draws a portrait in SVG: combines parts of Open Peeps and adds clothes, as described in looks.json.

import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { bodySvg } from './bodies.mjs';
import { subpaths } from './svgpath.mjs';

const NONE = { facialHairProbability: 0, accessoriesProbability: 0, maskProbability: 0 };
const SKIN = '#010101';
const CLOTHES = '#020202';
const CONTRAST = '#030303';
const LINE = '#000';

/** Returns the six layers of an Open Peeps bust: body, head, face, facial hair, mask, accessories. */
function bust(options) {
  const svg = createAvatar(openPeeps, {
    seed: 'samtalerum',
    head: ['short1'],
    face: ['smile'],
    skinColor: [SKIN.slice(1)],
    clothingColor: [CLOTHES.slice(1)],
    headContrastColor: [CONTRAST.slice(1)],
    ...NONE,
    ...options,
  }).toString();
  const inner = svg.slice(svg.indexOf('<g mask="url(#viewboxMask)">') + 28);
  const layers = [];
  let depth = 0;
  let start = 0;
  for (const match of inner.matchAll(/<(\/?)g\b[^>]*>/g)) {
    if (match[1]) {
      depth -= 1;
      if (depth < 0) break;
      if (depth === 0) layers.push(inner.slice(start, match.index + 4));
    } else {
      if (depth === 0) start = match.index;
      depth += 1;
    }
  }
  if (layers.length !== 6) throw new Error(`expected 6 layers, found ${layers.length}`);
  return layers;
}

function paint(svg, colours) {
  return svg
    .replaceAll(SKIN, colours.skin)
    .replaceAll(CLOTHES, colours.clothes)
    .replaceAll(CONTRAST, colours.contrast ?? colours.ink)
    .replaceAll(/(["'])#000\1/g, `"${colours.ink}"`)
    .replaceAll('"#231F20"', `"${colours.ink}"`)
    .replaceAll(/(["'])#fff\1/g, `"${colours.white}"`);
}

let clips = 0;

/**
 * Splits a hijab into its solid shape and its folds. In Open Peeps, the folds are gaps in the shape. When the shape is
 * coloured, they are drawn as lines.
 */
function hijabFolds(svg) {
  const d = /\sd="([^"]+)"/.exec(svg)[1];
  const [solid, folds] = [[], []];
  for (const part of subpaths(d)) (part.box.y1 - part.box.y0 < 60 ? folds : solid).push(part.d);
  return { solid: svg.replace(d, solid.join('')), folds: `<path d="${folds.join('')}" fill="#000" stroke="#000" stroke-width="2"/>` };
}

/**
 * Open Peeps fills some shapes, such as black hair, a beard or a hijab, with the colour of its lines. Fills these
 * shapes with `colour` instead. Draws the outline of each shape over the fill, clipped to the shape.
 */
function tintSolid(svg, colour, line) {
  return svg.replace(/<path([^>]*?)d="([^"]+)"([^>]*?)fill="#000"([^>]*)\/>/g, (_, before, d, between, after) => {
    const id = `solid${clips++}`;
    const rest = `${before}${between}${after}`.replaceAll(/\s+/g, ' ');
    return (
      `<clipPath id="${id}"><path clip-rule="evenodd" d="${d}"/></clipPath>` +
      `<path${rest} fill-rule="evenodd" d="${d}" fill="${colour}"/>` +
      `<g clip-path="url(#${id})"><path d="${d}" fill="none" stroke="#000" stroke-width="${line * 2}" stroke-linejoin="round"/></g>`
    );
  });
}

// In Open Peeps, the line of the shoulder has a gap beside the neck. This path closes the gap.
const SHOULDER_GAP = '<path d="M226 589.5C238 588.5 250 591 262 594" fill="none" stroke="#000" stroke-width="10" stroke-linecap="round"/>';

const GARMENT_EDGE = 'M243 591C262 648 312 706 396 706C470 706 516 660 523 600';

/** Draws clothes over the bust's plain T-shirt. */
function dress(look, ink) {
  const line = `stroke="${ink}" stroke-width="10" stroke-linejoin="round" stroke-linecap="round"`;
  const inner = look.inner ?? '#EFE6D2';
  const clothes = look.clothes;
  const skin = look.skin;
  const below = 860;
  const opening = (left, right) =>
    `<path d="${GARMENT_EDGE}L${right} ${below}H${left}Z" fill="${inner}"/>` +
    `<path d="${GARMENT_EDGE}" fill="none" ${line}/>`;
  switch (look.dress ?? 'tee') {
    case 'tee':
      return '';
    case 'v-neck':
      return (
        `<path d="M240 592C264 664 330 736 396 768C456 736 516 680 525 602L503 616C480 650 440 670 396 670C340 670 300 640 254 600Z" fill="${skin}"/>` +
        `<path d="M243 592C266 664 330 736 396 768C456 736 514 680 523 602" fill="none" ${line}/>`
      );
    case 'shirt':
      return (
        `<path d="M243 591L392 700L522 600Q516 708 396 708Q270 700 243 591Z" fill="${clothes}"/>` +
        `<path d="M392 700V${below}" fill="none" ${line}/>` +
        `<circle cx="412" cy="778" r="6" fill="${ink}"/>` +
        `<path d="M250 588C232 598 224 622 228 640L322 752L392 694C330 668 280 630 250 588Z" fill="${inner}" ${line}/>` +
        `<path d="M514 596C540 604 548 622 545 640L466 752L392 694C440 670 490 640 514 596Z" fill="${inner}" ${line}/>`
      );
    case 'cardigan':
      return (
        opening(304, 460) +
        `<path d="M240 588C262 690 322 790 344 ${below}H306C292 800 232 700 214 587Z" fill="${clothes}" ${line}/>` +
        `<path d="M526 600C512 690 452 790 432 ${below}H470C482 800 542 700 552 612Z" fill="${clothes}" ${line}/>`
      );
    case 'blazer':
      return (
        opening(330, 440) +
        `<path d="M238 588C206 596 184 620 176 650L226 690L200 722L356 ${below}L372 ${below}C330 780 270 680 238 588Z" fill="${clothes}" ${line}/>` +
        `<path d="M526 600C556 612 576 634 580 660L536 700L558 728L430 ${below}L414 ${below}C450 790 510 690 526 600Z" fill="${clothes}" ${line}/>`
      );
    case 'hoodie':
      return (
        `<path d="${GARMENT_EDGE}C556 612 566 644 544 680C508 736 450 758 396 758C310 758 244 724 214 660C204 626 216 600 243 591Z" fill="${clothes}" ${line}/>` +
        `<path d="M346 730V778M450 728V770" fill="none" ${line}/>`
      );
    default:
      throw new Error(`unknown dress ${look.dress}`);
  }
}

/** Draws the creases of an older person, beside the nose and the eye. */
function creases(ink) {
  const line = `fill="none" stroke="${ink}" stroke-width="5" stroke-linecap="round"`;
  return `<path d="M416 424C404 434 398 446 398 460" ${line}/><path d="M362 366L346 360M362 378L347 380" ${line}/>`;
}

/** Draws body, head and arms, without a face. */
export function lookSvg(look, palette) {
  clips = 0;
  const { ink, white, line } = palette;
  const colours = { ink, white, skin: look.skin, clothes: look.clothes, contrast: look.hair };
  const layers = bust({ head: [look.head] });
  let head = layers[1];
  if (look.hair && !head.includes(CONTRAST)) {
    const last = head.lastIndexOf('<path');
    const end = head.indexOf('/>', last) + 2;
    const top = head.slice(last, end);
    const { solid, folds } = look.head === 'hijab' ? hijabFolds(top) : { solid: top, folds: '' };
    head = head.slice(0, last) + tintSolid(solid, look.hair, line) + folds + head.slice(end);
  }
  const { behind, front } = bodySvg(look, palette);
  return (
    behind +
    paint(layers[0] + SHOULDER_GAP, colours) +
    paint(dress(look, LINE), colours) +
    paint(head, { ...colours, clothes: look.band ?? look.clothes }) +
    (look.creases ? creases(ink) : '') +
    front
  );
}

/** Draws facial hair and glasses, which cover the face. Returns an empty string if there are none. */
export function frontSvg(look, palette) {
  clips = 0;
  const { ink, white, line } = palette;
  const colours = { ink, white, skin: look.skin, clothes: look.clothes, contrast: look.beardColour ?? look.hair };
  let svg = '';
  if (look.beard) {
    let beard = bust({ facialHair: [look.beard], facialHairProbability: 100 })[3];
    if (colours.contrast && !beard.includes(CONTRAST)) beard = tintSolid(beard, colours.contrast, line);
    // A moustache is drawn slightly higher, so that the expression of the mouth is visible.
    const lift = look.beard.startsWith('moustache') ? 9 : 0;
    svg += `<g transform="translate(0 ${-lift})">${paint(beard, colours)}</g>`;
  }
  if (look.glasses) {
    svg += paint(bust({ accessories: [look.glasses], accessoriesProbability: 100 })[5], colours);
  }
  return svg;
}

const REGIONS = {
  upper: (x, y) => y < 150,
  brows: (x, y) => y < 95,
  eyes: (x, y) => y >= 95 && y < 150,
  nose: (x, y) => y >= 150 && y < 190,
  mouth: (x, y) => y >= 190,
};

/** Cuts one region out of an Open Peeps face. */
function facePart(name, region) {
  const svg = bust({ face: [name] })[2];
  let out = '';
  for (const match of svg.matchAll(/<path[^>]*?>/g)) {
    const d = /\sd="([^"]+)"/.exec(match[0])[1];
    const fill = /\sfill="([^"]+)"/.exec(match[0])?.[1];
    if (!fill) continue;
    const kept = subpaths(d).filter(({ box }) => REGIONS[region]((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2));
    if (kept.length) out += `<path fill-rule="evenodd" d="${kept.map((part) => part.d).join('')}" fill="${fill}"/>`;
  }
  if (!out) throw new Error(`${name} has no ${region}`);
  return out;
}

/** Draws a face. Each part comes from an Open Peeps face or is drawn in looks.json. */
export function faceSvg(mood, palette, drawn) {
  let svg = facePart('smile', 'nose');
  for (const region of ['upper', 'brows', 'eyes', 'mouth']) {
    for (const piece of [mood[region] ?? []].flat()) {
      const { part, move = '' } = typeof piece === 'string' ? { part: piece } : piece;
      const art = drawn[part] ?? facePart(part, region);
      svg += move ? `<g transform="${move}">${art}</g>` : art;
    }
  }
  const colours = { ink: palette.ink, white: palette.white, skin: palette.ink, clothes: palette.ink };
  return `<g transform="translate(315 248)">${paint(svg, colours)}</g>`;
}
