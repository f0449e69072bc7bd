import { describe, expect, it, vi } from 'vitest';
import { USUAL_FIT } from '../support/made-head.ts';
import { printScore } from './print-score.ts';
import type { Watched } from './track-lab/lab-messages.ts';
import { addScores, score } from './track-score.ts';
import { type Staging, seenAt, trueVisits } from './track-truth.ts';

/** Somebody who stands there from the first to the tenth second and looks away from the sixth on. */
const spot = { x: 320, y: 150, ear: 35, pitch: 0, roll: 0 };
const staging: Staging = {
  width: 640,
  height: 360,
  seconds: 11,
  people: [
    {
      fit: USUAL_FIT,
      body: true,
      path: {
        steps: [
          { at: 1, yaw: 0, ...spot },
          { at: 6, yaw: 0, ...spot },
          { at: 6.02, yaw: 70, ...spot },
          { at: 10, yaw: 70, ...spot },
        ],
        sway: 0,
        seed: 1,
      },
    },
  ],
};

/** What somebody would answer who sees all: ten looks a second. */
function perfect(): Watched {
  const frames = Array.from({ length: 110 }, (_, i) => {
    const at = 100 * i;
    const seen = seenAt(staging, at / 1000).map(({ face }) => ({ id: 1, ...face }));
    return { at, count: seen.length, watchers: at >= 2000 ? seen.length : 0, seen };
  });
  const [visit] = trueVisits(staging);
  if (!visit) throw new Error('nobody was there');
  const { presenceMs, dwellMs, attentionMs } = visit;
  const track = { id: 1, present: true, watcher: true, presenceMs, dwellMs, attentionMs };
  return { frames, tracks: [track], reported: { people: 1, watchers: 1, presenceMs, dwellMs, attentionMs } };
}

/** A perfect answer with something wrong in it. */
const scored = (spoil: (watched: Watched) => void) => {
  const watched = perfect();
  spoil(watched);
  return score(staging, watched);
};
const track = ({ tracks: [first] }: Watched) => first ?? expect.fail('there is no track');

describe('eval:tracks', () => {
  it('AUD-78 knows of a made video who was there, for how long, and when they looked', () => {
    const [visit, ...others] = trueVisits(staging);
    expect(others).toEqual([]);
    expect(visit).toMatchObject({ present: true, watcher: true, watcherAt: 2000 });
    expect(visit?.presenceMs).toBeCloseTo(9000, -2);
    expect(visit?.attentionMs).toBeCloseTo(5000, -2);
  });

  it('AUD-78 finds nothing wrong with an answer that is right', () => {
    expect(scored(() => {})).toMatchObject({
      ...{ people: 1, miscounted: 0, switches: 0, dwellWrongMs: 0, attentionWrongMs: 0 },
      ...{ crowdWrongMs: 0, watcherDelays: [0], watchersMissed: 0 },
    });
  });

  it.each<[string, (watched: Watched) => void, Partial<ReturnType<typeof score>>]>([
    ['one too many', (watched) => (watched.reported.people += 1), { miscounted: 1 }],
    ['one too few', (watched) => (watched.reported.people = 0), { miscounted: 1 }],
    ['a stay told too long', (watched) => (track(watched).dwellMs += 700), { dwellWrongMs: 700 }],
    ['a look told too short', (watched) => (track(watched).attentionMs -= 900), { attentionWrongMs: 900 }],
    [
      'the stay of nobody',
      (watched) => watched.tracks.push({ ...track(watched), id: 9, dwellMs: 400, attentionMs: 300 }),
      { dwellWrongMs: 400, attentionWrongMs: 300 },
    ],
    [
      'another track from the middle on',
      ({ frames }) => {
        for (const { seen } of frames.slice(50)) for (const one of seen) one.id = 2;
      },
      { switches: 1 },
    ],
    [
      'a first watcher half a second late',
      ({ frames }) => {
        for (const frame of frames) if (frame.at < 2500) frame.watchers = 0;
      },
      { watcherDelays: [500] },
    ],
    [
      'a watcher never told',
      ({ frames }) => {
        for (const frame of frames) frame.watchers = 0;
      },
      { watcherDelays: [], watchersMissed: 1 },
    ],
    [
      'a moment with two',
      ({ frames }) => {
        for (const frame of frames.slice(30, 40)) frame.count = 2;
      },
      { crowdWrongMs: 1000 },
    ],
  ])('AUD-78 tells %s', (_, spoil, wrong) => {
    expect(scored(spoil)).toMatchObject(wrong);
  });

  it('AUD-78 adds up what was wrong before it is divided: one too many here is not made up for by one too few there', () => {
    const more = scored(({ reported }) => (reported.people += 1));
    const fewer = scored(({ reported }) => (reported.people -= 1));
    const long = scored((watched) => (track(watched).dwellMs += 900));
    const short = scored((watched) => (track(watched).dwellMs -= 900));
    const line = vi.spyOn(console, 'log').mockImplementation(() => {});
    printScore({ scene: 'all' }, addScores([more, fewer, long, short]));
    const said = JSON.parse(String(line.mock.calls[0]?.[0]));
    line.mockRestore();
    expect(said).toMatchObject({
      ...{ scene: 'all', videos: 4, visits: 4, count_error_percent: 50, id_switches: 0 },
      ...{ attention_error_percent: 0, first_watcher_ms: 0 },
    });
    expect(said.dwell_error_percent).toBeCloseTo(5, 0);
  });
});
