import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandVote, bandOfFrame, type FrameBand } from '../../../shared/audience/band-vote.ts';
import { BAND_CONFIDENCE, MINOR_GUARD } from '../../../shared/audience/constants.ts';

const sure = { under20: 0.01, '20-39': 0.05, '40-59': 0.1, '60+': 0.84 };

/** One vote every 100 ms. */
function voted(frames: readonly FrameBand[]): BandVote {
  const vote = new BandVote();
  frames.forEach((frame, i) => {
    vote.observe(i * 100, frame);
  });
  return vote;
}
const times = (count: number, band: FrameBand): FrameBand[] => Array<FrameBand>(count).fill(band);

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
  });
});

describe('BandVote', () => {
  it('AUD-10 says nothing before five confident frames', () => {
    expect(voted(times(4, '60+')).band).toBe('unknown');
    expect(voted(times(5, '60+')).band).toBe('60+');
    expect(voted([...times(4, '60+'), null, null, null]).band).toBe('unknown');
  });

  it('AUD-10 needs a majority', () => {
    expect(voted(['60+', '60+', '40-59', '40-59', '20-39']).band).toBe('unknown');
  });

  it('AUD-10 changes after two seconds of contrary majority, not before', () => {
    const vote = voted(times(5, '60+'));
    let now = 500;
    while (vote.band === '60+' && now < 20_000) {
      now += 100;
      vote.observe(now, '40-59');
    }
    // The sixth contrary vote makes the majority; two seconds later it holds.
    expect(now).toBe(500 + 600 + 2000);
    expect(vote.band).toBe('40-59');
  });

  it('AUD-10 forgets a contrary majority that did not last', () => {
    const vote = voted([...times(5, '60+'), ...times(8, '40-59'), ...times(15, '60+')]);
    expect(vote.band).toBe('60+');
  });

  it('AUD-11 makes no band of somebody who mostly looks under 20', () => {
    const frames = Array.from({ length: 60 }, (_, i): FrameBand => (i % 3 === 0 ? '20-39' : 'unknown'));
    expect(voted(frames).band).toBe('unknown');
  });
});
