import type { Band, Presentation } from '../model/playlist.ts';
import type { AudienceContext, Group } from './audience-context.ts';
import { MANY_FACING, MANY_FACING_KEEP, READING_GAP_MS, READING_SETTLE_MS } from './constants.ts';
import { majorityBand, majorityOf } from './majority.ts';

/** How many face the screen, as far as a rule asks. */
export type Attention = 'none' | 'somebody' | 'many';

/** What was seen instead of what holds, and since when, ms. */
interface Contrary<T> {
  readonly value: T;
  readonly since: number;
}

/** Who is there, as audience rules ask for it: the counts of one frame, made steady by the frames before. */
export interface AudienceReading {
  readonly context: AudienceContext;
  /** `0` is nobody for ten seconds; null, nobody for less. */
  readonly group: Group | null;
  /** Null: no band holds the majority. */
  readonly band: Band | null;
  /** Null too while the store's switch for it is off. */
  readonly presentation: Presentation | null;
  readonly attention: Attention;
  readonly contrary: {
    readonly group: Contrary<Group | null> | null;
    readonly attention: Contrary<Attention> | null;
  };
}

/**
 * Reads a context. What a rule asks does not flap at a limit: a majority is kept above 50 %, many who watch down to
 * two, and another group or another degree of attention counts once it has lasted two seconds.
 *
 * @param before the reading of the context before; null for the first, or after a while without any
 */
export function readAudience(context: AudienceContext, before: AudienceReading | null): AudienceReading {
  const elapsed = before === null ? 0 : context.at - before.context.at;
  // After a gap, or with a clock that was set back, what was before says nothing about now.
  const known = elapsed >= 0 && elapsed <= READING_GAP_MS ? before : null;
  const group = settle(groupIn(context), context.at, known && [known.group, known.contrary.group], isNews);
  const attention = settle(
    attentionIn(context, known?.attention),
    context.at,
    known && [known.attention, known.contrary.attention],
  );
  return {
    context,
    group: group.value,
    band: majorityBand(context, known?.band),
    presentation: presentationIn(context, known?.presentation),
    attention: attention.value,
    contrary: { group: group.contrary, attention: attention.contrary },
  };
}

function groupIn({ count, group, idle }: AudienceContext): Group | null {
  if (count > 0) return group;
  return idle ? '0' : null;
}

/** Somebody comes where nobody was, or nobody has been there for ten seconds: that needs no second look. */
function isNews(held: Group | null, seen: Group | null): boolean {
  return held === null || held === '0' || seen === '0';
}

function attentionIn({ facing }: AudienceContext, before: Attention = 'none'): Attention {
  if (facing >= (before === 'many' ? MANY_FACING_KEEP : MANY_FACING)) return 'many';
  return facing > 0 ? 'somebody' : 'none';
}

function presentationIn(
  { presentation, watchers }: AudienceContext,
  before: Presentation | null = null,
): Presentation | null {
  if (!presentation) return null;
  const { unknown: _, ...known } = presentation;
  return majorityOf(known, watchers, before);
}

/** What holds now: what held before, until something else has lasted long enough. */
function settle<T>(
  seen: T,
  now: number,
  known: readonly [held: T, contrary: Contrary<T> | null] | null,
  isAtOnce: (held: T, seen: T) => boolean = () => false,
): { value: T; contrary: Contrary<T> | null } {
  if (known === null) return { value: seen, contrary: null };
  const [held, contrary] = known;
  if (seen === held || isAtOnce(held, seen)) return { value: seen, contrary: null };
  const since = contrary?.value === seen ? contrary.since : now;
  return now - since >= READING_SETTLE_MS
    ? { value: seen, contrary: null }
    : { value: held, contrary: { value: seen, since } };
}
