import { expect, test } from 'vitest';
import { personal } from '../../../shared/consent/surface.ts';
import { PersonalRuleName, RuleSurface, VisitMoment } from '../../../shared/model/personal-rule.ts';
import {
  placeFault,
  RULE_NATURES,
  rulesAt,
  usualPlaces,
} from '../../../shared/personalize/personal-rules.ts';
import { atMoment, visitMoment } from '../../../shared/personalize/visit-moment.ts';
import { TimedVisit } from '../../../shared/protocol/timed-visit.ts';

const nothing = { over: false, paid: false, listed: false, opened: false };
const untouched = new Map();

test.each<[Partial<typeof nothing>, VisitMoment]>([
  [{}, 'entry'],
  [{ opened: true }, 'browse'],
  [{ opened: true, listed: true }, 'decide'],
  [{ listed: true }, 'decide'],
  [{ opened: true, listed: true, paid: true }, 'pay'],
  [{ over: true, listed: true, paid: true }, 'after'],
])('PRU-1 whoever has done %o is at %s', (done, moment) => {
  expect(visitMoment({ ...nothing, ...done })).toBe(moment);
});

test('PRU-2 a payload for the entry cannot be written that is personal', () => {
  const [offer, look, past] = [
    personal('L0', 'offer of the week'),
    personal('L2', 'a sauce'),
    personal('L3', 'a vase'),
  ];
  // @ts-expect-error L2 is not for the entry
  expect(atMoment('entry', [offer, look])).toEqual([offer]);
  // @ts-expect-error L3 is not for the entry
  expect(atMoment('entry', [past])).toEqual([]);
  for (const moment of ['browse', 'decide', 'pay', 'after'] as const)
    expect(atMoment(moment, [look, past])).toEqual([look, past]);
});

test('PRU-2 no rule, however it is set, speaks on a kiosk at the entry, nor what was bought ever', () => {
  const everywhere = { 'kiosk-paired': [...VisitMoment.options], phone: [...VisitMoment.options] };
  const all = new Map(
    PersonalRuleName.options.map((rule) => [rule, { places: everywhere, state: 'on' as const }]),
  );
  expect([...rulesAt(all, 'kiosk-paired', 'entry')]).toEqual([]);
  for (const moment of VisitMoment.options)
    expect(rulesAt(all, 'kiosk-paired', moment).has('bought-before')).toBe(false);
  expect(rulesAt(all, 'phone', 'entry').size).toBe(PersonalRuleName.options.length);
});

test('PRU-2 the validator names what is wrong with a tag, and finds nothing wrong with the rules as they come', () => {
  for (const rule of PersonalRuleName.options) {
    expect(placeFault(rule, usualPlaces(rule)), rule).toBeNull();
    const atEntry = { 'kiosk-paired': ['entry' as const], phone: [] };
    expect(placeFault(rule, atEntry), rule).toBe(rule === 'bought-before' ? 'surface' : 'entry');
    expect(placeFault(rule, { 'kiosk-paired': [], phone: ['entry'] }), rule).toBeNull();
  }
  expect(RULE_NATURES['bought-before'].contentClass).toBe('L5');
});

test('PRU-2 a rule that is off or paused is silent everywhere', () => {
  for (const state of ['off', 'paused'] as const)
    for (const surface of RuleSurface.options) {
      const rules = new Map([['merchant' as const, { places: usualPlaces('merchant'), state }]]);
      expect(rulesAt(rules, surface, 'decide').has('merchant')).toBe(false);
      expect(rulesAt(untouched, surface, 'decide').has('merchant')).toBe(true);
    }
});

test('PRU-2 at the wire a visit at the entry with something personal is refused', () => {
  const product = {
    ...{ id: 'sauce', name: 'Sauce', brand: '', category: 'jars', description: '', priceMinor: 100 },
    ...{ currency: 'EUR', unit: '1', stock: 5, stockAt: 0, aisle: '1', bay: 'A' },
    ...{ picture: '/catalogue/x.webp', sensitive: false, goesWith: [] },
  };
  const reason = { rule: 'merchant', with: 'Pasta' };
  const visit = {
    ...{ visitId: 'v', state: 'active', match: ['a', 'b', 'c'], startedAt: 1, capAt: 2, list: [] },
    suggestions: [{ product, contentClass: 'L2', reason }],
  };
  const at = (moment: VisitMoment) => TimedVisit.safeParse({ ...visit, moment });
  expect(at('entry').error?.issues[0]?.path).toEqual(['suggestions']);
  expect(TimedVisit.safeParse({ ...visit, suggestions: [], moment: 'entry' }).success).toBe(true);
  for (const moment of ['browse', 'decide', 'pay'] as const) expect(at(moment).success, moment).toBe(true);
  expect(TimedVisit.safeParse(visit).success, 'a server before moments').toBe(true);
});
