import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIT_FROM, ModelManifest, readManifest } from '../../models/model-manifest.ts';
import { withMargin } from '../../models/train/with-margin.ts';
import { seeded } from '../support/seeded.ts';
import { type LabelledFace, readFaceSet } from './face-set.ts';
import { answeredFace, bandOfYears, bestOf } from './faces/answered-face.ts';
import { calibrationError, calibrationInterval } from './faces/calibration-error.ts';
import { metresAt } from './faces/detection-figures.ts';
import { divided, dividedWrong, overall } from './faces/groups.ts';
import { meanOf } from './faces/mean.ts';
import { PeerAnswers } from './faces/peer-answers.ts';
import { shareOf } from './faces/wilson.ts';

const face = (race: string, gender: 'Male' | 'Female', age = 3): LabelledFace => ({
  row: 0,
  offset: 0,
  bytes: 0,
  shard: 0,
  age,
  gender,
  race,
});

describe('eval:faces', () => {
  it('AUD-75 gives every share its interval: Wilson, which stays within 0 and 1 and narrows with more faces', () => {
    // Newcombe 1998, table I: 81 of 263, and 15 of 148.
    expect(shareOf(81, 263)).toMatchObject({
      low: expect.closeTo(0.2553, 4),
      high: expect.closeTo(0.3662, 4),
    });
    expect(shareOf(15, 148)).toMatchObject({
      low: expect.closeTo(0.0624, 4),
      high: expect.closeTo(0.1605, 4),
    });
    expect(shareOf(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
        const share = shareOf(right, right + wrong);
        const more = shareOf(4 * right, 4 * (right + wrong));
        if (!share || !more) return right + wrong === 0;
        const isInside =
          share.low >= 0 && share.high <= 1 && share.low <= share.value && share.value <= share.high;
        return isInside && more.high - more.low < share.high - share.low;
      }),
    );
  });

  it('AUD-75 divides by race and sex label, each, and age group, worst first, with the worst over the best', () => {
    const outcomes = [
      { face: face('Black', 'Female'), right: true },
      { face: face('Black', 'Female'), right: false },
      { face: face('White', 'Male'), right: true },
      { face: face('White', 'Male'), right: null },
    ];
    expect(overall(outcomes)).toMatchObject({ n: 3, value: expect.closeTo(2 / 3) });
    const [both] = divided(outcomes);
    expect(both?.groups.map(({ group, figure }) => [group, figure.value])).toEqual([
      ['Black Female', 0.5],
      ['White Male', 1],
    ]);
    expect(both?.worstOverBest).toBe(0.5);
    expect(divided(outcomes).map(({ division }) => division)).toHaveLength(4);
  });

  it('AUD-75 gives the mean error of each group its interval, the largest first', () => {
    const wrongs = [1, 2, 3, 8].map((wrong, i) => ({
      face: face('Black', i < 3 ? 'Male' : 'Female'),
      wrong,
    }));
    const bySex = dividedWrong(wrongs).find(({ division }) => division === 'sex label');
    expect(bySex?.groups.map(({ group, figure }) => [group, figure.value])).toEqual([
      ['Female', 8],
      ['Male', 2],
    ]);
    expect(bySex?.worstOverBest).toBe(4);
    // The mean of 1, 2, 3 has a standard error of 1 over the root of 3.
    expect(meanOf([1, 2, 3])).toMatchObject({
      low: expect.closeTo(0.868, 3),
      high: expect.closeTo(3.132, 3),
    });
    expect(meanOf([])).toBeNull();
  });

  it('AUD-75 keeps what other libraries answered, and forgets half a line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'peer-answers-'));
    const answer = { age: 31.5, presentation: 'feminine', sureness: 0.9 } as const;
    const kept = await PeerAnswers.open(folder, '@library/one 1.0');
    await kept.put({ row: 3, ms: 12, answer });
    await kept.put({ row: 4, ms: 9, answer: null });
    await appendFile(join(folder, 'library-one-1.0.jsonl'), '{"row":5,"ms"');
    const again = await PeerAnswers.open(folder, '@library/one 1.0');
    expect([3, 4, 5].map((row) => again.get(row)?.answer)).toEqual([answer, null, undefined]);
    await rm(folder, { recursive: true });
  });

  it('AUD-75 measures by how much sureness lies', () => {
    const told = (sureness: number, right: number, wrong: number) => [
      ...Array.from({ length: right }, () => ({ sureness, right: true })),
      ...Array.from({ length: wrong }, () => ({ sureness, right: false })),
    ];
    expect(calibrationError(told(0.75, 3, 1))).toBeCloseTo(0);
    expect(calibrationError(told(0.95, 1, 1))).toBeCloseTo(0.45);
    expect(calibrationError([])).toBe(0);
    const { value, low, high } = calibrationInterval(told(0.8, 60, 40), seeded(1));
    expect(value).toBeCloseTo(0.2);
    expect(low).toBeGreaterThan(0.08);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(high).toBeLessThan(0.32);
  });

  it('AUD-75 adds the nine ages to four bands, and knows the band of an age', () => {
    const answer = { ages: [0, 0, 0.3, 0.2, 0.2, 0.1, 0.1, 0.05, 0.05], presentation: [0.2, 0.8], ms: 1 };
    const look = { row: 0, size: 1, short: true, full: true, face: null, answer };
    const answered = answeredFace(face('White', 'Female'), look);
    expect(answered?.bands.map((share) => Math.round(share * 100))).toEqual([30, 40, 20, 10]);
    expect(answered).toMatchObject({ presentation: 'feminine', sureness: 0.8 });
    expect(answeredFace(face('White', 'Female'), { ...look, answer: null })).toBeNull();
    expect([19.9, 20, 39.9, 40, 60, 90].map(bandOfYears)).toEqual([0, 1, 1, 2, 3, 3]);
    expect(bestOf([0.1, 0.5, 0.4])).toBe(1);
    expect(metresAt(0.0765)).toBeCloseTo(1.4, 1);
  });

  it('AUD-76 trains on no face that it is judged by', async () => {
    const data = resolve(import.meta.dirname, '../../../shared/data/faces');
    const [train, judged] = await Promise.all([readFaceSet(data, 'train'), readFaceSet(data, 'eval')]);
    if (!train || !judged) return console.log(`skipped: no faces in ${data}`);
    const pictures = async (name: string) =>
      (await readFile(resolve(data, `${name}.csv`), 'utf8'))
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[6]);
    const trained = new Set(await pictures('train'));
    expect((await pictures('eval')).filter((picture) => trained.has(picture))).toEqual([]);
    expect([train.length, judged.length]).toEqual([40_000, 2_500]);
  });

  it('AUD-76 trains on crops whose middle is what the product draws', () => {
    const crop = { size: 80, scale: 0.9, drop: 0.05 };
    const wide = withMargin(crop, 10);
    expect(wide.size).toBe(100);
    // Of a face 1 wide: pixels per face, and how far down the middle lies.
    expect(wide.size / wide.scale).toBeCloseTo(crop.size / crop.scale, 10);
    expect(wide.drop * wide.scale).toBeCloseTo(crop.drop * crop.scale, 10);
  });

  it('AUD-77 AUD-R24 an attribute that a group is served too badly by cannot be listed as fit', async () => {
    const manifest = await readManifest(resolve(import.meta.dirname, '../..'));
    const { presentation } = manifest.attributes;
    expect(presentation.reason).toMatch(/\d/);
    const listed = (fit: boolean, overall: number, worstGroup: number) =>
      ModelManifest.safeParse({
        ...manifest,
        attributes: { presentation: { fit, reason: 'measured', measured: { overall, worstGroup } } },
      }).success;
    expect(listed(true, FIT_FROM.overall, FIT_FROM.worstGroup)).toBe(true);
    expect(listed(true, 0.99, FIT_FROM.worstGroup - 0.01)).toBe(false);
    expect(listed(true, FIT_FROM.overall - 0.01, 0.92)).toBe(false);
    expect(listed(false, 0.5, 0.1)).toBe(true);
  });
});
