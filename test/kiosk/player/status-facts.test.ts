import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlaybackFacts } from '../../../kiosk/player/playback-facts.ts';
import { ServerClock } from '../../../kiosk/player/server-clock.ts';
import { type StatusSources, statusFacts } from '../../../kiosk/player/status-facts.ts';
import { DisplayStatus } from '../../../shared/model/display.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { testContent } from '../../support/shop.ts';

const AT = Date.parse('2026-05-04T22:00Z');
const { schedule } = testContent();

beforeEach(() => vi.stubGlobal('document', { hidden: false }));
afterEach(() => vi.unstubAllGlobals());

interface Shop {
  schedule?: object;
  progress?: object;
  missing?: string[];
  failed?: [id: string, place?: string][];
  shown?: object | null;
}

function said({ schedule: more = {}, progress = {}, missing = [], failed = [], shown = null }: Shop = {}) {
  const facts = new PlaybackFacts(new Set(), []);
  for (const [id, place] of failed) facts.fail(id, AT, place);
  const document = { ...schedule, ...more };
  const programme = { schedule: compile(document), display: { id: 'wall', zone: 'UTC' } };
  return statusFacts({
    loop: { shown, revision: 7 },
    sync: {
      progress: { newestRevision: 7, filesReady: 4, filesNeeded: 4, ...progress },
      missing,
      refused: false,
    },
    storage: { facts, outbox: { queued: 0 }, manifests: { current: { manifest: { schedule: document } } } },
    clock: new ServerClock({ wall: () => AT, elapsed: () => 0 }),
    safeMode: { state: null },
    refusedBuild: null,
    programme,
    step: null,
    camera: null,
    inUse: false,
  } as unknown as StatusSources);
}

const nightly = {
  week: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, hours: [{ start: '08:00', end: '20:00' }] })),
  exceptions: [],
  closedPlaylistId: null,
};

test('PLY-94 a screen that is dark outside opening hours is closed, until they begin; one that has nothing is not', () => {
  expect(said({ schedule: { openingHours: nightly } })).toMatchObject({
    state: 'closed',
    darkUntil: Date.parse('2026-05-05T08:00Z'),
  });
  expect(said()).toMatchObject({ state: 'holding', darkUntil: null });
  expect(said({ progress: { filesReady: 1 } }).state).toBe('downloading');
  expect(said({ schedule: { openingHours: nightly }, progress: { filesReady: 1 } }).state).toBe('closed');
});

test('PLY-95 before any manifest it does not know how many files it needs, which is null and not 0', () => {
  expect(said({ progress: { newestRevision: null, filesReady: 0, filesNeeded: 0 } })).toMatchObject({
    newestRevision: null,
    filesReady: null,
    filesNeeded: null,
  });
  expect(said({ progress: { filesReady: 0, filesNeeded: 0 } })).toMatchObject({
    filesReady: 0,
    filesNeeded: 0,
  });
});

test('PLY-96 what is missing and what failed lately is named, with its zone, and never more than fifty', () => {
  const many = Array.from({ length: 60 }, (_, n) => n.toString(16).padStart(64, '0'));
  const status = said({ missing: many, failed: [['sale'], ['map', 'split/side']] });
  expect(status.missing).toEqual(many.slice(0, 50));
  expect(status.failing).toEqual([
    { creativeId: 'sale', zone: null },
    { creativeId: 'map', zone: 'split/side' },
  ]);
  const flood = Array.from({ length: 60 }, (_, n): [string] => [`c${n}`]);
  expect(said({ failed: flood }).failing).toHaveLength(50);
});

test('PLY-96 nothing that an audience may have a part in is named as failed', () => {
  const [main, ...others] = schedule.playlists;
  const variants = [{ creativeId: 'map', when: { band: '60+' } }];
  const chosen = { ...main, slots: main?.slots.map((slot) => ({ ...slot, variants })) };
  const failed: [string][] = [['sale'], ['map'], ['logo']];
  const playlists = [chosen, ...others];
  expect(said({ schedule: { playlists }, failed }).failing).toEqual([{ creativeId: 'logo', zone: null }]);
  const [entry, ...rest] = schedule.entries;
  const asks = { ...entry, when: [{ fact: 'audience', is: { band: '60+' } }] };
  expect(said({ schedule: { entries: [asks, ...rest] }, failed }).failing).toEqual([]);
});

test('PLY-94 PLY-96 what an older player says is still read, and what it does not say is empty', () => {
  const old = {
    at: AT,
    revision: 7,
    nowPlaying: null,
    state: 'holding',
    filesReady: 1,
    filesNeeded: 2,
    camera: 'off',
    clock: 'server',
    mode: 'normal',
    refusedBuild: null,
    queued: 0,
    storage: null,
    build: 'old',
    width: 1,
    height: 1,
  };
  expect(DisplayStatus.parse(old)).toMatchObject({ darkUntil: null, missing: [], failing: [] });
});
