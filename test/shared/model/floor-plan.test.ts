import { describe, expect, it } from 'vitest';
import { FloorPlan } from '../../../shared/model/floor-plan.ts';
import { placesOf } from '../../../shared/wayfinding/places.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';

const refused = (change: Partial<FloorPlan>) =>
  FloorPlan.safeParse({ ...SAMPLE_PLAN, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];
const [first] = SAMPLE_PLAN.shelves;

describe('a floor plan', () => {
  it('MAP-1 holds what its parts may be, and says where one may not', () => {
    expect(FloorPlan.parse(SAMPLE_PLAN)).toEqual(SAMPLE_PLAN);
    if (!first) throw new Error('the sample plan has shelves');
    expect(refused({ shelves: [{ ...first, aisle: ' ' }] })).toEqual(['shelves.0.aisle']);
    expect(refused({ shelves: [{ ...first, width: 0 }] })).toEqual(['shelves.0.width']);
    expect(refused({ shelves: [{ ...first, bays: ['A', 'A'] }] })).toEqual(['shelves.0.bays']);
    expect(refused({ shelves: [first, { ...first, x: 20 }] })).toEqual(['shelves.1.id']);
    expect(refused({ shelves: [{ ...first, x: 300 }] })).toEqual(['shelves.0']);
    expect(refused({ kiosks: [{ displayId: 'k', x: 100, y: 1, heading: 0 }] })).toEqual(['kiosks.0']);
    expect(refused({ kiosks: [{ displayId: 'k', x: 1, y: 1, heading: 360 }] })).toEqual(['kiosks.0.heading']);
    expect(refused({ outline: [] })).toContain('outline');
  });

  it('MAP-1 an outline does not cross itself', () => {
    const bow = [
      { x: 0, y: 0 },
      { x: 24, y: 15 },
      { x: 24, y: 0 },
      { x: 0, y: 15 },
    ];
    expect(refused({ outline: bow })).toContain('outline');
  });

  it('MAP-2 the sample shop has every aisle and bay of its products on its plan', () => {
    const lost = sampleProducts(0).filter(
      (product) => !placesOf(SAMPLE_PLAN, product).some(({ bay }) => bay !== null),
    );
    expect(lost.map(({ id, aisle, bay }) => `${id}: ${aisle} ${bay}`)).toEqual([]);
  });
});
