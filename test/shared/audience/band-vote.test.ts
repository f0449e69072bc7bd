import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BandProbabilities, BandVote, bandOfFrame } from '../../../shared/audience/band-vote.ts';
import { BAND_CONFIDENCE, MINOR_GUARD, VOTE_WINDOW_FRAMES } from '../../../shared/audience/constants.ts';
import { normal, seeded } from '../../support/seeded.ts';

const BANDS = ['20-39', '40-59', '60+'] as const;
const sure = { under20: 0.01, '20-39': 0.05, '40-59': 0.1, '60+': 0.84 };
const SURE = {
  '20-39': { under20: 0.05, '20-39': 0.85, '40-59': 0.08, '60+': 0.02 },
  '40-59': { under20: 0.01, '20-39': 0.1, '40-59': 0.8, '60+': 0.09 },
  '60+': sure,
  young: { under20: 0.7, '20-39': 0.3, '40-59': 0, '60+': 0 },
  unsure: { under20: 0.02, '20-39': 0.05, '40-59': 0.45, '60+': 0.48 },
};
type Frame = keyof typeof SURE;

/** One vote every 100 ms. */
function voted(frames: readonly Frame[]): BandVote {
  const vote = new BandVote();
  for (const [i, frame] of frames.entries()) vote.observe(i * 100, SURE[frame]);
  return vote;
}
const times = (count: number, frame: Frame): Frame[] => Array<Frame>(count).fill(frame);

describe('bandOfFrame', () => {
  it('AUD-11 gives the band that the network is sure of', () => {
    expect(bandOfFrame(sure)).toBe('60+');
    expect(bandOfFrame({ ...sure, '60+': BAND_CONFIDENCE - 0.01, '40-59': 0.3 })).toBeNull();
  });

  it('AUD-11 gives no band to anybody possibly under 20, however the rest is spread', () => {
    fc.assert(
      fc.property(fc.double({ min: MINOR_GUARD, max: 1, noNaN: true }), (under20) => {
        const rest = 1 - under20;
        expect(bandOfFrame({ under20, '20-39': rest, '40-59': 0, '60+': 0 })).toBe('unknown');
      }),
    );
  });

  it('AUD-11 takes a network that answers nonsense for unknown', () => {
    expect(bandOfFrame({ ...sure, under20: Number.NaN })).toBe('unknown');
    const vote = new BandVote();
    for (let i = 0; i < 10; i++) vote.observe(i * 100, { ...sure, under20: Number.NaN });
    expect([vote.band, vote.sureness]).toEqual(['unknown', null]);
  });
});

