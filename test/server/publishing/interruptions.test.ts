import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LiveEmergency } from '../../../shared/model/live-interruption.ts';
import type { Manifest } from '../../../shared/model/manifest.ts';
import { ownSlots } from '../../../shared/model/playlist.ts';
import { noteReach } from '../../../signage-server/storage/interruptions.ts';
import { type ConsoleClient, signInAs, startShop } from '../../support/console-client.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { pngOf } from '../../support/hostile-files.ts';
import type { TestServer } from '../../support/server.ts';

let server: TestServer;
let manager: ConsoleClient;
let editor: ConsoleClient;
let wall: DisplayClient;
let kiosk: DisplayClient;
let playlistId: string;

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
  playlistId = await playlist('Flash sale', creativeId);
  await editor.call('POST', '/api/v1/publications');
});
afterAll(() => server.close());
beforeEach(async () => {
  for (const { interruption } of await listed()) await manager.call('DELETE', address(interruption.id));
});

async function playlist(name: string, creativeId: string): Promise<string> {
  const body = { name, slots: [{ id: 's1', creativeId }] };
  const [, made] = await editor.call('POST', '/api/v1/playlists', body);
  return (made as { id: string }).id;
}

const address = (id: string) => `/api/v1/interruptions/${id}`;
const words = { heading: 'Please leave the building', text: 'Use the nearest exit.' };
const alarm = { words, minutes: 30 };
const takeover = (more: object = {}) => ({ name: 'Flash sale', playlistId, minutes: 15, ...more });

interface Listed {
  interruption: LiveEmergency;
  by: string;
  reached: { displayId: string; name: string }[];
}
async function listed(): Promise<Listed[]> {
  const [, answer] = await manager.call('GET', '/api/v1/interruptions');
  return (answer as { interruptions: Listed[] }).interruptions;
}
const lasting = async () => (await listed()).filter(({ interruption }) => interruption.endedAt === null);

async function manifest(display: DisplayClient): Promise<Manifest['schedule']> {
  const response = await display.call('GET', '/api/v1/display/manifest');
  expect(response.status).toBe(200);
  return ((await response.json()) as Manifest).schedule;
}
async function raise(body: object = alarm): Promise<LiveEmergency> {
  const [status, raised] = await manager.call('POST', '/api/v1/emergencies', body);
  expect(status).toBe(200);
  return raised as LiveEmergency;
}

describe('PUB-30 an interruption is live', () => {
  test('a takeover reaches the screens that it names, with its playlist, and is gone once ended', async () => {
    const [status, started] = await manager.call(
      'POST',
      '/api/v1/takeovers',
      takeover({ displayIds: ['wall'] }),
    );
    expect(status).toBe(200);
    const { id, startAt, endAt } = started as LiveEmergency;
    expect(endAt - startAt).toBe(15 * 60_000);
    const onWall = await manifest(wall);
    expect(onWall.takeovers).toMatchObject([{ id, playlistId, leaseUntil: endAt }]);
    expect(onWall.playlists.map((one) => one.id)).toContain(playlistId);
    expect(onWall.creatives).toHaveLength(1);
    expect((await manifest(kiosk)).takeovers).toEqual([]);

    expect((await manager.call('DELETE', address(id)))[0]).toBe(204);
    expect((await manifest(wall)).takeovers).toEqual([]);
    expect(
      (await listed()).find(({ interruption }) => interruption.id === id)?.interruption.endedAt,
    ).not.toBeNull();
  });

  test('an emergency that names no screen reaches all of them', async () => {
    const { id, endAt } = await raise();
    for (const display of [wall, kiosk]) {
      expect((await manifest(display)).emergencies).toMatchObject([{ id, expiresAt: endAt, displayIds: [] }]);
    }
  });
});

