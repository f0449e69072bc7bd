import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AudienceReading } from '../../../shared/audience/audience-reading.ts';
import type { ChoiceInputs } from '../../../shared/audience/choose-variant.ts';
import { SlotDecisions } from '../../../shared/audience/slot-decision.ts';
import { AudienceRule, Slot, Variant } from '../../../shared/model/playlist.ts';
import { Product } from '../../../shared/model/product.ts';
import { Suggestion } from '../../../shared/model/visit.ts';
import type { SuggestionFacts } from '../../../shared/personalize/suggest.ts';

const PRICES = ['price', 'priceMinor', 'wasMinor', 'discount', 'promotion', 'coupon', 'voucher', 'points'];

describe('prices and promotions', () => {
  it.each(PRICES)('AUD-R27 AUD-214 no rule, variant or slot can carry %s (R27)', (key) => {
    const variant = { creativeId: 'a', when: { band: '60+' } };
    expect(Variant.safeParse(variant).success).toBe(true);
    expect(Variant.safeParse({ ...variant, [key]: 1 }).success).toBe(false);
    expect(AudienceRule.safeParse({ band: '60+', [key]: 1 }).success).toBe(false);
    expect(Slot.safeParse({ id: 's', creativeId: 'a', [key]: 1 }).success).toBe(false);
    expect(Object.keys(SlotDecisions.shape)).not.toContain(key);
  });

  it('AUD-R27 AUD-214 what decides for an audience knows no product, and what knows prices knows no audience (R27)', () => {
    expectTypeOf<keyof AudienceReading>().toEqualTypeOf<
      'context' | 'group' | 'band' | 'presentation' | 'attention' | 'contrary'
    >();
    expectTypeOf<keyof ChoiceInputs>().toEqualTypeOf<'now' | 'random' | 'held' | 'learn'>();
    expectTypeOf<keyof SuggestionFacts>().toEqualTypeOf<
      | 'products'
      | 'sales'
      | 'lookedAt'
      | 'listed'
      | 'history'
      | 'withheld'
      | 'bought'
      | 'spent'
      | 'rules'
      | 'brandsFirst'
    >();
    const asked = new Set([...Object.keys(Product.shape), ...Object.keys(Suggestion.shape)]);
    for (const key of ['band', 'group', 'attention', 'presentation', 'watchers', 'audience'])
      expect(asked.has(key)).toBe(false);
  });
});
