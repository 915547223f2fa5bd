// Rebuilds assets/portraits, assets/icons and assets/fonts. See README.md in assets/portraits.

import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { compress } from 'wawoff2';
import { faceSvg, frontSvg, lookSvg } from './layers.mjs';
import { palettePng, whitePng } from './png.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '..', '..', 'assets');
const modules = join(here, 'node_modules');
const { canvas, palette, drawn, moods, looks, silhouette } = JSON.parse(readFileSync(join(here, 'looks.json'), 'utf8'));

function emptyFolder(...path) {
  const folder = join(assets, ...path);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function render(svg, width) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render();
}

function picture(body, view, width) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}">${body}</svg>`;
  return palettePng(render(svg, width));
}

const portrait = (body) => picture(body, canvas.view, canvas.width);
const head = (body) => picture(body, canvas.head, canvas.headWidth);

const headsFolder = emptyFolder('portraits', 'heads');
const looksFolder = emptyFolder('portraits', 'looks');
const facesFolder = emptyFolder('portraits', 'faces');
const frontsFolder = emptyFolder('portraits', 'fronts');
for (const [name, look] of Object.entries(looks)) {
  writeFileSync(join(looksFolder, `${name}.png`), await portrait(lookSvg(look, palette)));
  const front = frontSvg(look, palette);
  if (front) writeFileSync(join(frontsFolder, `${name}.png`), await portrait(front));
  const layers = [lookSvg(look, palette), faceSvg(moods.calm, palette, drawn), front ?? ''];
  writeFileSync(join(headsFolder, `${name}.png`), await head(layers.join('')));
}
for (const [name, mood] of Object.entries(moods)) {
  writeFileSync(join(facesFolder, `${name}.png`), await portrait(faceSvg(mood, palette, drawn)));
}
writeFileSync(join(assets, 'portraits', 'silhouette.png'), await portrait(lookSvg(silhouette, palette)));
copyFileSync(join(modules, '@dicebear', 'open-peeps', 'LICENSE'), join(assets, 'portraits', 'LICENSE'));

const iconsFolder = emptyFolder('icons');
for (const file of readdirSync(join(here, 'icons')).filter((name) => name.endsWith('.svg')).sort()) {
  const svg = readFileSync(join(here, 'icons', file), 'utf8');
  writeFileSync(join(iconsFolder, file.replace(/\.svg$/, '.png')), await whitePng(render(svg, 96)));
}

const fontsFolder = emptyFolder('fonts');
const family = join(modules, '@expo-google-fonts', 'atkinson-hyperlegible-next');
// The text view uses Regular for running text. The window uses Medium, because it blends dark text with a light ground,
// which makes the text look thinner. Browsers read WOFF2, which is a third as large; the window's engine does not.
for (const [folder, style, isForBrowser, isForWindow] of [
  ['400Regular', 'Regular', true, false],
  ['500Medium', 'Medium', false, true],
  ['700Bold', 'Bold', true, true],
]) {
  const from = join(family, folder, `AtkinsonHyperlegibleNext_${folder}.ttf`);
  const to = join(fontsFolder, `AtkinsonHyperlegibleNext-${style}`);
  if (isForWindow) copyFileSync(from, `${to}.ttf`);
  if (isForBrowser) writeFileSync(`${to}.woff2`, await compress(readFileSync(from)));
}
copyFileSync(join(family, 'LICENSE_FONT'), join(fontsFolder, 'OFL.txt'));