describe('PUB-31 a takeover is refused', () => {
  test('with a playlist that is not published', async () => {
    const [, { creatives }] = (await editor.call('GET', '/api/v1/creatives')) as [
      number,
      { creatives: { creative: { id: string } }[] },
    ];
    const draft = await playlist('Draft', creatives[0]?.creative.id ?? '');
    expect(await manager.call('POST', '/api/v1/takeovers', takeover({ playlistId: draft }))).toMatchObject([
      422,
      { code: 'precondition-missing' },
    ]);
    expect(await lasting()).toEqual([]);
  });

  test.each([
    [404, 'not-found', { displayIds: ['gone'] }],
    [422, 'precondition-missing', { playlistId: 'gone' }],
    [422, 'invalid-input', { minutes: 0 }],
    [422, 'invalid-input', { minutes: 7 * 24 * 60 + 1 }],
    [422, 'invalid-input', { priority: 101 }],
  ])('%i %s: %o', async (status, code, more) => {
    expect(await manager.call('POST', '/api/v1/takeovers', takeover(more))).toMatchObject([status, { code }]);
    expect(await lasting()).toEqual([]);
  });

  test('and an end of what never was', async () => {
    expect(await manager.call('DELETE', address('gone'))).toMatchObject([404, { code: 'not-found' }]);
  });
});

test('PUB-32 a merchandiser raises no emergency and ends none; the audit names who did', async () => {
  expect(await editor.call('POST', '/api/v1/emergencies', alarm)).toMatchObject([
    403,
    { code: 'not-allowed' },
  ]);
  const { id } = await raise();
  expect(await editor.call('DELETE', address(id))).toMatchObject([403, { code: 'not-allowed' }]);
  await manager.call('DELETE', address(id));
  const audit = await server.storage.db
    .selectFrom('audit')
    .select(['actor', 'action'])
    .where('subject', '=', id)
    .orderBy('id')
    .execute();
  expect(audit).toEqual([
    { actor: manager.userId, action: 'emergency.raise' },
    { actor: manager.userId, action: 'interruption.end' },
  ]);
});

test('PUB-32 a merchandiser starts and ends a takeover; an analyst neither', async () => {
  const analyst = await signInAs(server, 'analyst');
  expect((await analyst.call('POST', '/api/v1/takeovers', takeover()))[0]).toBe(403);
  const [, started] = await editor.call('POST', '/api/v1/takeovers', takeover());
  const { id } = started as LiveEmergency;
  expect((await analyst.call('DELETE', address(id)))[0]).toBe(403);
  expect((await editor.call('DELETE', address(id)))[0]).toBe(204);
  expect(await lasting()).toEqual([]);
});

test('PUB-33 an emergency is words without a file; an exercise says so and gives way to an alarm', async () => {
  await raise({ ...alarm, drill: true });
  await raise();
  const { emergencies, playlists, creatives } = await manifest(wall);
  const shown = emergencies.map((one) => {
    const slots = playlists.filter(({ id }) => id === one.playlistId).flatMap(ownSlots);
    const creative = creatives.find(({ id }) => id === slots[0]?.creativeId);
    return { priority: one.priority, creative };
  });
  expect(shown.map(({ creative }) => creative)).toMatchObject([
    { kind: 'message', heading: 'Exercise: Please leave the building', text: words.text },
    { kind: 'message', ...words },
  ]);
  const [drill, real] = shown;
  expect(drill?.priority).toBeLessThan(real?.priority ?? 0);
});

test('PUB-34 which screens have shown an emergency is kept, the first time of each', async () => {
  const { id } = await raise();
  const note = (displayId: string, at: number) =>
    server.storage.write((tx) => noteReach(tx, { interruptionId: id, displayId, at }));
  await note('wall', 1000);
  await note('wall', 2000);
  await note('kiosk', 3000);
  await server.storage.write((tx) => noteReach(tx, { interruptionId: 'gone', displayId: 'wall', at: 1 }));
  expect((await listed())[0]?.reached).toEqual([
    { displayId: 'wall', name: 'Window', at: 1000 },
    { displayId: 'kiosk', name: 'Counter', at: 3000 },
  ]);
});

