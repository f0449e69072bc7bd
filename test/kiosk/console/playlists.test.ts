import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DraftHistory } from '../../../kiosk/console/data/draft-history.ts';
import { secondsFault } from '../../../kiosk/console/playlists/duration-field.ts';
import { loopOf, slotLength } from '../../../kiosk/console/playlists/playlist-length.ts';
import * as edits from '../../../kiosk/console/playlists/slot-edits.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import { DEFAULT_DURATION_MS, ownSlots, type Playlist, Slot } from '../../../shared/model/playlist.ts';

const slot = (id: string, creativeId = id): Slot => ({ id, creativeId, variants: [] });
const draft = (...ids: string[]): edits.PlaylistDraft => ({ name: 'Test', slots: ids.map((id) => slot(id)) });
const ids = ({ slots }: edits.PlaylistDraft) => slots.map(({ id }) => id).join('');
const media = { sha256: 'a'.repeat(64), mime: 'video/mp4' as const, bytes: 1, width: 16, height: 9 };
const video: Creative = {
  id: 'film',
  name: 'Film',
  kind: 'video',
  contentClass: 'L0',
  createdAt: 1,
  media: { ...media, durationMs: 12_000 },
};

describe('slots', () => {
  it('CON-50 moving a slot keeps every other in its order', () => {
    expect(ids(edits.moveSlot(draft('a', 'b', 'c', 'd'), 'a', 2))).toBe('bcad');
    expect(ids(edits.moveSlot(draft('a', 'b', 'c', 'd'), 'd', 0))).toBe('dabc');
    fc.assert(
      fc.property(fc.nat(3), fc.integer({ min: -2, max: 9 }), (from, to) => {
        const before = draft('a', 'b', 'c', 'd');
        const moved = 'abcd'[from] as string;
        const after = ids(edits.moveSlot(before, moved, to));
        expect([...after].sort().join('')).toBe('abcd');
        expect(after.replace(moved, '')).toBe('abcd'.replace(moved, ''));
        expect(ids(before)).toBe('abcd');
      }),
    );
  });

  it('CON-50 adding keeps the order in which creatives were chosen, and a slot can play the same twice', () => {
    let made = 0;
    const after = edits.addSlots(draft('a'), ['x', 'y', 'x'], () => `new-${++made}`);
    expect(ownSlots(after).map(({ creativeId }) => creativeId)).toEqual(['a', 'x', 'y', 'x']);
    expect(new Set(after.slots.map(({ id }) => id)).size).toBe(4);
  });

  it('CON-57 a slot that fades again, as all do that say nothing, leaves no trace', () => {
    const wiping = edits.setTransition(draft('a', 'b'), 'a', 'wipe');
    expect(ownSlots(wiping).map(({ transition }) => transition)).toEqual(['wipe', undefined]);
    expect(edits.setTransition(wiping, 'a', 'fade')).toEqual(draft('a', 'b'));
  });

  it('CON-50 a length set back to nothing leaves no trace', () => {
    const timed = edits.setDuration(draft('a'), 'a', 7000);
    expect(ownSlots(timed)[0]?.durationMs).toBe(7000);
    expect(edits.setDuration(timed, 'a', undefined).slots[0]).not.toHaveProperty('durationMs');
  });

  it('CON-52 variants are added, changed and removed one by one', () => {
    let now = edits.addVariant(draft('a'), 'a', 'young');
    now = edits.addVariant(now, 'a', 'pair');
    now = edits.setRule(now, 'a', 0, { band: '60+', group: '1' });
    expect(ownSlots(now)[0]?.variants).toEqual([
      { creativeId: 'young', when: { band: '60+', group: '1' } },
      { creativeId: 'pair', when: { attention: 'somebody' } },
    ]);
    expect(ownSlots(edits.removeVariant(now, 'a', 0))[0]?.variants).toHaveLength(1);
    expect(Slot.safeParse(now.slots[0]).success).toBe(true);
  });

  it('CON-52 where the screen learns a variant may be for anybody, and goes when rules decide again', () => {
    const learning = edits.setChoice(edits.addVariant(draft('a'), 'a', 'pair'), 'a', 'learn');
    const both = edits.addVariant(learning, 'a', 'any');
    expect(ownSlots(both)[0]).toMatchObject({ choice: 'learn', variants: [{}, { when: {} }] });
    expect(Slot.safeParse(both.slots[0]).success).toBe(true);
    const ruled = edits.setChoice(both, 'a', 'rules');
    expect(ownSlots(ruled)[0]).not.toHaveProperty('choice');
    expect(ownSlots(ruled)[0]?.variants.map(({ creativeId }) => creativeId)).toEqual(['pair']);
  });
});

describe('how long a choice stays', () => {
  it('CON-255 is kept where it is longer than the least, and leaves no trace where it is not', () => {
    const longer = edits.setHold(draft('a', 'b'), 'a', 20_000);
    expect(longer.slots.map((one) => ('holdMs' in one ? one.holdMs : null))).toEqual([20_000, null]);
    expect(Slot.safeParse(longer.slots[0]).success).toBe(true);
    expect(edits.setHold(longer, 'a', 6000)).toEqual(draft('a', 'b'));
  });
});

describe('lengths', () => {
  const creatives = new Map([['film', video]]);

  it('CON-51 a video plays to its end or to the limit, a picture ten seconds unless told', () => {
    expect(slotLength(slot('s', 'film'), video)).toBe(12_000);
    expect(slotLength({ ...slot('s', 'film'), durationMs: 5000 }, video)).toBe(5000);
    expect(slotLength({ ...slot('s', 'film'), durationMs: 60_000 }, video)).toBe(12_000);
    expect(slotLength(slot('s'), { ...video, kind: 'image', media })).toBe(DEFAULT_DURATION_MS);
    const list: Playlist = {
      ...draft(),
      id: 'p',
      createdAt: 1,
      slots: [slot('a', 'film'), slot('b', 'gone')],
    };
    expect(loopOf(list, { creatives, playlists: new Map(), day: 0 })).toEqual({
      ms: 12_000,
      items: 2,
      ever: 2,
      slots: 2,
    });
  });
});

describe('history', () => {
  const host = {
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };

  it('CON-55 every edit can be taken back, and typing into one field is one edit', () => {
    const history = new DraftHistory<string>(host);
    history.begin('');
    history.edit('a', 'name');
    history.edit('ab', 'name');
    history.edit('ab+slot');
    history.undo();
    expect(history.draft).toBe('ab');
    history.undo();
    expect([history.draft, history.dirty, history.undoable]).toEqual(['', false, false]);
    history.undo();
    expect(history.draft).toBe('');
  });

  it('CON-55 saving starts anew: nothing is unsaved and nothing undoable', () => {
    const history = new DraftHistory<string>(host);
    history.begin('old');
    history.edit('new');
    expect(history.dirty).toBe(true);
    history.begin('new');
    expect([history.dirty, history.undoable]).toEqual([false, false]);
  });
});

it('CON-51 a length is one second to an hour; anything else is refused in words', () => {
  expect(['', '1', '7.5', '3600'].map(secondsFault)).toEqual([null, null, null, null]);
  expect(['0', '0.9', '-3'].map(secondsFault)).toEqual(Array(3).fill('At least 1 second.'));
  expect(secondsFault('3601')).toBe('At most 3600 seconds, an hour.');
});
