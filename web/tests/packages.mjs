// Packages for the tests, in the form in which `samtalerum pack` writes them.

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";

import { dist } from "./browser.mjs";
import { languages } from "./course.mjs";

/** Returns the paths of all files below a folder of the built website. */
function below(folder) {
  return readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)))
    .sort();
}

/** Returns a bundle of files of the built website. */
function bundle(paths) {
  const files = paths.map((path) => readFileSync(join(dist, path)));
  const index = Buffer.from(JSON.stringify(paths.map((path, at) => [path, files[at].length])));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  return gzipSync(Buffer.concat([length, index, ...files]), { level: 9 });
}

const pictures = below("assets/portraits").filter((path) => path.endsWith(".png"));

/** Returns the bundles of the whole course, or of one meeting. */
function bundles(meeting) {
  const ofMeeting = (path) => !meeting || !/scenarios\/[^/]+$/.test(path) || path.includes(`/${meeting}.`);
  return {
    core: gzipSync(readFileSync(join(dist, "core_bg.wasm")), { level: 9 }),
    course: bundle([...below("content").filter(ofMeeting), ...below("own")]),
    pictures: bundle(pictures),
  };
}

function json(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** Returns a file as a `data:` URL. */
function dataUrl(path) {
  const type = path.endsWith(".png") ? "image/png" : "font/ttf";
  return `data:${type};base64,${readFileSync(join(dist, path)).toString("base64")}`;
}

function styled(wanted) {
  const style = readFileSync(join(dist, "text.css"), "utf8");
  return style.replace(/url\("(assets\/[^"]+)"\)/g, (url, path) => (wanted.test(path) ? `url("${dataUrl(path)}")` : url));
}

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function page(contents, sizes) {
  return readFileSync(join(dist, "index.html"), "utf8")
    .replace(/(id="package">)null/, (_, start) => `${start}${json(contents)}`)
    .replace(/(id="files">)[^<]*/, (_, start) => `${start}${json(sizes)}`)
    .replace(/(rel="icon" href=")([^"]+)/, (_, start, path) => `${start}${dataUrl(path)}`)
    .replace(/<link rel="modulepreload".*\n/g, "");
}

/** Writes a package of several files, as a platform unpacks it. Returns its folder. */
export function packed({ standard = "web" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-"));
  const paths = { core: "core_bg.bin", course: "course.bin", pictures: "pictures.bin" };
  const sizes = {};
  for (const [name, bytes] of Object.entries(bundles())) {
    writeFileSync(join(folder, paths[name]), bytes);
    sizes[paths[name]] = bytes.length;
  }
  cpSync(join(dist, "assets/fonts"), join(folder, "assets/fonts"), { recursive: true });
  for (const file of ["guard.js", "single.js"]) cpSync(join(dist, file), join(folder, file));
  writeFileSync(join(folder, "text.css"), styled(/png$/));
  let html = page({ standard, languages, bundles: paths, pictures }, sizes)
    .replace('<script type="module" src="host.js">', '<script src="single.js" defer>');
  if (standard === "cmi5") {
    const origins = readFileSync(join(dist, "origins.js"), "utf8");
    html = html
      .replace("connect-src 'self'", "connect-src 'self' https: http:")
      .replace("script-src 'self'", `script-src 'self' ${hash(origins)}`)
      .replace('<meta name="color-scheme"', () => `<script>${origins}</script>\n<meta name="color-scheme"`);
  }
  writeFileSync(join(folder, "index.html"), html);
  return folder;
}

/** Writes a single file with one meeting. Returns its path. */
export function single(meeting) {
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-")), `${meeting}.html`);
  const [guard, script] = ["guard.js", "single.js"].map((name) => readFileSync(join(dist, name), "utf8"));
  const style = styled(/./);
  const policy = `default-src 'none'; script-src ${hash(guard)} ${hash(script)} 'wasm-unsafe-eval'; style-src ${hash(style)}; img-src blob: data:; font-src data:; base-uri 'none'; form-action 'none'`;
  const parts = Object.entries(bundles(meeting)).map(
    ([name, bytes]) => `<script type="text/plain" id="${name}-bytes">${bytes.toString("base64")}</script>\n`,
  );
  const html = page({ standard: "file", languages, pictures }, {})
    .replace(/(Content-Security-Policy" content=")[^"]+/, (_, start) => `${start}${policy}`)
    .replace('<link rel="stylesheet" href="text.css">', () => `<style>${style}</style>`)
    .replace('<script src="guard.js"></script>', () => `${parts.join("")}<script>${guard}</script>`)
    .replace('<script type="module" src="host.js"></script>', () => `<script>${script}</script>`);
  writeFileSync(file, html);
  return file;
}
