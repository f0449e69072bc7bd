import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../shared/commitments/progress.ts';
import { Commitment } from '../../shared/model/commitment.ts';
import type { Claim, ClaimAbout } from '../../shared/model/product-facts.ts';

const TODAY = '2026-11-23';
const claim = (about: ClaimAbout, statedOn = '2026-01-01', validUntil: string | null = null): Claim => ({
  id: 'c',
  text: 'Kind',
  source: 'Label',
  url: null,
  statedOn,
  validUntil,
  about,
  certificate: null,
});
const measured = {
  id: 'waste',
  text: 'Less waste',
  target: 40,
  by: null,
  measure: {
    kind: 'measured',
    value: 27,
    unit: '%',
    source: 'Our scales',
    url: null,
    measuredOn: '2026-10-31',
  },
} as const;

describe('what the shop stands for', () => {
  it('KSK-155 what was measured is told as its source told it, with its day', () => {
    expect(progressOf(measured, [[claim('climate')]], TODAY)).toEqual({
      value: 27,
      target: 40,
      unit: '%',
      source: 'Our scales',
      url: null,
      on: '2026-10-31',
    });
  });

  it('KSK-155 what is counted is the number of products with a claim that holds today', () => {
    const counted = { target: 5, measure: { kind: 'counted', about: 'welfare' } } as const;
    const products = [
      [claim('welfare'), claim('welfare')],
      [claim('climate')],
      [claim('welfare', '2026-01-01', '2026-11-22')],
      [claim('welfare', '2026-11-24')],
      [claim('welfare', '2026-01-01', TODAY)],
    ];
    expect(progressOf(counted, products, TODAY)).toMatchObject({ value: 2, source: null, on: TODAY });
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom<ClaimAbout>('welfare', 'climate'))), (all) => {
        const { value } = progressOf(
          counted,
          all.map((abouts) => abouts.map((about) => claim(about))),
          TODAY,
        );
        expect(value).toBe(all.filter((abouts) => abouts.includes('welfare')).length);
      }),
    );
  });

  it('KSK-155 a number without a source, a unit or a day is refused', () => {
    expect(Commitment.safeParse(measured).success).toBe(true);
    for (const wrong of [
      { source: '' },
      { unit: '' },
      { measuredOn: '' },
      { value: -1 },
      { value: Number.NaN },
    ])
      expect(
        Commitment.safeParse({ ...measured, measure: { ...measured.measure, ...wrong } }).success,
        JSON.stringify(wrong),
      ).toBe(false);
    expect(Commitment.safeParse({ ...measured, target: 0 }).success).toBe(false);
    expect(Commitment.safeParse({ ...measured, measure: { kind: 'guessed', value: 5 } }).success).toBe(false);
  });
});
