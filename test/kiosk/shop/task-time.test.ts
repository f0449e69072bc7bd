import { expect, test } from 'vitest';
import { planTour } from '../../../kiosk/shop/map/plan-tour.ts';
import { aisleByAisle, secondsOf } from '../../../shared/wayfinding/aisle-by-aisle.ts';
import { standBefore } from '../../../shared/wayfinding/places.ts';
import { RouteFinder } from '../../../shared/wayfinding/route.ts';
import { sampleProducts } from '../../../signage-server/demo-store/catalogue.ts';
import { SAMPLE_PLAN } from '../../../signage-server/demo-store/floor-plan.ts';
import { median } from '../../bench/parts/median.ts';
import { seeded } from '../../support/seeded.ts';

const products = sampleProducts(0).filter(({ aisle }) => aisle !== '');
const finder = new RouteFinder(SAMPLE_PLAN, { stepFree: false });
const [kiosk] = SAMPLE_PLAN.kiosks;
const from = kiosk ? standBefore(kiosk) : { x: 0, y: 0 };

test.each([
  [1, 45],
  [6, 30],
])(
  'KSK-177 a walk to %i products shown at the kiosk takes at least %i s less than looking aisle by aisle, in the middle of forty',
  (count, least) => {
    const random = seeded(69);
    const saved = Array.from({ length: 40 }, () => {
      const wanted = Array.from({ length: count }, () => products[Math.floor(random() * products.length)]);
      const tour = planTour(
        finder,
        from,
        wanted.flatMap((one) => one ?? []),
      );
      const places = tour.stops.map(({ place }) => place);
      const instead = aisleByAisle(SAMPLE_PLAN, finder, from, places);
      if (!instead) throw new Error('no way leads through the sample shop');
      return secondsOf(instead) - secondsOf({ metres: tour.metres, bays: places.length });
    });
    expect(Math.min(...saved)).toBeGreaterThan(-1);
    expect(median(saved)).toBeGreaterThanOrEqual(least);
  },
);
