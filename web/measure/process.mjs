// The processor time and the memory of a running program, as Linux reports them.

import { readFileSync } from "node:fs";

/** The milliseconds of a tick of processor time. Linux reports 100 ticks for a second on every machine. */
export const TICK = 10;

/** Returns the ticks of processor time that a process has used. */
export function ticks(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the name of the program in brackets, which may contain spaces. So split only the fields after
  // it: from the third on.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system] = [fields[14 - 3], fields[15 - 3]];
  return Number(user) + Number(system);
}

/** Returns the bytes of memory that a process uses. */
export function memory(pid) {
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, "utf8").match(/^VmRSS:\s+(\d+) kB$/m);
  return Number(kilobytes) * 1024;
}
