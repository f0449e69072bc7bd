import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LiveTakeover } from '../../../shared/model/live-interruption.ts';
import { ScheduleDocument } from '../../../shared/model/manifest.ts';
import { scheduleFault } from '../../../signage-server/content/schedule-fault.ts';
import { withInterruptions } from '../../../signage-server/publishing/live-schedule.ts';
import { runExplain } from '../../support/run-explain.ts';

const root = join(import.meta.dirname, '../../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-explain-'));
});
afterAll(() => rm(folder, { recursive: true }));

const breakfast = {
  format: 'vitrine-schedule',
  version: 1,
  displays: [{ id: 'wall-1', name: 'Front window', zone: 'America/New_York' }],
  schedule: {
    entries: [
      { id: 'e1', name: 'Breakfast', playlistId: 'p1', daypartId: 'd1', createdAt: 1 },
      { id: 'e2', name: 'Always', playlistId: 'p2', priority: 1, createdAt: 2 },
    ],
    dayparts: [{ id: 'd1', name: 'Breakfast', window: { start: '06:00', end: '10:00' }, createdAt: 1 }],
    playlists: [
      { id: 'p1', name: 'Buns', slots: [{ id: 's1', creativeId: 'buns' }], createdAt: 1 },
      { id: 'p2', name: 'Store', slots: [{ id: 's2', creativeId: 'store' }], createdAt: 1 },
    ],
    creatives: [
      { id: 'buns', name: 'Buns', kind: 'product', productId: 'bun', createdAt: 1 },
      { id: 'store', name: 'Welcome', kind: 'product', productId: 'card', createdAt: 1 },
    ],
    fillerPlaylistId: null,
  },
};

async function file(content: unknown): Promise<string> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('OPS-41 explain prints one line for each instant: what is on, why, and until when', async () => {
  const schedule = await file(breakfast);
  // New York puts its clocks back on 1 November 2026 at 02:00: 06:30 there is 11:30Z from then on.
  const at = ['--at', '2026-11-01T11:30:00Z', '--at', '2026-11-01T06:30:00+01:00'];
  const { status, lines } = await runExplain('--schedule', schedule, '--display', 'wall-1', ...at);
  expect(status).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    display: 'wall-1',
    at: '2026-11-01T11:30:00.000Z',
    layers: [{ rung: 'campaign', entries: [{ name: 'Breakfast' }], items: [{ creative: { id: 'buns' } }] }],
    nextChangeAt: '2026-11-01T15:00:00.000Z',
    reasons: expect.arrayContaining([
      expect.objectContaining({ entryId: 'e2', outcome: 'out', code: 'lower-priority' }),
    ]),
  });
  expect(lines[1]).toMatchObject({
    at: '2026-11-01T05:30:00.000Z',
    layers: [{ entries: [{ name: 'Always' }] }],
    nextChangeAt: '2026-11-01T11:00:00.000Z',
  });
});

describe('OPS-42 explain refuses with a code', () => {
  test.each<[string, string, () => Promise<string[]>]>([
    ['bad-arguments', 'no display', async () => ['--schedule', await file(breakfast)]],
    ['bad-arguments', 'an unknown option', async () => ['--shedule', 'x']],
    [
      'bad-instant',
      'an instant without a zone',
      async () => ['--schedule', await file(breakfast), '--display', 'wall-1', '--at', '2026-11-01T06:30:00'],
    ],
    [
      'bad-instant',
      'a day that no year has',
      async () => [
        '--schedule',
        await file(breakfast),
        '--display',
        'wall-1',
        '--at',
        '2026-02-31T06:30:00Z',
      ],
    ],
    [
      'display-unknown',
      'a display that is not in the file',
      async () => ['--schedule', await file(breakfast), '--display', 'x', '--at', '2026-11-01T06:30:00Z'],
    ],
    [
      'file-unreadable',
      'a file that is not there',
      async () => ['--schedule', '/no/such', '--display', 'wall-1', '--at', '2026-11-01T06:30:00Z'],
    ],
    [
      'file-unreadable',
      'a file that is no JSON',
      async () => ['--schedule', await file('{'), '--display', 'wall-1', '--at', '2026-11-01T06:30:00Z'],
    ],
    [
      'invalid-input',
      'a file that says something else',
      async () => [
        '--schedule',
        await file({ ...breakfast, version: 9 }),
        '--display',
        'wall-1',
        '--at',
        '2026-11-01T06:30:00Z',
      ],
    ],
  ])('%s: %s', async (code, _, args) => {
    const { status, lines, error } = await runExplain(...(await args()));
    expect([status, lines, error?.code]).toEqual([2, [], code]);
    expect(error?.detail).not.toBe('');
  });
});

test('OPS-42 explain tells how it is used as text, when asked', async () => {
  const help = await new Promise<{ failure: unknown; stdout: string }>((resolve) => {
    execFile('npm', ['run', '-s', 'explain', '--', '--help'], { cwd: root }, (failure, stdout) =>
      resolve({ failure, stdout }),
    );
  });
  expect(help.failure).toBeNull();
  expect(help.stdout).toMatch(/^npm run -s explain -- --schedule/);
  expect(help.stdout.split('\n').length).toBeGreaterThan(5);
  expect(help.stdout).toContain('--sky');
});

