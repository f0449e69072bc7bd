import { describe, expect, test } from 'vitest';
import { MAX_NESTED_SLOTS } from '../../../shared/model/playlist.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { nextItem } from '../../../shared/schedule/loop.ts';
import { resolve } from '../../../shared/schedule/resolve.ts';
import {
  ask,
  type DocumentInput,
  display,
  documentOf,
  entry,
  iso,
  playing,
  playlist,
  texts,
} from './documents.ts';

type PlaylistInput = DocumentInput['playlists'][number];

const NOON = '2026-03-03T12:00:00Z';

/** A playlist whose slots are creatives, or playlists where the name begins with `>`. */
function list(id: string, names: readonly string[]): PlaylistInput {
  const slots = names.map((name, at) =>
    name.startsWith('>') ? { id: `${at}`, playlistId: name.slice(1) } : { id: `${at}`, creativeId: name },
  );
  return { id, name: `List ${id}`, createdAt: 0, slots };
}

function loop(answer: ReturnType<typeof ask>) {
  return answer.layers[0]?.loop ?? [];
}
const creatives = (answer: ReturnType<typeof ask>) => loop(answer).map(({ creative }) => creative.id);

describe('playlists in playlists', () => {
  const entries = [entry('A')];

  test('SCH-46 all of a playlist plays where it stands, as often as it stands there, and every place has a key of its own', () => {
    const playlists = [list('p', ['a', '>q', 'b', '>q']), list('q', ['c', '>r']), list('r', ['d', 'e'])];
    const answer = ask({ entries, playlists }, NOON);
    expect(creatives(answer)).toEqual(['a', 'c', 'd', 'e', 'b', 'c', 'd', 'e']);
    expect(loop(answer).map(({ key }) => key)).toEqual([
      'A/0',
      'A/1.0',
      'A/1.1.0',
      'A/1.1.1',
      'A/2',
      'A/3.0',
      'A/3.1.0',
      'A/3.1.1',
    ]);
    expect(loop(answer).map(({ playlistId }) => playlistId)).toEqual([
      'p',
      'q',
      'r',
      'r',
      'p',
      'q',
      'r',
      'r',
    ]);
  });

  test('SCH-26 SCH-46 a new version goes on inside a nested playlist where it was', () => {
    const before = ask({ entries, playlists: [list('p', ['a', '>q']), list('q', ['b', 'c', 'd'])] }, NOON);
    const at = loop(before)[2];
    const after = ask({ entries, playlists: [list('p', ['e', '>q']), list('q', ['b', 'c', 'd'])] }, NOON);
    expect(at?.creative.id).toBe('c');
    expect(nextItem(loop(after), at?.key ?? null, loop(before))?.creative.id).toBe('d');
  });

  test('SCH-12 SCH-46 an entry waits for the files of all that is nested in its playlist', () => {
    const playlists = [list('p', ['a', '>q']), list('q', ['b', 'c'])];
    const facts = { ...EVERYTHING_READY, verified: new Set(['a'.repeat(64)]) };
    const answer = ask({ entries, playlists }, NOON, facts);
    expect(texts(answer)['A']).toBe('waiting for 2 of 3 files');
  });

  test('SCH-50 a playlist in itself counts as nothing there, and the reason names the way round', () => {
    const playlists = [list('p', ['a', '>q']), list('q', ['>p', 'b'])];
    const answer = ask({ entries, playlists }, NOON);
    expect(creatives(answer)).toEqual(['a', 'b']);
    expect(texts(answer)['A']).toBe(
      'playing, without a playlist that holds itself (List p > List q > List p)',
    );
    const empty = ask({ entries, playlists: [list('p', ['>q']), list('q', ['>q'])] }, NOON);
    expect(playing(empty)).toEqual([]);
    expect(empty.reasons[0]).toMatchObject({
      code: 'nesting',
      text: 'playlist is empty without a playlist that holds itself (List q > List q)',
    });
  });

  test('SCH-50 eight playlists may stand in one another, a ninth is left out', () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, at) =>
        list(at === 0 ? 'p' : `p${at}`, at === length - 1 ? ['a'] : ['b', `>p${at + 1}`]),
      );
    expect(creatives(ask({ entries, playlists: chain(8) }, NOON))).toEqual([...'bbbbbbba']);
    const deep = ask({ entries, playlists: chain(9) }, NOON);
    expect(creatives(deep)).toEqual([...'bbbbbbbb']);
    expect(texts(deep)['A']).toBe('playing, without what stands more than 8 playlists deep');
  });

  test('SCH-50 a missing playlist, and what goes beyond the bound of slots, are left out and said', () => {
    const missing = ask({ entries, playlists: [list('p', ['a', '>gone'])] }, NOON);
    expect(texts(missing)['A']).toBe('playing, without a playlist that no longer exists');
    const wide = (inner: string) => Array.from({ length: 200 }, () => `>${inner}`);
    const playlists = [
      list('p', wide('q')),
      list('q', wide('r')),
      list('r', wide('s')),
      list('s', ['a', 'b']),
    ];
    const answer = ask({ entries, playlists }, NOON);
    expect(loop(answer).length).toBeLessThanOrEqual(MAX_NESTED_SLOTS);
    expect(texts(answer)['A']).toBe('playing, without what goes beyond 2000 slots');
  });
});