describe('BandVote', () => {
  it('AUD-10 says nothing before five confident frames', () => {
    expect(voted(times(4, '60+')).band).toBe('unknown');
    expect(voted(times(5, '60+')).band).toBe('60+');
    expect(voted([...times(4, '60+'), ...times(3, 'unsure')]).band).toBe('unknown');
  });

  it('AUD-10 needs a majority', () => {
    expect(voted(['60+', '60+', '40-59', '40-59', '20-39']).band).toBe('unknown');
  });

  it('AUD-10 changes after two seconds of contrary majority, not before', () => {
    const vote = voted(times(5, '60+'));
    let now = 400;
    let majorityAt: number | null = null;
    for (let frames = 1; vote.band === '60+' && frames < 200; frames++) {
      now += 100;
      vote.observe(now, SURE['40-59']);
      // Of frames in the window more than half, and the mean of all is sure.
      const share = Math.min(1, frames / Math.min(VOTE_WINDOW_FRAMES, 5 + frames));
      const mean = share * SURE['40-59']['40-59'] + (1 - share) * SURE['60+']['40-59'];
      if (majorityAt === null && share > 0.5 && mean >= BAND_CONFIDENCE) majorityAt = now;
    }
    expect(majorityAt).not.toBeNull();
    expect(now - (majorityAt ?? 0)).toBe(2000);
    expect(vote.band).toBe('40-59');
  });

  it('AUD-10 forgets a contrary majority that did not last', () => {
    expect(voted([...times(5, '60+'), ...times(12, '40-59'), ...times(15, '60+')]).band).toBe('60+');
  });

  it('AUD-11 makes no band of somebody who mostly looks under 20', () => {
    const frames = Array.from({ length: 60 }, (_, i): Frame => (i % 3 === 0 ? '20-39' : 'young'));
    expect(voted(frames).band).toBe('unknown');
  });

  it('AUD-16 lets one good look say more than several poor ones', () => {
    const vote = new BandVote();
    for (let i = 0; i < 6; i++) vote.observe(100 * i, SURE['40-59'], 0.1);
    expect(vote.band).toBe('40-59');
    for (let i = 6; i < 40; i++)
      vote.observe(100 * i, i % 3 === 0 ? SURE['60+'] : SURE['40-59'], i % 3 === 0 ? 1 : 0.1);
    expect(vote.band).toBe('60+');
    // A look that counts for nothing is none.
    const nothing = new BandVote();
    for (let i = 0; i < 10; i++) nothing.observe(100 * i, sure, 0);
    expect([nothing.band, nothing.frames]).toEqual(['unknown', 0]);
  });

  it('AUD-16 is right at least as often as it is sure, on looks that are wrong together', () => {
    // Whoever is looked at has probabilities of their own, which are true; each look errs around them.
    const random = seeded(16);
    const bins = new Map<number, { said: number; sure: number; right: number }>();
    let answered = 0;
    for (let person = 0; person < 12_000; person++) {
      const strengths = BANDS.map(() => 2.2 * normal(random));
      const truth = draw(softmax(strengths), random);
      const vote = new BandVote();
      for (let look = 0; look < VOTE_WINDOW_FRAMES; look++) {
        const [a = 0, b = 0, c = 0] = softmax(strengths.map((strength) => strength + 0.8 * normal(random)));
        vote.observe(100 * look, { under20: 0, '20-39': a, '40-59': b, '60+': c }, 0.2 + 0.8 * random());
      }
      const { band, sureness } = vote;
      if (band === 'unknown' || sureness === null) continue;
      answered += 1;
      const bin = Math.floor(sureness * 10);
      const { said, sure, right } = bins.get(bin) ?? { said: 0, sure: 0, right: 0 };
      bins.set(bin, { said: said + 1, sure: sure + sureness, right: right + Number(band === BANDS[truth]) });
    }
    expect(answered).toBeGreaterThan(6000);
    for (const [bin, { said, sure, right }] of bins) {
      // Three standard errors; at most 8 points more modest than it need be.
      const margin = 3 * Math.sqrt(0.25 / said);
      expect(right / said, `bin ${bin}`).toBeGreaterThan(sure / said - margin);
      expect(right / said, `bin ${bin}`).toBeLessThan(sure / said + 0.08 + margin);
    }
  });
});

describe('children', () => {
  it('AUD-R13 AUD-11 gives nobody from 0 to 19 a band, however the network errs by up to four years', () => {
    const told = new Set<string>();
    for (const { age, error, seed } of children()) {
      const { band } = lookedAt(age + error, seed);
      if (band !== 'unknown') told.add(`${age} ${error}`);
      // A child who looks older by more than that is at least never called more than a young adult.
      if (age < 20)
        expect(error <= 4 ? ['unknown'] : ['unknown', '20-39'], `${age}, ${error} off`).toContain(band);
    }
    // The guard does not simply answer nobody.
    expect(told).toContain('25 4');
  });
});

/** Everybody from 0 to 25, whom the network takes for up to eight years younger or older. */
function* children(): Generator<{ age: number; error: number; seed: number }> {
  for (let age = 0; age <= 25; age++) {
    for (let error = -8; error <= 8; error += 2) {
      for (let seed = 1; seed <= 20; seed++) yield { age, error, seed: 1000 * age + 10 * error + seed };
    }
  }
}

function lookedAt(years: number, seed: number): BandVote {
  const vote = new BandVote();
  const random = seeded(seed);
  for (let look = 0; look < 60; look++) {
    vote.observe(100 * look, guess(years + 2 * normal(random)), 0.3 + 0.7 * random());
  }
  return vote;
}

/** What a calibrated network says of somebody who looks `years` old: it is off by 3.5 years, normally distributed. */
function guess(years: number): BandProbabilities {
  const younger = (than: number): number => 1 / (1 + Math.exp((-1.702 * (than - years)) / 3.5));
  const [twenty, forty, sixty] = [younger(20), younger(40), younger(60)];
  return { under20: twenty, '20-39': forty - twenty, '40-59': sixty - forty, '60+': 1 - sixty };
}

function softmax(strengths: readonly number[]): number[] {
  const powers = strengths.map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function draw(shares: readonly number[], random: () => number): number {
  const at = random();
  return shares.findIndex((_, i) => at < shares.slice(0, i + 1).reduce((sum, share) => sum + share, 0));
}
