import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Visit } from '../../../shared/audience/visit.ts';
import { measureVisit } from '../../eval/track-truth.ts';

/** Frames of 100 ms: F facing, A looking away, O out of the zone, _ unseen. */
function watch(frames: string): Visit {
  const visit = new Visit();
  [...frames].forEach((frame, i) => {
    if (frame !== '_') visit.observe(i * 100, { inZone: frame !== 'O', facing: frame === 'F' });
  });
  return visit;
}
/** What changes between two moments changes in the middle. */
function withMiddles<T extends { at: number }>(moments: readonly T[]): T[] {
  return moments.flatMap((moment, i) => {
    const next = moments[i + 1];
    if (!next) return [moment];
    const at = (moment.at + next.at) / 2;
    return [moment, { ...moment, at }, { ...next, at }];
  });
}
const f = (seconds: number): string => 'F'.repeat(seconds * 10);
const a = (seconds: number): string => 'A'.repeat(seconds * 10);

describe('Visit', () => {
  it('AUD-4 is present after half a second in the zone', () => {
    expect(watch('AAAAA').present).toBe(false);
    expect(watch('AAAAAA').present).toBe(true);
    expect(watch('OOOOOOOOOOOO').present).toBe(false);
    expect(watch('AAAAA').presenceMs).toBe(0);
  });

  it('AUD-4 counts short times unseen as presence and long ones as nothing', () => {
    expect(watch(`${a(1)}_____${a(1)}`).presenceMs).toBe(2400);
    expect(watch(`${a(1)}${'_'.repeat(20)}${a(1)}`).presenceMs).toBe(1800);
  });

  it('AUD-5 becomes a watcher at one second of facing and engaged at three', () => {
    expect(watch(`${f(1)}`).watcher).toBe(false);
    expect(watch(`${f(1)}F`).watcher).toBe(true);
    expect(watch(`${f(3)}`).engaged).toBe(false);
    expect(watch(`${f(3)}F`).engaged).toBe(true);
    expect(watch(a(10)).watcher).toBe(false);
  });

  it('AUD-5 adds up runs, but no glance shorter than 0.3 s', () => {
    expect(watch(`${'FFFFFF'.concat(a(1))}${'FFFFFF'.concat(a(1))}`).watcher).toBe(true);
    expect(watch('FFAAAAAAAA'.repeat(20)).watcher).toBe(false);
  });

  it('AUD-5 gives no dwell to whoever is no watcher', () => {
    const passer = watch(a(5));
    expect([passer.presenceMs, passer.dwellMs, passer.attentionMs]).toEqual([4900, 0, 0]);
  });

  it('AUD-6 bridges a gap under half a second and no longer one', () => {
    expect(watch(`${f(2)}AA${f(2)}`).attentionMs).toBe(4100);
    expect(watch(`${f(2)}AAAAAA${f(2)}`).attentionMs).toBe(3900);
  });

  it('AUD-6 bridges no time out of the zone', () => {
    expect(watch(`${f(2)}O${f(2)}`).attentionMs).toBe(3900);
  });

  it('AUD-6 keeps attention <= dwell <= presence whatever happens', () => {
    const step = fc.record({
      ms: fc.integer({ min: -200, max: 1500 }),
      inZone: fc.boolean(),
      facing: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const visit = new Visit();
        let now = 0;
        for (const { ms, ...sighting } of steps) {
          now += ms;
          visit.observe(now, sighting);
          const { attentionMs, dwellMs, presenceMs } = visit;
          expect(attentionMs).toBeLessThanOrEqual(dwellMs);
          expect(dwellMs).toBeLessThanOrEqual(presenceMs);
          expect(visit.attendedMs).toBeLessThanOrEqual(visit.inZoneMs);
          if (visit.engaged) expect(visit.watcher).toBe(true);
          if (visit.watcher) expect(visit.present).toBe(true);
        }
      }),
    );
  });

  it('AUD-19 measures what the written formulas give, whatever happens', () => {
    const step = fc.record({
      ms: fc.integer({ min: 20, max: 400 }),
      times: fc.integer({ min: 1, max: 12 }),
      inZone: fc.oneof(
        { weight: 6, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      facing: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const visit = new Visit();
        let now = 0;
        const moments = steps.flatMap(({ ms, times, inZone, facing }) =>
          Array.from({ length: times }, () => {
            now += ms;
            return { at: now, inZone, facing };
          }),
        );
        for (const { at, ...sighting } of moments) visit.observe(at, sighting);
        const { present, watcher, presenceMs, dwellMs, attentionMs } = visit;
        expect(measureVisit(withMiddles(moments))).toMatchObject({
          present,
          watcher,
          presenceMs,
          dwellMs,
          attentionMs,
        });
      }),
    );
  });
});
