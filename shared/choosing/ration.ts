import { z } from 'zod';
import { Id } from '../model/id.ts';
import { CAP_SHARE, FLOOR_SHARE, SHARE_PLAYS, TRIAL_SHARE } from './constants.ts';

const Share = z.number().min(0).max(1);

/**
 * How one slot's plays have been shared out of late: newer plays count more, about {@link SHARE_PLAYS} of them in all.
 * A slot that has played nothing is one that has shared out evenly.
 */
export const Ration = z.strictObject({
  shares: z.record(Id, Share).refine((shares) => Object.keys(shares).length <= 32, 'too many creatives'),
  /** Share of plays that were trials. */
  trials: Share,
});
export type Ration = z.infer<typeof Ration>;

export const EVEN: Ration = { shares: {}, trials: 0 };

/** What a creative that is new to the slot has had: nothing, unless all of them are new. */
export function shareOf({ shares }: Ration, eligible: readonly string[], creativeId: string): number {
  const isFresh = Object.keys(shares).length === 0;
  return shares[creativeId] ?? (isFresh ? 1 / eligible.length : 0);
}

/** The creative that has had less than its least share, and least of all; null when none has. */
export function starving(ration: Ration, eligible: readonly string[]): string | null {
  const least = leastOf(ration, eligible, eligible);
  return least !== null && shareOf(ration, eligible, least) < FLOOR_SHARE ? least : null;
}

/** Those that may be shown without having more than their most; all of them when none may. */
export function withinCap(ration: Ration, eligible: readonly string[]): readonly string[] {
  const within = eligible.filter((id) => shareOf(ration, eligible, id) < CAP_SHARE);
  return within.length > 0 ? within : eligible;
}

/** Whether another trial leaves them within their share. */
export function mayTry({ trials }: Ration): boolean {
  return trials + (1 - trials) / SHARE_PLAYS <= TRIAL_SHARE;
}

/** The one of `among` that has been shown least; the first of equals, null of none. */
export function leastOf(
  ration: Ration,
  eligible: readonly string[],
  among: readonly string[],
): string | null {
  return among.reduce<string | null>(
    (least, id) =>
      least === null || shareOf(ration, eligible, id) < shareOf(ration, eligible, least) ? id : least,
    null,
  );
}

/** The ration after a play. Creatives that are no longer in the slot are forgotten. */
export function afterPlay(
  ration: Ration,
  eligible: readonly string[],
  { creativeId, trial }: { creativeId: string; trial: boolean },
): Ration {
  const step = 1 / SHARE_PLAYS;
  const shares = eligible.map((id) => {
    const share = shareOf(ration, eligible, id) * (1 - step);
    return [id, id === creativeId ? Math.min(1, share + step) : share] as const;
  });
  return {
    shares: Object.fromEntries(shares),
    trials: ration.trials * (1 - step) + (trial ? step : 0),
  };
}
