import { readdirSync, readFileSync } from 'node:fs';

export interface Descendant {
  pid: number;
  command: string;
}

/** All processes below `pid`, from /proc. */
export function descendants(pid: number): Descendant[] {
  const children = new Map<number, Descendant[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name in parentheses may hold spaces; what follows its end does not.
      const [, parent = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const siblings = children.get(Number(parent)) ?? [];
      children.set(Number(parent), [...siblings, { pid: Number(name), command }]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const below = (root: number): Descendant[] =>
    (children.get(root) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}