describe('a CAP 1.2 message', () => {
  let count = 0;
  const cap = (more: Record<string, string> = {}, info: Record<string, string> = {}) => {
    count += 1;
    const sent = '2026-11-22T10:00:00-00:00';
    const fields = { identifier: `msg-${count}`, sender: 'fire@city.example', sent };
    const tags = (all: object) =>
      Object.entries(all)
        .map(([name, value]) => `<${name}>${value}</${name}>`)
        .join('\n  ');
    const expires = new Date(Date.now() + 600_000).toISOString().replace('Z', '+00:00');
    const body = {
      language: 'en-GB',
      event: 'Fire',
      headline: 'Fire &amp; smoke',
      instruction: 'Leave.',
      expires,
    };
    return `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  ${tags({ ...fields, status: 'Actual', msgType: 'Alert', scope: 'Public', ...more })}
  <info>${tags({ language: 'fr', event: 'Feu', headline: 'Incendie' })}</info>
  <info>${tags({ ...body, ...info })}</info>
</alert>`;
  };
  const receive = (xml: string) => manager.call('POST', '/api/v1/emergencies/cap', { xml });
  const reference = (id: string) => `fire@city.example,${id},2026-11-22T10:00:00-00:00`;

  test('PUB-35 raises an emergency once, in the store’s language, until it expires', async () => {
    const xml = cap({ identifier: 'once' });
    const [status, { outcome, emergency }] = (await receive(xml)) as [
      number,
      { outcome: string; emergency: LiveEmergency },
    ];
    expect([status, outcome]).toEqual([200, 'raised']);
    expect(emergency).toMatchObject({
      words: { heading: 'Fire & smoke', text: 'Leave.' },
      drill: false,
      cap: { identifier: 'once', sender: 'fire@city.example' },
    });
    expect(Math.abs(emergency.endAt - server.deps.now() - 600_000)).toBeLessThan(60_000);
    expect(await receive(xml)).toMatchObject([200, { outcome: 'ignored' }]);
    expect(await lasting()).toHaveLength(1);
  });

  test('PUB-35 an Update replaces it, and a Cancel ends it', async () => {
    await receive(cap({ identifier: 'first' }));
    const update = { identifier: 'second', msgType: 'Update', references: reference('first') };
    expect(await receive(cap(update, { headline: 'Fire is out' }))).toMatchObject([
      200,
      { outcome: 'updated' },
    ]);
    expect((await lasting()).map(({ interruption }) => interruption.words.heading)).toEqual(['Fire is out']);
    const cancel = {
      identifier: 'third',
      msgType: 'Cancel',
      references: `${reference('x')} ${reference('second')}`,
    };
    expect(await receive(cap(cancel))).toMatchObject([200, { outcome: 'cancelled' }]);
    expect(await lasting()).toEqual([]);
  });

  test('PUB-35 an Exercise is a drill; tests, drafts and what has expired raise nothing', async () => {
    expect(await receive(cap({ status: 'Exercise' }))).toMatchObject([200, { emergency: { drill: true } }]);
    for (const status of ['Test', 'Draft', 'System']) {
      expect(await receive(cap({ status }))).toMatchObject([200, { outcome: 'ignored' }]);
    }
    expect(await receive(cap({}, { expires: '2020-01-01T00:00:00+00:00' }))).toMatchObject([
      200,
      { outcome: 'ignored' },
    ]);
    expect(await lasting()).toHaveLength(1);
  });

  test.each([
    ['bad-request', 'not XML', 'alert!'],
    ['bad-request', 'torn XML', cap().slice(0, 300)],
    ['bad-request', 'entities', `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]><alert>&b;</alert>`],
    ['invalid-input', 'another namespace', cap().replace('cap:1.2', 'cap:1.1')],
    ['invalid-input', 'no sender', cap().replace(/<sender>.*<\/sender>/, '')],
    ['invalid-input', 'an unknown status', cap({ status: 'Real' })],
    [
      'invalid-input',
      'an end that is no time',
      cap().replace(/<expires>.*<\/expires>/, '<expires>soon</expires>'),
    ],
    ['invalid-input', 'no info', cap().replace(/<info>.*<\/info>/s, '')],
  ])('PUB-36 is refused as %s: %s', async (code, _, xml) => {
    const [status, problem] = await receive(xml);
    expect([status, (problem as { code: string }).code]).toEqual([code === 'bad-request' ? 400 : 422, code]);
    expect(await lasting()).toEqual([]);
  });
});
