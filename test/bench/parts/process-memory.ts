import { readdirSync, readFileSync } from 'node:fs';

const KIB = 1024;

/**
 * Bytes that a process group holds for its own: anonymous and shared memory, each page that several processes share
 * counted once. Pages of program files are left out: the kernel takes them back, and which processes share them varies
 * with whatever else runs on the machine. Linux only.
 */
export function ownBytes(group: number): number {
  let kib = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // After the name, which may hold anything but ends with the last bracket: state, parent, group.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) !== group) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      for (const [, size] of rollup.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB$/gm)) kib += Number(size);
    } catch {
      // It has ended since the list was made.
    }
  }
  return kib * KIB;
}