describe('dates of slots', () => {
  const entries = [entry('A', { zone: 'Asia/Tokyo' }), entry('B', { priority: 1, playlistId: 'other' })];
  const dated = (dates: { from?: string; until?: string }, inner: { from?: string; until?: string } = {}) => [
    {
      ...list('p', []),
      slots: [
        { id: 'always', creativeId: 'a' },
        { id: 'nested', playlistId: 'q', ...dates },
      ],
    },
    { ...list('q', []), slots: [{ id: 'x', creativeId: 'b', ...inner }] },
    playlist('other', ['c']),
  ];

  test('SCH-47 a slot plays from its first to its last day, by the clock beside the screen whatever zone its entry has', () => {
    const playlists = dated({ from: '2026-03-03', until: '2026-03-04' });
    // In Tokyo these days begin and end nine hours earlier.
    const seen = [
      '2026-03-02T23:59:59Z',
      '2026-03-03T00:00:00Z',
      '2026-03-04T23:59:59Z',
      '2026-03-05T00:00:00Z',
    ];
    expect(seen.map((at) => creatives(ask({ entries, playlists }, at)).includes('b'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('SCH-47 what is nested plays within the dates of the slots around it as well', () => {
    const playlists = dated({ from: '2026-03-03' }, { until: '2026-03-01' });
    for (const at of ['2026-02-20T12:00:00Z', NOON, '2026-04-01T12:00:00Z'])
      expect(creatives(ask({ entries, playlists }, at))).toEqual(['a']);
  });

  test('SCH-48 the loop changes at the midnight of the screen, also where a clock change takes that midnight away', () => {
    const slots = [
      { id: 'always', creativeId: 'a' },
      { id: 'later', creativeId: 'b', from: '2018-11-04' },
    ];
    const parts = { entries: [entry('A')], playlists: [{ ...list('p', []), slots }] };
    // In São Paulo 4 November 2018 began at 01:00.
    const screen = { id: 'till', zone: 'America/Sao_Paulo' };
    const before = ask(parts, '2018-11-03T12:00:00Z', EVERYTHING_READY, screen);
    expect(iso(before.nextChangeAt)).toBe('2018-11-04T03:00:00.000Z');
    const after = ask(parts, '2018-11-04T03:00:00Z', EVERYTHING_READY, screen);
    expect([creatives(after), after.nextChangeAt]).toEqual([['a', 'b'], null]);
  });

  test('SCH-48 dates of what is not on the screen are no change', () => {
    const playlists = [...dated({}), list('unused', [])].map((one) =>
      one.id === 'other' ? { ...one, slots: [{ id: 'c', creativeId: 'c', from: '2026-03-05' }] } : one,
    );
    expect(ask({ entries: [entry('A')], playlists }, NOON).nextChangeAt).toBeNull();
    expect(iso(ask({ entries: [entry('B', { playlistId: 'other' })], playlists }, NOON).nextChangeAt)).toBe(
      '2026-03-05T00:00:00.000Z',
    );
  });

  test('SCH-49 an entry none of whose slots is within its dates takes no part, and says on which day', () => {
    const playlists = [
      { ...list('p', []), slots: [{ id: 's', creativeId: 'a', until: '2026-03-02' }] },
      playlist('other', ['c']),
    ];
    const answer = ask({ entries, playlists }, NOON);
    expect(playing(answer)).toEqual(['B']);
    expect(answer.reasons[0]).toMatchObject({
      code: 'out-of-date',
      text: 'nothing in it is valid on 3 March 2026',
    });
  });

  test('SCH-49 a file of a slot that is not valid yet keeps no entry waiting', () => {
    const slots = [
      { id: 'now', creativeId: 'a' },
      { id: 'later', creativeId: 'b', from: '2026-12-01' },
    ];
    const parts = { entries: [entry('A')], playlists: [{ ...list('p', []), slots }] };
    const facts = { ...EVERYTHING_READY, verified: new Set(['a'.repeat(64)]) };
    expect(playing(ask(parts, NOON, facts))).toEqual(['A']);
    expect(playing(ask(parts, '2026-12-01T00:00:00Z', facts))).toEqual([]);
  });

  test('SCH-51 the last content that could play is shown within its dates only', () => {
    const slots = [
      { id: 's', creativeId: 'a', until: '2026-03-03' },
      { id: 't', creativeId: 'b' },
    ];
    const document = documentOf({ entries: [entry('A')], playlists: [{ ...list('p', []), slots }] });
    const [layer] = resolve(compile(document), display, Date.parse(NOON), EVERYTHING_READY).layers;
    const empty = compile(documentOf({ playlists: [] }));
    const facts = { ...EVERYTHING_READY, lastLoop: layer?.loop ?? [] };
    const answer = resolve(empty, display, Date.parse(NOON), facts);
    expect([answer.layers[0]?.rung, answer.layers[0]?.loop.length]).toEqual(['last', 2]);
    expect(iso(answer.nextChangeAt)).toBe('2026-03-04T00:00:00.000Z');
    const next = resolve(empty, display, answer.nextChangeAt ?? 0, facts);
    expect(next.layers[0]?.loop.map(({ creative }) => creative.id)).toEqual(['b']);
  });

  test('SCH-47 where the screen’s zone is unknown the days are those of UTC', () => {
    const playlists = dated({ from: '2026-03-04' });
    const screen = { id: 'till', zone: 'Mars/Olympus' };
    const facts = EVERYTHING_READY;
    const parts = { playlists, fillerPlaylistId: 'p' };
    expect(creatives(ask(parts, '2026-03-03T23:59:00Z', facts, screen))).toEqual(['a']);
    expect(creatives(ask(parts, '2026-03-04T00:00:00Z', facts, screen))).toEqual(['a', 'b']);
  });
});
