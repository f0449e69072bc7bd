import { describe, expect, it } from 'vitest';
import { aisleByAisle, minutesSaved, secondsOf } from '../../../shared/wayfinding/aisle-by-aisle.ts';
import { placesOf, standBefore } from '../../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../../shared/wayfinding/route.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';

const plan = SAMPLE_PLAN;
const finder = new RouteFinder(plan, { stepFree: false });
const [kiosk] = plan.kiosks;
const start = kiosk ? standBefore(kiosk) : { x: 0, y: 0 };
const aisles = [...new Set(plan.shelves.map(({ aisle }) => aisle))].sort((a, b) => Number(a) - Number(b));
const inAisle = (aisle: string) => {
  const shelf = plan.shelves.filter((one) => one.aisle === aisle).at(-1);
  return placesOf(plan, { aisle, bay: shelf?.bays.at(-1) ?? '' }).slice(0, 1);
};
const search = (...named: (string | undefined)[]) =>
  aisleByAisle(
    plan,
    finder,
    start,
    named.flatMap((aisle) => inAisle(aisle ?? '')),
  );

describe('aisle by aisle', () => {
  it('KSK-173 whoever knows the signs alone goes by every bay up to the last that they look for', () => {
    const [near, far] = [search(aisles[0]), search(aisles.at(-1))];
    expect(near?.bays).toBeLessThan(far?.bays ?? 0);
    expect(far?.bays).toBeLessThanOrEqual(plan.shelves.reduce((sum, { bays }) => sum + bays.length, 0));
    expect(search(aisles[0], aisles.at(-1))).toEqual(far);
    expect(aisleByAisle(plan, finder, start, [])).toEqual({ metres: 0, bays: 0 });
  });

  it('KSK-173 what no way leads to is compared with nothing, and nothing is saved by it', () => {
    const [place] = inAisle(aisles[0] ?? '');
    const elsewhere = place && { ...place, shelf: { ...place.shelf, id: 'on-no-plan' } };
    expect(aisleByAisle(plan, finder, start, elsewhere ? [elsewhere] : [])).toBeNull();
    expect(minutesSaved({ metres: 10, bays: 1 }, null)).toBe(0);
  });

  it('KSK-173 no way saves as much as the search takes that it is compared with', () => {
    const compared = aisles.flatMap((aisle) => {
      const places = inAisle(aisle);
      const instead = aisleByAisle(plan, finder, start, places);
      const way = places[0] && finder.between(start, places[0].stand);
      return instead && way ? [{ way: { metres: way.metres, bays: 1 }, instead }] : [];
    });
    expect(compared.length).toBe(aisles.length);
    for (const { way, instead } of compared)
      expect(minutesSaved(way, instead) * 60).toBeLessThan(secondsOf(instead));
  });

  it('KSK-173 minutes are whole ones, rounded down, and never less than none', () => {
    expect(secondsOf({ metres: 60, bays: 5 })).toBe(80);
    expect(minutesSaved({ metres: 0, bays: 0 }, { metres: 60, bays: 14 })).toBe(1);
    expect(minutesSaved({ metres: 0, bays: 0 }, { metres: 60, bays: 15 })).toBe(2);
    expect(minutesSaved({ metres: 500, bays: 9 }, { metres: 10, bays: 1 })).toBe(0);
  });
});
