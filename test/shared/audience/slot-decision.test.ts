import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../shared/audience/audience-context.ts';
import { AudienceLedger } from '../../../shared/audience/audience-ledger.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import { chooseVariant } from '../../../shared/audience/choose-variant.ts';
import { QUARTER_MS } from '../../../shared/audience/constants.ts';
import { SlotDecisions } from '../../../shared/audience/slot-decision.ts';
import { LogEvent } from '../../../shared/model/log.ts';
import { Slot } from '../../../shared/model/playlist.ts';
import { Product } from '../../../shared/model/product.ts';
import { Suggestion } from '../../../shared/model/visit.ts';
import { NO_SALES } from '../../../shared/personalize/sales.ts';
import { suggest } from '../../../shared/personalize/suggest.ts';

const decided = {
  playlistId: 'p',
  slotId: 's',
  creativeId: 'older',
  tier: 'audience',
  reason: 'rule',
} as const;

describe('decisions of slots', () => {
  it('AUD-201 are counted by the quarter of an hour, and leave the screen once it is over', () => {
    const ledger = new AudienceLedger();
    ledger.addDecision(10, decided);
    ledger.addDecision(QUARTER_MS - 1, decided);
    ledger.addDecision(20, { ...decided, tier: 'baseline', reason: 'baseline' });
    expect(ledger.drain(QUARTER_MS - 1).decisions).toEqual([]);
    const restored = AudienceLedger.restore(JSON.parse(JSON.stringify(ledger.snapshot())));
    expect(restored.drain(QUARTER_MS).decisions).toEqual([
      { ...decided, quarterStart: 0, decisions: 2 },
      { ...decided, tier: 'baseline', reason: 'baseline', quarterStart: 0, decisions: 1 },
    ]);
    expect(restored.drain(2 * QUARTER_MS).decisions).toEqual([]);
  });

  it('AUD-201 a ledger from before there were any is read as it was', () => {
    const before = { cells: [], adaptive: [] };
    expect(AudienceLedger.restore(before).snapshot()).toEqual({ ...before, decisions: [] });
  });

  it('AUD-R08 AUD-201 say slot, creative, tier and reason, and nothing of one decision', () => {
    const row = { kind: 'adaptive-decisions', seq: 1, quarterStart: 0, decisions: 2, ...decided };
    expect(LogEvent.safeParse(row).success).toBe(true);
    for (const more of [
      { at: 5 },
      { band: '60+' },
      { count: 2 },
      { visitId: 'v' },
      { rule: { band: '60+' } },
    ])
      expect(LogEvent.safeParse({ ...row, ...more }).success).toBe(false);
    expect(LogEvent.safeParse({ ...row, quarterStart: 0.5 }).success).toBe(false);
  });
});

describe('the two tiers of deciding', () => {
  const slot = Slot.parse({
    id: 's',
    creativeId: 'generic',
    variants: [
      { creativeId: 'older', when: { band: '60+' } },
      { creativeId: 'pair', when: { group: '2' } },
    ],
  });
  const products = ['pasta', 'sauce', 'wine'].map((id, at) =>
    Product.parse({
      id,
      name: id,
      brand: 'b',
      category: id === 'wine' ? 'wine' : 'food',
      description: '',
      priceMinor: 100,
      currency: 'EUR',
      unit: 'each',
      stock: 3,
      stockAt: at,
      aisle: '1',
      bay: '1',
      picture: '/catalogue/p.webp',
    }),
  );

  it('AUD-202 removing the pairing changes the second tier only (D006)', () => {
    const count = fc.integer({ min: 0, max: 3 });
    const opened = fc.subarray(products.map(({ id }) => id));
    fc.assert(
      fc.property(
        count,
        count,
        opened,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (old, young, lookedAt, draw) => {
          const people = old + young;
          const bands = { '20-39': young, '40-59': 0, '60+': old, unknown: 0 };
          const context = { at: 0, count: people, group: groupOf(people), facing: people, watchers: people };
          const reading = readAudience({ ...context, bands, idle: people === 0 }, null);
          const decide = (paired: boolean) => ({
            first: chooseVariant(slot, reading, { now: 0, random: () => draw, held: null }),
            second: paired
              ? suggest({ products, sales: NO_SALES, lookedAt, listed: [], history: [], bought: [] })
              : [],
          });
          expect(decide(false).first).toEqual(decide(true).first);
          expect(decide(false).second).toEqual([]);
        },
      ),
    );
  });

  it('AUD-202 no record holds both: they have no key in common (D006)', () => {
    const first = new Set(Object.keys(SlotDecisions.shape));
    expect(Object.keys(Suggestion.shape).filter((key) => first.has(key) && key !== 'reason')).toEqual([]);
  });
});
