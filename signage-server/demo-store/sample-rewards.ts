import type { CouponDraft } from '../../shared/model/coupon.ts';
import type { PointsRules } from '../../shared/model/points.ts';
import type { EventDraft } from '../../shared/model/shop-event.ts';
import { clockOf } from '../../shared/schedule/zone.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Sample data: a point for each pound, some for coming, and some for saying what one thinks. */
export const SAMPLE_POINTS: PointsRules = { spend: { everyMinor: 100, points: 1 }, visit: 5, review: 10 };

/** Sample data: what points are good for. */
export function sampleReward(now: number): { id: string; draft: CouponDraft } {
  return {
    id: 'coffee-for-points',
    draft: {
      name: 'A break on us',
      terms: 'At the counter. A sample of the demo shop.',
      saving: { kind: 'gift', choices: ['A cup of coffee', 'A pot of tea'] },
      productId: null,
      from: now,
      until: now + 90 * DAY_MS,
      heldHours: 168,
      budget: 500,
      audience: 'remembered',
      points: 40,
    },
  };
}

/** Sample data: one evening at the shop, next week at six. */
export function sampleEvent(now: number, zone: string): { id: string; draft: EventDraft } {
  const wall = clockOf(zone)?.wallAt(now) ?? now;
  const evening = Math.floor(wall / DAY_MS) * DAY_MS + 7 * DAY_MS + 18 * HOUR_MS;
  const startsAt = clockOf(zone)?.firstReach(evening, evening - 16 * HOUR_MS) ?? evening;
  return {
    id: 'cheese-evening',
    draft: {
      title: 'Cheese and chutney',
      text: 'Six cheeses, three chutneys, and what goes with which. A sample of the demo shop.',
      place: 'At the cheese counter',
      startsAt,
      endsAt: startsAt + 2 * HOUR_MS,
      capacity: 12,
      opensAt: null,
      earlyFrom: null,
    },
  };
}
