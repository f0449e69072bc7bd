import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AudienceContext, groupOf } from '../../../shared/audience/audience-context.ts';
import { type AudienceReading, readAudience } from '../../../shared/audience/audience-reading.ts';

const NONE = { '20-39': 0, '40-59': 0, '60+': 0, unknown: 0 };

function people(at: number, count: number, more: Partial<AudienceContext> = {}): AudienceContext {
  const bands = { ...NONE, unknown: count };
  return { at, count, group: groupOf(count), facing: 0, watchers: count, bands, idle: false, ...more };
}

/** Of those who watch, this many are 60 or older. */
const elders = (at: number, many: number, of = 10): AudienceContext =>
  people(at, of, { bands: { ...NONE, '60+': many, unknown: of - many } });

function follow(contexts: readonly AudienceContext[]): AudienceReading[] {
  let before: AudienceReading | null = null;
  return contexts.map((context) => {
    before = readAudience(context, before);
    return before;
  });
}

describe('readAudience', () => {
  it('AUD-21 a band that holds 60 % keeps the majority above 50 %, and needs 60 % to have it again', () => {
    const shares = [11, 12, 11, 11, 10, 11, 12];
    const bands = follow(shares.map((many, i) => elders(i * 100, many, 20))).map(({ band }) => band);
    expect(bands).toEqual([null, '60+', '60+', '60+', null, null, '60+']);
  });

  it('AUD-21 of two whose bands differ neither has the majority, whoever came first', () => {
    const both = people(100, 2, { bands: { ...NONE, '60+': 1, '20-39': 1 } });
    expect(follow([elders(0, 1, 1), both]).map(({ band }) => band)).toEqual(['60+', null]);
  });

  it('AUD-21 another band takes over as soon as it holds 60 %', () => {
    const young = people(100, 10, { bands: { ...NONE, '20-39': 6, '60+': 4 } });
    expect(follow([elders(0, 7), young]).at(-1)?.band).toBe('20-39');
  });

  it('AUD-220 another group counts after two seconds; whoever comes where nobody was counts at once', () => {
    const groups = follow([
      people(0, 1),
      people(500, 2),
      people(1900, 2),
      people(2500, 2),
      people(2600, 0),
      people(4700, 0),
      people(4800, 3),
    ]).map(({ group }) => group);
    expect(groups).toEqual(['1', '1', '1', '2', '2', null, '3+']);
  });

  it('AUD-220 nobody is nobody for ten seconds', () => {
    const gone = [people(0, 1), people(100, 0), people(2200, 0), people(4000, 0, { idle: true })];
    expect(follow(gone).map(({ group }) => group)).toEqual(['1', '1', null, '0']);
  });

  it('AUD-220 many who watch are three, and go on being many down to two', () => {
    const facing = [2, 3, 3, 2, 2, 1, 1];
    const seen = follow(facing.map((one, i) => people(i * 2000, 5, { facing: one })));
    expect(seen.map(({ attention }) => attention)).toEqual([
      'somebody',
      'somebody',
      'many',
      'many',
      'many',
      'many',
      'somebody',
    ]);
  });

  it('AUD-220 remembers nothing over a gap, nor of a clock that was set back', () => {
    for (const at of [5101, 50]) {
      const [, reading] = follow([people(100, 1), people(at, 2)]);
      expect(reading?.group).toBe('2');
    }
  });

  it('AUD-220 at a limit nothing flaps: a share between 50 and 60 % never changes who holds the majority', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.integer({ min: 51, max: 59 }), { maxLength: 80 }),
        (held, shares) => {
          const first = elders(0, held ? 60 : 49, 100);
          const readings = follow([first, ...shares.map((many, i) => elders((i + 1) * 100, many, 100))]);
          expect(new Set(readings.map(({ band }) => band))).toEqual(new Set([held ? '60+' : null]));
        },
      ),
    );
  });

  it('AUD-220 at a limit nothing flaps: what is different for less than two seconds at a time changes nothing', () => {
    const blip = fc.record({ same: fc.integer({ min: 1, max: 20 }), other: fc.integer({ min: 1, max: 19 }) });
    const kinds = fc.constantFrom<[Partial<AudienceContext>, Partial<AudienceContext>]>(
      [{ facing: 0 }, { facing: 1 }],
      [{ facing: 1 }, { facing: 4 }],
      [
        { count: 1, group: '1' },
        { count: 2, group: '2' },
      ],
      [
        { count: 3, group: '3+' },
        { count: 0, group: '0' },
      ],
    );
    fc.assert(
      fc.property(fc.array(blip, { minLength: 1, maxLength: 12 }), kinds, (blips, [same, other]) => {
        const frames = blips.flatMap((one) => [
          ...Array.from({ length: one.same }, () => same),
          ...Array.from({ length: one.other }, () => other),
        ]);
        const readings = follow(frames.map((frame, i) => people(i * 100, 4, frame)));
        expect(new Set(readings.map(({ group }) => group)).size).toBe(1);
        expect(new Set(readings.map(({ attention }) => attention)).size).toBe(1);
      }),
    );
  });
});
