import { describe, expect, test } from 'vitest';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { ask, entry, iso, playlist, shaOf, texts } from './documents.ts';
import { onScreen } from './on-screen.ts';

const day = (time: string): number => Date.parse(`2026-01-07T${time}:00Z`);
const NOON = '2026-01-07T12:00:00Z';

function takeover(id: string, from: string, to: string, more = {}) {
  return { id, name: id, playlistId: 'p', startAt: day(from), leaseUntil: day(to), createdAt: 0, ...more };
}

function emergency(id: string, from: string, to: string, more = {}) {
  return { id, name: id, playlistId: 'p', startAt: day(from), expiresAt: day(to), createdAt: 0, ...more };
}

const entries = [entry('A')];

describe('a takeover', () => {
  test('SCH-36 has the screen from its start until its lease ends', () => {
    const parts = { entries, takeovers: [takeover('T', '12:00', '13:00')] };
    const before = ask(parts, '2026-01-07T11:59:59Z');
    expect([onScreen(before), iso(before.nextChangeAt)]).toEqual(['campaign A', '2026-01-07T12:00:00.000Z']);
    const during = ask(parts, NOON);
    expect([onScreen(during), iso(during.nextChangeAt)]).toEqual(['takeover T', '2026-01-07T13:00:00.000Z']);
    expect(during.layers[0]?.loop.map(({ key, entryId }) => [key, entryId])).toEqual([
      ['~takeover-T/a', 'T'],
      ['~takeover-T/b', 'T'],
    ]);
    expect(onScreen(ask(parts, '2026-01-07T13:00:00Z'))).toBe('campaign A');
  });

  test('SCH-37 of higher priority wins, then the one that started last; those that started together take turns', () => {
    const of = (...takeovers: ReturnType<typeof takeover>[]) => onScreen(ask({ entries, takeovers }, NOON));
    const strong = { priority: 60 };
    expect(of(takeover('T', '10:00', '15:00', strong), takeover('U', '11:00', '15:00'))).toBe('takeover T');
    expect(of(takeover('T', '10:00', '15:00'), takeover('U', '11:00', '15:00'))).toBe('takeover U');
    expect(of(takeover('U', '11:00', '15:00'), takeover('T', '11:00', '14:00'))).toBe('takeover T+U');
  });

  test('SCH-22 says when its lease ended', () => {
    const over = ask({ entries, takeovers: [takeover('T', '10:00', '11:00')] }, NOON);
    expect(texts(over)['T']).toBe('its lease ended on 7 January 2026 at 11:00');
  });

  test('SCH-38 whose lease ran out while another had the screen does not come back; one that runs on does', () => {
    const strong = takeover('S', '11:00', '14:00', { priority: 90 });
    const at = (leaseEnd: string) =>
      onScreen(
        ask({ entries, takeovers: [strong, takeover('T', '10:00', leaseEnd)] }, '2026-01-07T14:00:00Z'),
      );
    expect(at('13:59')).toBe('campaign A');
    expect(at('14:00')).toBe('campaign A');
    expect(at('14:01')).toBe('takeover T');
  });

  test('SCH-36 that cannot play, is for another screen or ends before it begins does not interrupt', () => {
    const takeovers = [
      takeover('empty', '11:00', '13:00', { playlistId: 'none' }),
      takeover('elsewhere', '11:00', '13:00', { displayIds: ['door'] }),
      takeover('backwards', '13:00', '12:30'),
      takeover('waiting', '11:00', '13:00', { playlistId: 'q' }),
    ];
    const playlists = [playlist('p', ['a']), playlist('none', []), playlist('q', ['a', 'b'])];
    const facts = { ...EVERYTHING_READY, verified: new Set([shaOf('a')]) };
    const answer = ask({ entries, takeovers, playlists }, NOON, facts);
    expect([onScreen(answer), answer.nextChangeAt]).toEqual(['campaign A', null]);
    expect(texts(answer)).toMatchObject({
      empty: 'playlist is empty',
      elsewhere: 'not for this screen',
      backwards: 'ends before it starts',
      waiting: 'waiting for 1 of 2 files',
    });
  });

  test('SCH-22 says until when it plays, and what it interrupts', () => {
    const takeovers = [
      takeover('T', '11:00', '13:00'),
      takeover('U', '10:00', '13:00'),
      takeover('V', '10:00', '13:00', { priority: 1 }),
      takeover('W', '14:00', '15:00'),
    ];
    expect(texts(ask({ entries, takeovers }, NOON))).toEqual({
      T: 'playing until 7 January 2026 at 13:00',
      U: 'T started after it',
      V: 'lower priority than T',
      W: 'starts on 7 January 2026 at 14:00',
      A: 'interrupted by T',
    });
  });
});

describe('an emergency', () => {
  test('SCH-39 stands above takeovers and closing time, has no overlay, and ends by itself', () => {
    const parts = {
      entries: [...entries, entry('O', { layer: 'overlay' as const })],
      takeovers: [takeover('T', '00:00', '23:00', { priority: 100 })],
      emergencies: [emergency('X', '11:00', '12:30', { priority: 0 })],
      openingHours: { week: [] },
    };
    const answer = ask(parts, NOON);
    expect([onScreen(answer), iso(answer.nextChangeAt)]).toEqual(['emergency X', '2026-01-07T12:30:00.000Z']);
    expect(texts(answer)).toMatchObject({
      T: 'interrupted by X',
      A: 'interrupted by X',
      O: 'interrupted by X',
    });
    expect(onScreen(ask(parts, '2026-01-07T12:30:00Z'))).toBe('takeover T under O');
  });

  test('SCH-40 shows what of it is ready, where a takeover waits until all of it is', () => {
    const facts = { ...EVERYTHING_READY, verified: new Set([shaOf('b')]) };
    const of = (parts: Parameters<typeof ask>[0]) =>
      ask(parts, NOON, facts).layers[0]?.loop.map(({ key }) => key);
    expect(of({ emergencies: [emergency('X', '11:00', '13:00')] })).toEqual(['~emergency-X/b']);
    expect(of({ takeovers: [takeover('T', '11:00', '13:00')] })).toEqual([]);
  });
});
