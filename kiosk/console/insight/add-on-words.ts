import type { addOnEndpoints } from '../../../shared/protocol/add-on-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { count, locale } from '../parts/moments.ts';

type Effect = Answer<typeof addOnEndpoints.addOnReport>['attached'];

export const ADD_ON_HEADING = 'One thing more beside the list';
export const ADD_ON_LEAD =
  'One day of every five, drawn by lot, no kiosk puts one forward. What would have been put forward is counted all the same, so that the days can be compared.';
/** Of none, as of few: from one to the next it would tell of one person. */
export const ADD_ON_FEW =
  'Fewer than ten lists in these days had something to put forward beside them, on days with it or without. Of so few nothing is told.';

export const WALK_HEADING = 'Walks shown';
export const WALK_LEAD =
  'Estimated on the floor plan, against looking aisle by aisle at a walking pace with four seconds for each bay. Once a session; the first way that was shown.';
export const WALK_NONE = 'No way was shown in these days.';

export function shareText(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** Percentage points, with their sign: a share of a share misleads. */
export function points(share: number): string {
  const format = { signDisplay: 'exceptZero', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), format).format(share * 100);
}

/** What a difference says, in words that promise no more than it knows. */
export function effectText({ added }: Effect): string {
  if (!added)
    return 'Too early to tell a difference: it takes six runs of five days with lists on days of both kinds.';
  const range = `between ${points(added.low)} and ${points(added.high)} percentage points; the range holds whenever you look`;
  if (added.low > 0) return `More often with it: surely ${range}.`;
  if (added.high < 0) return `Less often with it: surely ${range}.`;
  return `No difference seen so far. If there is one, it is ${range}.`;
}

export function dismissedText(dismissed: number): string {
  return `Put away with “Not now” ${count(dismissed, 'time')}.`;
}
