import { describe, expect, test } from 'vitest';
import type { AudienceContext } from '../../../shared/audience/audience-context.ts';
import { readAudience } from '../../../shared/audience/audience-reading.ts';
import { Condition } from '../../../shared/model/condition.ts';
import { Creative } from '../../../shared/model/creative.ts';
import { EVERYTHING_READY, type Surroundings } from '../../../shared/schedule/facts.ts';
import { ask, CREATIVES, type EntryInput, entry, playing, texts } from './documents.ts';

type When = NonNullable<EntryInput['when']>[number];

const NOON = '2026-01-07T12:00:00Z';
const crowd: AudienceContext = {
  at: 0,
  count: 3,
  group: '3+',
  facing: 3,
  watchers: 3,
  bands: { '20-39': 0, '40-59': 0, '60+': 2, unknown: 1 },
  idle: false,
};
/** The crowd, or one that differs from it, as the schedule is told of it. */
const there = (change: Partial<AudienceContext> = {}) => ({
  audience: readAudience({ ...crowd, ...change }, null),
});
const nobody = { count: 0, watchers: 0, facing: 0, group: '0' } as const;

function answerOf(when: readonly When[], surroundings?: Surroundings) {
  const entries = [entry('A', { when: [...when], priority: 20 }), entry('B')];
  const facts = surroundings === undefined ? EVERYTHING_READY : { ...EVERYTHING_READY, surroundings };
  return ask({ entries }, NOON, facts);
}

describe('a condition', () => {
  test.each<[When, Surroundings, Surroundings, string]>([
    [
      { fact: 'tag', tag: 'window' },
      { tags: new Set(['window']) },
      { tags: new Set() },
      'only on screens tagged window',
    ],
    [
      { fact: 'tag', tag: 'window', has: false },
      { tags: new Set() },
      { tags: new Set(['window']) },
      'only on screens not tagged window',
    ],
    [{ fact: 'sky', oneOf: ['rain', 'snow'] }, { sky: 'snow' }, { sky: 'clear' }, 'only in rain or in snow'],
    [{ fact: 'temperature', atLeast: 20 }, { temperature: 20 }, { temperature: 19.9 }, 'only 20 or more °C'],
    [
      { fact: 'temperature', atLeast: -5, below: 5 },
      { temperature: 4.9 },
      { temperature: 5 },
      'only -5 or more and less than 5 °C',
    ],
    [
      { fact: 'stock', productId: 'apple', atLeast: 1 },
      { stock: new Map([['apple', 1]]) },
      { stock: new Map([['apple', 0]]) },
      'only with 1 or more in stock of product apple',
    ],
    [
      { fact: 'audience', is: { band: '60+', group: '3+' } },
      there(),
      there({ count: 2, group: '2' }),
      'only for three or more people aged 60+',
    ],
    [
      { fact: 'audience', is: { band: '60+' } },
      there(),
      there({ bands: { ...crowd.bands, '60+': 1, '40-59': 1 } }),
      'only for people aged 60+',
    ],
    [
      { fact: 'audience', is: { attention: 'many' } },
      there(),
      there({ facing: 2 }),
      'only with three or more watching',
    ],
    [
      { fact: 'audience', is: { group: '3+', attention: 'somebody' } },
      there({ facing: 1 }),
      there({ facing: 0 }),
      'only for three or more people, with somebody watching',
    ],
    [
      { fact: 'audience', is: { presentation: 'feminine' } },
      there({ presentation: { feminine: 2, masculine: 0, unknown: 1 } }),
      there(),
      'only for people of feminine presentation',
    ],
    [
      { fact: 'audience', is: { group: '0' } },
      there({ ...nobody, idle: true }),
      there(),
      'only with nobody there',
    ],
    [{ fact: 'language', is: 'de' }, { language: 'de-AT' }, { language: 'den' }, 'only where de is spoken'],
  ])('SCH-44 %j lets an entry in when it is so, and else says what it waits for', (when, so, not, text) => {
    expect(playing(answerOf([when], so))).toEqual(['A']);
    const out = answerOf([when], not);
    expect(playing(out)).toEqual(['B']);
    expect(out.reasons.find(({ entryId }) => entryId === 'A')).toMatchObject({ code: 'condition', text });
    for (const unknown of [answerOf([when]), answerOf([when], {})]) {
      expect(playing(unknown)).toEqual(['B']);
      const who =
        when.fact === 'audience' ? 'only a camera on the screen could tell' : 'this screen does not know';
      expect(texts(unknown)['A']).toBe(`${text}, which ${who}`);
    }
  });

  test('SCH-44 all of them must hold', () => {
    const both: When[] = [
      { fact: 'sky', oneOf: ['rain'] },
      { fact: 'language', is: 'de' },
    ];
    expect(playing(answerOf(both, { sky: 'rain', language: 'de' }))).toEqual(['A']);
    expect(playing(answerOf(both, { sky: 'rain', language: 'en' }))).toEqual(['B']);
  });

  test('SCH-44 with nobody there no audience is meant', () => {
    const asks = (is: Extract<When, { fact: 'audience' }>['is'], idle: boolean) =>
      playing(answerOf([{ fact: 'audience', is }], there({ ...nobody, idle })));
    expect(asks({ group: '3+' }, true)).toEqual(['B']);
    expect(asks({ band: '60+' }, true)).toEqual(['B']);
    // They have only just gone.
    expect(asks({ group: '0' }, false)).toEqual(['B']);
  });

  test('SCH-45 an audience is chosen by band or group alone, and only creatives of class L0 or L1 exist to choose', () => {
    const gender = { fact: 'audience', is: { gender: 'f' } };
    expect(Condition.safeParse(gender).success).toBe(false);
    expect(Condition.safeParse({ fact: 'audience', is: { band: '0-19' } }).success).toBe(false);
    expect(Condition.safeParse({ fact: 'temperature' }).success).toBe(false);
    const classes = ['L0', 'L1', 'L2', 'L5'].map(
      (contentClass) => Creative.safeParse({ ...CREATIVES[0], contentClass }).success,
    );
    expect(classes).toEqual([true, true, false, false]);
  });
});

describe('an overlay', () => {
  const over = (id: string, more: Partial<EntryInput> = {}) => entry(id, { layer: 'overlay', ...more });
  const shown = (entries: EntryInput[]) =>
    ask({ entries }, NOON).layers.map(({ layer, rung, entries: names, loop }) => [
      layer,
      rung,
      names.map(({ id }) => id).join('+'),
      loop.length,
    ]);

  test('SCH-43 is decided by priority among overlays alone, and lies over whatever the main layer shows', () => {
    expect(shown([entry('A', { priority: 90 }), over('O'), over('P', { priority: 20 })])).toEqual([
      ['main', 'campaign', 'A', 2],
      ['overlay', 'campaign', 'P', 2],
    ]);
    expect(shown([over('O')])).toEqual([
      ['main', 'holding', '', 0],
      ['overlay', 'campaign', 'O', 2],
    ]);
    expect(shown([entry('A')])).toEqual([['main', 'campaign', 'A', 2]]);
  });

  test('SCH-22 an overlay is beaten by overlays', () => {
    const entries = [entry('A', { priority: 90 }), over('O'), over('P', { priority: 20 })];
    expect(texts(ask({ entries }, NOON))).toEqual({
      A: 'playing',
      P: 'playing',
      O: 'lower priority than P',
    });
  });
});
