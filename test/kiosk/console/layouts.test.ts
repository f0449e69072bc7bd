import { describe, expect, it } from 'vitest';
import { plainMessage } from '../../../kiosk/console/data/plain-message.ts';
import * as edits from '../../../kiosk/console/layouts/zone-edits.ts';
import { Layout, type Zone } from '../../../shared/model/layout.ts';
import { LAYOUT_PRESETS } from '../../../shared/model/layout-presets.ts';

const zone = (id: string, playlistId: string | null, change: Partial<Zone> = {}): Zone => ({
  id,
  name: id,
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  playlistId,
  ...change,
});
const draft = (...zones: Zone[]): edits.LayoutDraft => ({ name: 'L', zones });
const counter = () => {
  let n = 0;
  return () => `z${n++}`;
};
const playing = ({ zones }: edits.LayoutDraft) => zones.map(({ id, playlistId }) => [id, playlistId]);

describe('the zones of a layout', () => {
  it('CON-170 a preset becomes a layout with the playlists chosen for its side zones, in order', () => {
    const preset = LAYOUT_PRESETS.find(({ id }) => id === 'l-bar');
    if (!preset) throw new Error('there is an L-bar');
    const made = edits.fromPreset(preset, 'portrait', ['prices', 'news'], counter());
    expect(playing(made)).toEqual([
      ['z0', null],
      ['z1', 'prices'],
      ['z2', 'news'],
    ]);
    expect(made.zones.map(({ x, y, width, height }) => [x, y, width, height])).toEqual(
      preset.zones.portrait.map(({ x, y, width, height }) => [x, y, width, height]),
    );
    expect(Layout.safeParse({ ...made, id: 'l', createdAt: 1 }).success).toBe(true);
  });

  it('CON-171 there is always one main zone: another becomes it in exchange, and it cannot be removed', () => {
    const before = draft(zone('a', null), zone('b', 'p'), zone('c', 'q'));
    expect(playing(edits.setPlaylist(before, 'b', null))).toEqual([
      ['a', 'p'],
      ['b', null],
      ['c', 'q'],
    ]);
    expect(playing(edits.setPlaylist(before, 'c', 'r'))[2]).toEqual(['c', 'r']);
    expect(edits.setPlaylist(before, 'a', 'p')).toBe(before);
    expect(edits.setPlaylist(before, 'gone', null)).toBe(before);
    expect(playing(edits.removeZone(before, 'a'))).toEqual(playing(before));
    expect(playing(edits.removeZone(before, 'b'))).toEqual([
      ['a', null],
      ['c', 'q'],
    ]);
  });

  it('CON-171 a zone that lies whole under a later one is told by which', () => {
    const small = zone('small', 'p', { x: 10, y: 10, width: 20, height: 20 });
    const main = zone('main', null);
    expect(edits.coverOf([small, main], 'small')?.id).toBe('main');
    expect(edits.coverOf([main, small], 'small')).toBeNull();
    expect(edits.coverOf([main, small], 'main')).toBeNull();
    const edge = zone('edge', 'q', { x: 10.5, y: 0, width: 89.5, height: 100 });
    expect(edits.coverOf([small, edge], 'small'), 'half a percent looks out').toBeNull();
    expect(edits.coverOf(edits.moveZone(draft(small, main), 'small', 9).zones, 'small')).toBeNull();
  });

  it('CON-171 an added zone lies above the others within the screen, and what a number is said to be is kept', () => {
    const added = edits.addZone(draft(zone('a', null)), 'p', counter());
    expect(Layout.safeParse({ ...added, id: 'l', createdAt: 1 }).success).toBe(true);
    expect(added.zones.map(({ name }) => name)).toEqual(['a', 'Zone 2']);
    expect(edits.setZone(added, 'z0', { x: 12.5 }).zones[1]).toMatchObject({ x: 12.5, y: 65 });
    expect(edits.setZone(added, 'z0', { x: 12.5 }).zones[0]).toBe(added.zones[0]);
  });

  it.each([
    [{ width: 0 }, 'More than 0, please.'],
    [{ width: 101 }, 'The most is 100.'],
    [{ x: -1 }, 'The least is 0.'],
    [{ x: 100, width: 1 }, 'Less than 100, please.'],
    [{ x: 60, width: 50 }, 'This reaches past the right edge of the screen.'],
    [{ y: Number.NaN }, 'Please fill this in.'],
  ])('CON-22 of a zone with %o it is said: %s', (change, words) => {
    const { error } = Layout.safeParse({ id: 'l', createdAt: 1, ...draft(zone('a', null, change)) });
    expect(error?.issues.map((issue) => plainMessage(issue))[0]).toBe(words);
  });
});
