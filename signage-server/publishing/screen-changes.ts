import { isDeepStrictEqual } from 'node:util';
import type { Selectable } from 'kysely';
import type { Reach } from '../../shared/protocol/difference.ts';
import { listDisplays, shownOf } from '../storage/displays.ts';
import { waitingContents } from '../storage/rollouts.ts';
import type { DisplayTable } from '../storage/schema.ts';
import type { Reader } from '../storage/transaction.ts';
import { manifestOf } from './manifest.ts';
import type { PublicationContent } from './publication-content.ts';

/** A screen for which something changes, and the files that it has to fetch for it. */
interface ScreenChange {
  display: Selectable<DisplayTable>;
  files: { sha256: string; bytes: number }[];
}

/**
 * The screens that would show something else. A screen has what was published last, save where it waits in a roll-out
 * and has what was published before that.
 *
 * @param last what was published last; undefined before the first time
 */
export async function screenChanges(
  db: Reader,
  last: PublicationContent | undefined,
  content: PublicationContent,
): Promise<ScreenChange[]> {
  const waiting = await waitingContents(db);
  return (await listDisplays(db)).flatMap((display): ScreenChange[] => {
    const shown = shownOf(display);
    const after = manifestOf(content, 0, 0, shown);
    const has = display.desired_revision === 0 ? undefined : (waiting.get(display.id) ?? last);
    if (!has) return [{ display, files: after.media }];
    const before = manifestOf(has, 0, 0, shown);
    if (isDeepStrictEqual(before, after)) return [];
    const kept = new Set(before.media.map(({ sha256 }) => sha256));
    return [{ display, files: after.media.filter(({ sha256 }) => !kept.has(sha256)) }];
  });
}

/** How far a publication reaches, in screens, files and bytes. */
export async function reachOf(
  db: Reader,
  last: PublicationContent | undefined,
  content: PublicationContent,
): Promise<Reach> {
  const changes = await screenChanges(db, last, content);
  const files = new Map(changes.flatMap((one) => one.files.map((file) => [file.sha256, file.bytes])));
  return {
    displays: changes.map(({ display: { id, name }, files }) => {
      return { id, name, files: files.length, bytes: sum(files.map(({ bytes }) => bytes)) };
    }),
    screens: (await listDisplays(db)).length,
    files: files.size,
    bytes: sum([...files.values()]),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
