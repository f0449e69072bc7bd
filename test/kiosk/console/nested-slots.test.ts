import { describe, expect, it } from 'vitest';
import { loopOf, loopWords } from '../../../kiosk/console/playlists/playlist-length.ts';
import { dateWords } from '../../../kiosk/console/playlists/slot-dates.ts';
import * as edits from '../../../kiosk/console/playlists/slot-edits.ts';
import { Playlist } from '../../../shared/model/playlist.ts';
import { dayOfDate } from '../../../shared/schedule/civil-date.ts';

const playlist = (id: string, slots: unknown[]): Playlist =>
  Playlist.parse({ id, name: id, createdAt: 1, slots });
const bare = { name: 'Test', slots: [{ id: 'a', creativeId: 'x', variants: [] }] };

describe('playlists in a playlist', () => {
  it('CON-58 is added at the end, and no edit of a creative’s slot touches it', () => {
    const draft = edits.addPlaylists(bare, ['p', 'q'], () => 'new');
    expect(draft.slots.slice(1)).toEqual([
      { id: 'new', playlistId: 'p' },
      { id: 'new', playlistId: 'q' },
    ]);
    expect(edits.setDuration(draft, 'new', 5000)).toEqual(draft);
    expect(edits.setCreative(draft, 'new', 'y')).toEqual(draft);
  });

  it('CON-58 CON-51 a turn is as long as all that plays in it on that day, each time it stands there', () => {
    const inner = playlist('inner', [
      { id: 'a', creativeId: 'x', durationMs: 4000 },
      { id: 'b', creativeId: 'x', durationMs: 2000, from: '2026-12-01' },
    ]);
    const outer = playlist('outer', [
      { id: 'n', playlistId: 'inner' },
      { id: 'm', playlistId: 'inner', until: '2026-11-30' },
      { id: 'o', creativeId: 'x', durationMs: 1000 },
    ]);
    const picture = { sha256: 'a'.repeat(64), mime: 'image/png' as const, bytes: 1, width: 16, height: 9 };
    const x = {
      id: 'x',
      name: 'X',
      kind: 'image' as const,
      contentClass: 'L0' as const,
      createdAt: 1,
      media: picture,
    };
    const on = (date: string) =>
      loopOf(outer, {
        creatives: new Map([['x', x]]),
        playlists: new Map([['inner', inner]]),
        day: dayOfDate(date),
      });
    expect(on('2026-11-30')).toEqual({ ms: 9000, items: 3, ever: 5, slots: 3 });
    expect(loopWords(on('2026-11-30'))).toBe('5 items in 3 slots, 3 of them today · 0:09');
    expect(on('2026-12-01')).toEqual({ ms: 7000, items: 3, ever: 5, slots: 3 });
    expect(loopWords({ ms: 9000, items: 0, ever: 2, slots: 2 })).toBe('2 items, none of them today · 0:09');
    expect(loopWords({ ms: 5000, items: 1, ever: 1, slots: 1 })).toBe('1 item · 0:05');
  });
});

describe('dates of a slot', () => {
  const on = (dates: { from?: string; until?: string }) => dateWords(dates, '2026-11-22');

  it('CON-59 are words that say what they mean today', () => {
    expect(on({})).toBeNull();
    expect(on({ from: '2026-12-01' })).toEqual({ text: 'from 1 Dec', when: 'before' });
    expect(on({ from: '2026-12-01', until: '2027-01-06' })?.text).toBe('from 1 Dec to 6 Jan 2027');
    expect(on({ until: '2026-11-22' })).toEqual({ text: 'until 22 Nov', when: 'now' });
    expect(on({ from: '2026-11-22' })).toEqual({ text: 'since 22 Nov', when: 'now' });
    expect(on({ until: '2026-11-21' })).toEqual({ text: 'ended on 21 Nov', when: 'after' });
    expect(on({ from: '2026-12-02', until: '2026-12-01' })?.text).toContain('before it begins');
  });

  it('CON-59 set back to nothing leave no trace', () => {
    const dated = edits.setDates(bare, 'a', { from: '2026-12-01', until: undefined });
    expect(dated.slots).toEqual([{ id: 'a', creativeId: 'x', variants: [], from: '2026-12-01' }]);
    expect(edits.setDates(dated, 'a', { from: undefined, until: undefined })).toStrictEqual(bare);
  });
});
