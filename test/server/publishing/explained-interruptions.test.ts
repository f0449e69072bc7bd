import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { emergencyName } from '../../../shared/model/emergency-creative.ts';
import type { LiveInterruption, LiveTakeover } from '../../../shared/model/live-interruption.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import { ScheduleFile } from '../../../shared/model/schedule-file.ts';
import { compile } from '../../../shared/schedule/compile.ts';
import { evaluate } from '../../../shared/schedule/evaluate.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { lastingInterruptions } from '../../../signage-server/storage/interruptions.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let manager: ConsoleClient;
let editor: ConsoleClient;
let wall: DisplayClient;
let kiosk: DisplayClient;
let takeover: { name: string; playlistId: string; minutes: number };

beforeAll(async () => {
  server = await startShop();
  manager = await signInAs(server, 'manager');
  editor = await signInAs(server, 'merchandiser');
  wall = await newDisplay(server, { id: 'wall', name: 'Window', kind: 'wall' });
  kiosk = await newDisplay(server, { id: 'kiosk', name: 'Counter' });
  const uploaded = await editor.fetch('/api/v1/creatives/upload?name=Poster', {
    method: 'POST',
    body: (await pngOf(32, 32, '#abc')) as Uint8Array<ArrayBuffer>,
  });
  const { id: creativeId } = (await uploaded.json()) as { id: string };
  const slots = [{ id: 's1', creativeId }];
  const [, made] = await editor.call('POST', '/api/v1/playlists', { name: 'Flash sale', slots });
  takeover = { name: 'Flash sale', playlistId: (made as { id: string }).id, minutes: 15 };
  await editor.call('POST', '/api/v1/publications');
});
afterAll(() => server.close());
afterEach(endAll);

const words = { heading: 'Please leave the building', text: 'Use the nearest exit.' };

const lasting = (): Promise<LiveInterruption[]> => lastingInterruptions(server.storage.db, Date.now());
async function endAll(): Promise<void> {
  for (const { id } of await lasting()) await manager.call('DELETE', `/api/v1/interruptions/${id}`);
}
async function manifest(display: DisplayClient): Promise<Manifest['schedule']> {
  const response = await display.call('GET', '/api/v1/display/manifest');
  return ((await response.json()) as Manifest).schedule;
}
async function raise(displayIds: string[] = []): Promise<string> {
  const [status, raised] = await manager.call('POST', '/api/v1/emergencies', {
    words,
    minutes: 30,
    displayIds,
  });
  expect(status).toBe(200);
  return (raised as { id: string }).id;
}
const file = async () => ScheduleFile.parse((await editor.call('GET', '/api/v1/schedule/file'))[1]);

describe('PUB-25 what lasts is in what explains a screen', () => {
  const preview = async (id: string) =>
    ((await editor.call('GET', `/api/v1/displays/${id}/preview`))[1] as Manifest).schedule;

  test('the preview of a screen is its manifest, and both are what the evaluator explains', async () => {
    await manager.call('POST', '/api/v1/takeovers', { ...takeover, displayIds: ['wall'] });
    await raise(['kiosk']);
    for (const [id, display] of [['wall', wall] as const, ['kiosk', kiosk] as const])
      expect(await preview(id)).toEqual(await manifest(display));
    const { takeovers, emergencies } = await preview('wall');
    expect([takeovers.length, emergencies.length]).toEqual([1, 0]);
  });

  test('the file explains each screen as the glass shows it, and forgets what was ended', async () => {
    const [, started] = await manager.call('POST', '/api/v1/takeovers', {
      ...takeover,
      displayIds: ['wall'],
    });
    const { startAt } = started as LiveTakeover;
    const id = await raise(['kiosk']);
    const { schedule } = await file();
    const shown = (display: string) =>
      evaluate(compile(schedule), { id: display, zone: 'UTC' }, startAt + 60_000, EVERYTHING_READY).layers[0];
    expect(shown('wall')).toMatchObject({ rung: 'takeover', entries: [{ name: 'Flash sale' }] });
    expect(shown('kiosk')).toMatchObject({ rung: 'emergency', entries: [{ name: words.heading }] });
    expect(shown('kiosk')?.loop).toMatchObject([{ creative: { kind: 'message', heading: words.heading } }]);

    await endAll();
    const after = await file();
    expect([after.schedule.takeovers, after.schedule.emergencies]).toEqual([[], []]);
    expect(after.schedule.playlists.map((one) => one.id)).not.toContain(emergencyName(id));
  });
});

test('PUB-26 an import ignores them and says so, and changes nothing that lasts', async () => {
  await manager.call('POST', '/api/v1/takeovers', takeover);
  await raise();
  const exported = await file();
  const ignored = ['Flash sale', words.heading];
  for (const query of ['?dryRun=true', ''])
    expect(await editor.call('PUT', `/api/v1/schedule/file${query}`, exported)).toEqual([
      200,
      { changes: [], ignored },
    ]);
  expect(await file()).toEqual(exported);

  // After they have ended, a file that still holds them brings none back.
  await endAll();
  expect(await editor.call('PUT', '/api/v1/schedule/file', exported)).toEqual([
    200,
    { changes: [], ignored },
  ]);
  expect(await lasting()).toEqual([]);
  expect((await file()).schedule.playlists.map(({ name }) => name)).not.toContain(words.heading);
});
