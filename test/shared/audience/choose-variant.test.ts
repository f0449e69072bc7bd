import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AudienceContext, type CellBand, groupOf } from '../../../shared/audience/audience-context.ts';
import { chooseVariant, type VariantChoice } from '../../../shared/audience/choose-variant.ts';
import { Slot } from '../../../shared/model/playlist.ts';

const slot = Slot.parse({
  id: 's',
  creativeId: 'generic',
  variants: [
    { creativeId: 'older', when: { band: '60+' } },
    { creativeId: 'older-pair', when: { band: '60+', group: '2' } },
    { creativeId: 'pair', when: { group: '2' } },
    { creativeId: 'young', when: { band: '20-39' } },
    { creativeId: 'young-too', when: { band: '20-39' } },
  ],
});

function audience(bands: Partial<Record<CellBand, number>>, count?: number): AudienceContext {
  const full = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0, ...bands };
  const watchers = Object.values(full).reduce((sum, n) => sum + n, 0);
  const present = count ?? watchers;
  return {
    at: 0,
    count: present,
    group: groupOf(present),
    facing: watchers,
    watchers,
    bands: full,
    idle: false,
  };
}

/** Not in the tenth that is drawn at random. */
const steady = { now: 1_000_000, random: () => 0.5, held: null };
const chosen = (context: AudienceContext | null): string => chooseVariant(slot, context, steady).creativeId;

describe('chooseVariant', () => {
  it('AUD-20 shows the generic creative without a camera, with nobody there, and without variants', () => {
    expect(chooseVariant(slot, null, steady)).toMatchObject({ creativeId: 'generic', reason: 'no-camera' });
    expect(chooseVariant(slot, audience({}), steady)).toMatchObject({
      creativeId: 'generic',
      reason: 'nobody',
    });
    const plain = { ...slot, variants: [] };
    expect(chooseVariant(plain, audience({ '60+': 3 }), steady)).toMatchObject({ reason: 'no-variants' });
  });

  it('AUD-20 draws nothing at random without somebody there', () => {
    const always = { ...steady, random: () => 0 };
    expect(chooseVariant(slot, null, always).creativeId).toBe('generic');
    expect(chooseVariant(slot, audience({}), always).creativeId).toBe('generic');
  });

  it('AUD-21 needs one band to hold 60 % of the watchers', () => {
    expect(chosen(audience({ '60+': 3, '20-39': 2 }))).toBe('older');
    expect(chosen(audience({ '60+': 4, '20-39': 3 }))).toBe('generic');
    expect(chooseVariant(slot, audience({ '60+': 4, '20-39': 3 }), steady).reason).toBe('mixed');
  });

  it('AUD-21 counts people of unknown band against every band', () => {
    expect(chosen(audience({ '60+': 1, unknown: 0 }))).toBe('older');
    expect(chosen(audience({ '60+': 2, unknown: 2 }))).toBe('generic');
  });

  it('AUD-21 chooses by watchers, not by passers-by', () => {
    expect(chosen(audience({ '60+': 1 }, 5))).toBe('older');
    expect(chosen(audience({}, 5))).toBe('generic');
  });

  it('AUD-22 lets the rule that names most win, then the first', () => {
    expect(chosen(audience({ '60+': 2 }))).toBe('older-pair');
    expect(chosen(audience({ '40-59': 2 }))).toBe('pair');
    expect(chosen(audience({ '20-39': 1 }))).toBe('young');
  });

  it('AUD-23 holds an item for six seconds and no longer', () => {
    const held = chooseVariant(slot, audience({ '60+': 1 }), steady);
    const decide = (now: number): VariantChoice =>
      chooseVariant(slot, audience({}), { ...steady, now, held });
    expect(decide(steady.now + 5999)).toBe(held);
    expect(decide(steady.now + 6000).creativeId).toBe('generic');
    expect(decide(steady.now - 1).creativeId).toBe('generic');
  });

  it('AUD-23 counts the time on glass of a creative that goes on from its beginning', () => {
    const held = chooseVariant(slot, audience({ '60+': 1 }), steady);
    const later = chooseVariant(slot, audience({ '60+': 1 }), { ...steady, now: steady.now + 9000, held });
    expect(later.since).toBe(steady.now);
  });

  it('AUD-24 shows a random eligible item in one decision of ten', () => {
    let seed = 1;
    const random = (): number => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const choices = Array.from({ length: 10_000 }, () =>
      chooseVariant(slot, audience({ '60+': 1 }), { ...steady, random }),
    );
    const baseline = choices.filter(({ tier }) => tier === 'baseline');
    expect(baseline.length).toBeGreaterThan(900);
    expect(baseline.length).toBeLessThan(1100);
    const shown = new Set(baseline.map(({ creativeId }) => creativeId));
    expect(shown).toEqual(new Set(['generic', ...slot.variants.map(({ creativeId }) => creativeId)]));
  });

  it('AUD-22 never shows what the slot does not hold, and never a rule that does not fit', () => {
    const count = fc.integer({ min: 0, max: 6 });
    const bands = fc.record({ '20-39': count, '40-59': count, '60+': count, unknown: count });
    fc.assert(
      fc.property(bands, count, fc.double({ min: 0, max: 0.999, noNaN: true }), (counts, passersBy, draw) => {
        const watchers = Object.values(counts).reduce((sum, n) => sum + n, 0);
        const context = audience(counts, watchers + passersBy);
        const choice = chooseVariant(slot, context, { ...steady, random: () => draw });
        const variant = slot.variants.find(({ creativeId }) => creativeId === choice.creativeId);
        if (choice.tier !== 'audience') return;
        expect(variant).toBeDefined();
        if (variant?.when.band) expect(counts[variant.when.band]).toBeGreaterThanOrEqual(0.6 * watchers);
        if (variant?.when.group) expect(variant.when.group).toBe(context.group);
      }),
    );
  });
});
