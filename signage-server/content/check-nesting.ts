import type { Playlist } from '../../shared/model/playlist.ts';
import { done, type ProblemCode, type Result, refuse } from '../../shared/protocol/problem.ts';
import { holdersOf } from '../../shared/schedule/nested-playlists.ts';
import { nestingWords } from '../../shared/schedule/nesting-words.ts';
import { type NestingFault, unnest } from '../../shared/schedule/unnest.ts';

const CODES: Readonly<Record<NestingFault['kind'], ProblemCode>> = {
  circle: 'playlist-circle',
  'too-deep': 'playlist-too-deep',
  'too-many': 'playlist-too-large',
  missing: 'not-found',
};

/** Whether all of some playlists can stand in one another as they do. */
export function checkNesting(
  asked: Iterable<Playlist>,
  playlists: ReadonlyMap<string, Playlist>,
): Result<undefined> {
  for (const playlist of asked) {
    const { fault } = unnest(playlist, playlists);
    if (fault === null) continue;
    return refuse(CODES[fault.kind], `Playlist "${playlist.name}" cannot be so: ${nestingWords(fault)}.`);
  }
  return done(undefined);
}

/** The same of one playlist among others, and of all in which it stands: these grow with it. */
export function checkNestingOf(playlist: Playlist, others: readonly Playlist[]): Result<undefined> {
  const all = [...others.filter(({ id }) => id !== playlist.id), playlist];
  const asked = new Set([playlist]);
  // A set that grows while it is gone through is gone through to its end.
  for (const { id } of asked) for (const holder of holdersOf(id, all)) asked.add(holder);
  return checkNesting(asked, new Map(all.map((one) => [one.id, one])));
}

/** The first slot of a playlist that could never play, for its last day is before its first. */
export function checkDates({ slots }: Pick<Playlist, 'slots'>): Result<undefined> {
  const place = slots.findIndex(
    ({ from, until }) => from !== undefined && until !== undefined && from > until,
  );
  if (place === -1) return done(undefined);
  return refuse('invalid-input', `The last day of slot ${place + 1} is before its first.`);
}
