// The first page of the window, on a virtual display with Mesa's software driver.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { openDisplay } from "../tests/display.mjs";
import { Framebuffer, keptIn } from "./framebuffer.mjs";
import { LeftOut } from "./report.mjs";
import { WINDOW } from "./visitor.mjs";

const DRIVERS = "/usr/share/vulkan/icd.d";

/** Returns the description of Mesa's software driver. */
function softwareDriver() {
  const files = existsSync(DRIVERS) ? readdirSync(DRIVERS) : [];
  const name = files.find((name) => name.startsWith("lvp_icd"));
  if (!name) throw new LeftOut("Mesa's software driver is not installed.");
  return join(DRIVERS, name);
}

/**
 * Opens a display, and runs `use` with the environment for a program on it, and with the picture of the display. The
 * program gets empty folders, and draws with Mesa's software driver even if there is a graphics card.
 */
export async function onDisplay(use) {
  const driver = softwareDriver();
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-measure-"));
  let display;
  let picture;
  try {
    display = await openDisplay(WINDOW.width, WINDOW.height, keptIn(folder)).catch((error) => {
      throw new LeftOut("No virtual display could be opened.", { cause: error });
    });
    picture = new Framebuffer(folder);
    const [data, runtime] = ["data", "runtime"].map((name) => join(folder, name));
    for (const path of [data, runtime]) mkdirSync(path, { mode: 0o700 });
    const own = { DISPLAY: display.name, SAMTALERUM_DATA: data, XDG_RUNTIME_DIR: runtime, VK_DRIVER_FILES: driver };
    const env = { ...process.env, ...own };
    delete env.WAYLAND_DISPLAY;
    return await use(env, picture);
  } finally {
    picture?.close();
    await display?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts a program on a display of its own, and looks at the display every `interval` milliseconds. `launch` takes the
 * environment, and starts the program with `start`. Then runs `use` with the milliseconds until the first page, or with
 * `null` if there is no page within `limit`. The second argument of `use` is the process. Fails if the program ends.
 */
export function toFirstPage(launch, { interval, limit }, use) {
  return onDisplay(async (env, picture) => {
    const begin = performance.now();
    const passed = () => performance.now() - begin;
    const { child, failed, stop } = launch(env);
    try {
      let first = null;
      while (first === null && passed() < limit) {
        await Promise.race([pause(interval), failed]);
        if (picture.hasPage()) first = passed();
      }
      return await Promise.race([use(first, child), failed]);
    } finally {
      // After another signal, the program would go on in the terminal, or not react if it hangs.
      await stop("SIGKILL");
    }
  });
}
