import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellBand, groupOf } from '../../../shared/audience/audience-context.ts';
import { type AudienceReading, readAudience } from '../../../shared/audience/audience-reading.ts';
import { type ChoiceInputs, chooseVariant } from '../../../shared/audience/choose-variant.ts';
import type { VariantChoice } from '../../../shared/audience/variant-choice.ts';
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

function audience(bands: Partial<Record<CellBand, number>>, count?: number, idle = false): AudienceReading {
  const full = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0, ...bands };
  const watchers = Object.values(full).reduce((sum, n) => sum + n, 0);
  const present = count ?? watchers;
  const context = {
    at: 0,
    count: present,
    group: groupOf(present),
    facing: watchers,
    watchers,
    bands: full,
    idle,
  };
  return readAudience(context, null);
}

/** Not in the tenth that is drawn at random. */
const steady: ChoiceInputs = { now: 1_000_000, random: () => 0.5, held: null };
const chosen = (context: AudienceReading | null): string => chooseVariant(slot, context, steady).creativeId;

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

  it('AUD-R08 AUD-24 shows a random eligible item in one decision of ten', () => {
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
        if (variant?.when.group) expect(variant.when.group).toBe(context.context.group);
      }),
    );
  });

  it('AUD-22 heeds who watches, and shows what is for nobody only where nobody is', () => {
    const watched = Slot.parse({
      id: 's',
      creativeId: 'generic',
      variants: [
        { creativeId: 'come', when: { group: '0' } },
        { creativeId: 'look', when: { attention: 'somebody' } },
        { creativeId: 'all-look', when: { attention: 'many' } },
      ],
    });
    const show = (reading: AudienceReading) => chooseVariant(watched, reading, steady);
    expect(show(audience({}, 0, true))).toMatchObject({ creativeId: 'come', tier: 'audience' });
    expect(show(audience({}, 0))).toMatchObject({ creativeId: 'generic', reason: 'nobody' });
    expect(show(audience({}, 2))).toMatchObject({ creativeId: 'generic', reason: 'no-match' });
    expect(show(audience({ unknown: 1 })).creativeId).toBe('look');
    // Three who watch are also somebody who does: the first of the list.
    expect(show(audience({ unknown: 3 })).creativeId).toBe('look');
    const drawn = Array.from({ length: 50 }, (_, i) =>
      chooseVariant(watched, audience({ unknown: 1 }), { ...steady, random: () => (i % 2 ? i / 50 : 0.01) }),
    );
    expect(drawn.map(({ creativeId }) => creativeId)).not.toContain('come');
  });

  it('AUD-22 with presentation not told, no rule that asks for it fits', () => {
    const split = Slot.parse({
      id: 's',
      creativeId: 'generic',
      variants: [{ creativeId: 'v', when: { presentation: 'feminine' } }],
    });
    const { context } = audience({ '60+': 1 });
    expect(chooseVariant(split, readAudience(context, null), steady)).toMatchObject({ reason: 'mixed' });
    const told = { ...context, presentation: { feminine: 1, masculine: 0, unknown: 0 } };
    expect(chooseVariant(split, readAudience(told, null), steady).creativeId).toBe('v');
  });

  it('AUD-23 a slot may hold what was chosen for longer', () => {
    const slow = { ...slot, holdMs: 20_000 };
    const held = chooseVariant(slow, audience({ '60+': 1 }), steady);
    const shownAfter = (ms: number) =>
      chooseVariant(slow, audience({ '20-39': 1 }), { ...steady, now: steady.now + ms, held }).creativeId;
    expect([shownAfter(19_999), shownAfter(20_000)]).toEqual(['older', 'young']);
  });

  it('AUD-23 of two rules that name as much, the one on glass stays', () => {
    const held = chooseVariant(slot, audience({ '20-39': 1 }), steady);
    const pair = audience({ '20-39': 2 });
    expect(chosen(pair)).toBe('pair');
    expect(chooseVariant(slot, pair, { ...steady, now: steady.now + 6000, held }).creativeId).toBe('young');
  });

  it('AUD-24 what was drawn by lot stays for its showing, and what stands is not drawn for again', () => {
    const lucky = { ...steady, random: () => 0.05 };
    const drawn = chooseVariant(slot, audience({ '60+': 1 }), lucky);
    expect(drawn).toMatchObject({ tier: 'baseline', creativeId: 'generic' });
    const later = { now: steady.now + 60_000, random: () => 0.5 };
    expect(chooseVariant(slot, audience({ '60+': 1 }), { ...later, held: drawn })).toMatchObject(drawn);
    const ruled = chooseVariant(slot, audience({ '60+': 1 }), steady);
    const asked = { ...later, random: () => expect.fail('a draw'), held: ruled };
    expect(chooseVariant(slot, audience({ '60+': 1 }), asked).creativeId).toBe('older');
  });

  it('AUD-29 learning chooses among what the rules leave, after the tenth that chance has, and only there', () => {
    const asked: (readonly string[])[] = [];
    const learn = (_: Slot, eligible: readonly string[]): string => {
      asked.push(eligible);
      return eligible.at(-1) ?? 'none';
    };
    const learning = Slot.parse({
      ...slot,
      choice: 'learn',
      variants: [...slot.variants, { creativeId: 'any', when: {} }],
    });
    const elder = audience({ '60+': 1 });
    expect(chooseVariant(learning, elder, { ...steady, learn })).toMatchObject({
      creativeId: 'any',
      tier: 'learned',
    });
    expect(asked).toEqual([['generic', 'older', 'any']]);
    expect(chooseVariant(learning, elder, { ...steady, learn, random: () => 0.05 }).tier).toBe('baseline');
    expect(chooseVariant(slot, elder, { ...steady, learn }).tier).toBe('audience');
    for (const unseen of [null, audience({})])
      expect(chooseVariant(learning, unseen, { ...steady, learn }).creativeId).toBe('generic');
    expect(asked).toHaveLength(1);
  });

  it('AUD-23 whatever the audience does, a showing changes at most once in its hold', () => {
    const count = fc.integer({ min: 0, max: 4 });
    const moment = fc.record({
      bands: fc.record({ '20-39': count, '40-59': count, '60+': count, unknown: count }),
      passing: count,
      ms: fc.integer({ min: 50, max: 3000 }),
      draw: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(moment, { minLength: 2, maxLength: 60 }), (moments) => {
        let held: VariantChoice | null = null;
        let now = 0;
        let changedAt = 0;
        for (const { bands, passing, ms, draw } of moments) {
          const watchers = Object.values(bands).reduce((sum, n) => sum + n, 0);
          const reading = audience(bands, watchers + passing);
          const next: VariantChoice = chooseVariant(slot, reading, { now, held, random: () => draw });
          if (held !== null && next.creativeId !== held.creativeId) {
            expect(now - changedAt).toBeGreaterThanOrEqual(6000);
            changedAt = now;
          }
          held = next;
          now += ms;
        }
      }),
    );
  });
});
