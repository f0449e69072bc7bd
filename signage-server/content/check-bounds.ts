import { DRAFT_BOUNDS } from '../../shared/model/bounds.ts';
import type { ScheduleDocument } from '../../shared/model/manifest.ts';
import { creativeIdsOf, ownSlots, type Playlist } from '../../shared/model/playlist.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { countDrafts, type DraftTable } from '../storage/draft-counts.ts';
import type { Reader } from '../storage/transaction.ts';

type Bounded = keyof typeof DRAFT_BOUNDS;

const TABLES = {
  entries: 'schedule_entry',
  dayparts: 'daypart',
  playlists: 'playlist',
  layouts: 'layout',
} as const satisfies Partial<Record<Bounded, DraftTable>>;

/** Whether one more may be made: more than a screen takes could never be published. */
export async function checkRoom(db: Reader, what: keyof typeof TABLES): Promise<Result<undefined>> {
  return within(what, (await countDrafts(db, TABLES[what])) + 1);
}

/** Whether playlists use no more creatives than can be published. */
export function checkCreatives(playlists: readonly Pick<Playlist, 'slots'>[]): Result<undefined> {
  const used = new Set(playlists.flatMap((playlist) => creativeIdsOf(ownSlots(playlist))));
  return within('creatives', used.size);
}

/** The same of all that a schedule holds, as it is written. */
export function checkBounds(
  schedule: Pick<ScheduleDocument, 'entries' | 'dayparts' | 'playlists' | 'layouts'>,
): Result<undefined> {
  for (const what of ['entries', 'dayparts', 'playlists', 'layouts'] as const) {
    const checked = within(what, schedule[what].length);
    if (!checked.ok) return checked;
  }
  return checkCreatives(schedule.playlists);
}

function within(what: Bounded, amount: number): Result<undefined> {
  const most = DRAFT_BOUNDS[what];
  if (amount <= most) return done(undefined);
  const words = `${most.toLocaleString('en')} ${what}${what === 'creatives' ? ' in its playlists' : ''}`;
  return refuse('schedule-full', `A schedule holds at most ${words}. Remove what is over first.`);
}
