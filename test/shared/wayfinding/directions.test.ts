import { describe, expect, it } from 'vitest';
import type { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { directionsFor } from '../../../shared/wayfinding/directions.ts';
import { standBefore } from '../../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../../shared/wayfinding/route.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import { EMPTY } from './plans.ts';

const KIOSK = { displayId: 'k', x: 6, y: 8, heading: 0 };
const shelf = { id: 's', aisle: '4', bays: ['A', 'B'], front: 'south' as const };

function told(
  plan: FloorPlan,
  aisle: string,
  bay: string,
  stepFree = false,
  kiosk = plan.kiosks[0] ?? KIOSK,
) {
  const answer = new RouteFinder(plan, { stepFree }).toProduct(standBefore(kiosk), { aisle, bay });
  if (!answer.found) throw new Error(answer.why);
  return directionsFor(plan, answer.way, answer.place, (kiosk.heading + 180) % 360);
}

describe('directions', () => {
  it('WAY-7 say how to set off for who looks at the kiosk', () => {
    const plan = { ...EMPTY, shelves: [{ ...shelf, x: 5, y: 0.5, width: 2, height: 1 }] };
    const turns = [0, 90, 180, 270].map((heading) => {
      const [first] = told(plan, '4', 'A', false, { ...KIOSK, y: 6, heading });
      return first?.kind === 'set-off' ? first.turn : null;
    });
    // The screen looks up, so that who reads it looks down: the shelf above is behind them.
    expect(turns).toEqual(['behind', 'right', 'ahead', 'left']);
  });

  it('WAY-7 name the aisle at a turn, the side, and on which side the bay is', () => {
    const sentences = told(SAMPLE_PLAN, '3', 'A');
    expect(sentences.at(0)).toMatchObject({ kind: 'set-off', turn: 'right' });
    const turn = sentences.find(({ kind }) => kind === 'turn');
    expect(turn).toMatchObject({ kind: 'turn', side: 'left', at: { kind: 'aisle', aisle: '3' } });
    expect(sentences.at(-1)).toEqual({ kind: 'arrive', aisle: '3', bay: 'A', side: 'left' });
  });

  it('WAY-7 tell of steps and of the ramp in the order in which one comes to them', () => {
    const kinds = (stepFree: boolean) =>
      told(SAMPLE_PLAN, '6', 'C', stepFree).flatMap((one) => (one.kind === 'pass' ? [one.by] : []));
    expect(kinds(false)).toEqual(['steps']);
    expect(kinds(true)).toEqual(['ramp']);
  });

  it('WAY-7 add up to the length of the way, within half a metre for each sentence', () => {
    for (const { aisle, bays } of SAMPLE_PLAN.shelves)
      for (const bay of bays) {
        const kiosk = SAMPLE_PLAN.kiosks[0] ?? KIOSK;
        const from = standBefore(kiosk);
        const answer = new RouteFinder(SAMPLE_PLAN, { stepFree: false }).toProduct(from, { aisle, bay });
        if (!answer.found) throw new Error(`${aisle} ${bay}: ${answer.why}`);
        const sentences = directionsFor(SAMPLE_PLAN, answer.way, answer.place, null);
        const sum = sentences.reduce((total, one) => total + ('metres' in one ? one.metres : 0), 0);
        expect(Math.abs(sum - answer.way.metres), `${aisle} ${bay}`).toBeLessThanOrEqual(
          sentences.length * 0.5,
        );
        expect(sentences.at(-1)).toMatchObject({ kind: 'arrive', aisle, bay });
        expect(sentences[0]).toMatchObject({ kind: 'set-off', turn: null });
      }
  });

  it('WAY-7 of who stands there already only the arrival is said', () => {
    const plan: FloorPlan = { ...EMPTY, shelves: [{ ...shelf, x: 5, y: 0.5, width: 2, height: 1 }] };
    const answer = new RouteFinder(plan, { stepFree: false }).toProduct(
      { x: 5.5, y: 1.9 },
      { aisle: '4', bay: 'A' },
    );
    if (!answer.found) throw new Error(answer.why);
    expect(directionsFor(plan, answer.way, answer.place, 0)).toEqual([
      { kind: 'arrive', aisle: '4', bay: 'A', side: 'ahead' },
    ]);
  });
});