describe('OPS-43 explain and what else a file holds', () => {
  const at = ['--at', '2026-11-01T11:30:00Z'];
  const explained = async (schedule: object) =>
    runExplain('--schedule', await file({ ...breakfast, schedule }), '--display', 'wall-1', ...at);

  test('explain refuses an entry for a display that the file lacks with the code and the words of the import', async () => {
    const [first, ...others] = breakfast.schedule.entries;
    const entries = [{ ...first, displayIds: ['wall-1', 'ghost'] }, ...others];
    const { status, lines, error } = await explained({ ...breakfast.schedule, entries });
    const detail = 'Entry "Breakfast" names display "ghost", which is not here.';
    expect([status, lines, error]).toEqual([2, [], { code: 'not-found', detail }]);
  });

  test('explain refuses a circle of playlists with the code and the words of the import', async () => {
    const nest = (id: string, inner: string) => ({
      id,
      name: id === 'p1' ? 'Buns' : 'Store',
      slots: [{ id: 'n', playlistId: inner }],
      createdAt: 1,
    });
    const schedule = { ...breakfast.schedule, playlists: [nest('p1', 'p2'), nest('p2', 'p1')] };
    const { status, lines, error } = await explained(schedule);
    const fault = scheduleFault(ScheduleDocument.parse(schedule));
    expect(fault).toMatchObject({ code: 'playlist-circle', detail: expect.stringContaining('"Buns"') });
    expect([status, lines, error]).toEqual([2, [], { code: fault?.code, detail: fault?.detail }]);
  });

  test('explain refuses an entry whose playlist the file lacks', async () => {
    const [, store] = breakfast.schedule.playlists;
    const { status, lines, error } = await explained({ ...breakfast.schedule, playlists: [store] });
    expect([status, lines, error?.code]).toEqual([2, [], 'invalid-input']);
    expect(error?.detail).toContain('"Breakfast" plays playlist "p1"');
  });

  test('explain names the takeover that lasted when the file was exported', async () => {
    const startAt = Date.parse('2026-11-01T11:00:00Z');
    const takeover = LiveTakeover.parse({
      kind: 'takeover',
      id: 't1',
      name: 'Flash sale',
      playlistId: 'p2',
      displayIds: ['wall-1'],
      priority: 50,
      startAt,
      endAt: startAt + 3_600_000,
      endedAt: null,
      createdAt: startAt,
    });
    const { lines } = await explained(
      withInterruptions(ScheduleDocument.parse(breakfast.schedule), [takeover]),
    );
    expect(lines[0]).toMatchObject({
      layers: [
        { rung: 'takeover', entries: [{ name: 'Flash sale' }], items: [{ creative: { id: 'store' } }] },
      ],
      nextChangeAt: '2026-11-01T12:00:00.000Z',
      reasons: expect.arrayContaining([expect.objectContaining({ name: 'Flash sale', outcome: 'playing' })]),
    });
  });
});

test('FAC-7 explain is told what is so around the screen, says on what it depends, and takes the rest for unknown', async () => {
  const { schedule: shop, ...rest } = breakfast;
  const conditional = (id: string, when: unknown[]) => ({
    id,
    name: id,
    playlistId: 'p1',
    priority: 50,
    when,
    createdAt: 3,
  });
  const entries = [
    conditional('umbrellas', [
      { fact: 'sky', oneOf: ['rain'] },
      { fact: 'temperature', below: 15 },
    ]),
    conditional('window', [
      { fact: 'tag', tag: 'window' },
      { fact: 'stock', productId: 'bun', atLeast: 3 },
    ]),
    conditional('german', [{ fact: 'language', is: 'de' }]),
    conditional('elders', [{ fact: 'audience', is: { band: '60+' } }]),
  ];
  const path = await file({ ...rest, schedule: { ...shop, entries: [...shop.entries, ...entries] } });
  const on = async (...facts: string[]) => {
    const at = ['--at', '2026-11-01T20:00:00Z'];
    const { lines } = await runExplain('--schedule', path, '--display', 'wall-1', ...at, ...facts);
    return lines[0];
  };
  const names = ({ layers }: { layers: { entries: { name: string }[] }[] }) =>
    layers[0]?.entries.map(({ name }) => name);
  const unknown = await on();
  expect(names(unknown)).toEqual(['Always']);
  expect(unknown.dependsOn).toEqual(['audience', 'language', 'sky', 'stock', 'tag', 'temperature']);
  expect(unknown.given).toEqual({
    tags: [],
    sky: null,
    temperature: null,
    stock: {},
    language: null,
    audience: null,
  });
  const reason = unknown.reasons.find(({ name }: { name: string }) => name === 'elders');
  expect(reason.text).toBe('only for people aged 60+, which only a camera on the screen could tell');
  expect(names(await on('--sky', 'rain', '--temperature=-3'))).toEqual(['umbrellas']);
  expect(names(await on('--tag', 'window', '--stock', 'bun=3'))).toEqual(['window']);
  expect(names(await on('--language', 'de-AT', '--band', '60+'))).toEqual(['elders', 'german']);
}, 60_000);

test.each([
  ['--sky', 'fine'],
  ['--temperature', 'warm'],
  ['--temperature', '100'],
  ['--stock', 'bun'],
  ['--stock', 'bun=-1'],
  ['--group', '0'],
  ['--band', 'under-20'],
])('FAC-7 explain refuses %s %s', async (...facts) => {
  const path = await file(breakfast);
  const at = ['--at', '2026-11-01T20:00:00Z'];
  const { status, error } = await runExplain('--schedule', path, '--display', 'wall-1', ...at, ...facts);
  expect(status).toBe(2);
  expect(error?.code).toBe('bad-arguments');
  expect(error?.detail).toContain(facts[0]);
});
