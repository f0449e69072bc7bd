import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { done, refuse } from '../../../shared/protocol/problem.ts';
import { rightsOf } from '../../../shared/protocol/role.ts';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
const opened: Socket[] = [];
beforeAll(async () => {
  server = await startTestServer();
  // Whom a cookie stands for is the identity's business, tested there; here each role has a cookie of its name.
  server.deps.authenticators.person = async (headers) => {
    const role = /role=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
    if (!role) return refuse('not-signed-in');
    return done({
      kind: 'person',
      userId: role,
      sessionId: 's',
      name: role,
      email: `${role}@example.com`,
      role,
      rights: rightsOf(role),
    });
  };
});
afterAll(async () => {
  for (const socket of opened) socket.close();
  await server.close();
});

async function open(role: string): Promise<{ socket: Socket; heard: string[] }> {
  const socket = io(`${server.origin}/console`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { cookie: `role=${role}` },
  });
  opened.push(socket);
  const heard: string[] = [];
  socket.onAny((event: string, payload: { displayId?: string }) => {
    heard.push(payload.displayId ? `${event} ${payload.displayId}` : event);
  });
  await new Promise((resolve, reject) =>
    socket.on('connect', () => resolve(null)).on('connect_error', reject),
  );
  return { socket, heard };
}

const ring = (change: Change) => server.storage.write((tx) => server.storage.changes.ring(tx, change));

test('PUSH-30 a console hears what its role may read, and nothing else', async () => {
  const viewer = await open('viewer');
  const analyst = await open('analyst');
  const stranger = await open('janitor');
  await ring({ kind: 'log' });
  await ring({ kind: 'content' });
  await ring({ kind: 'display', displayId: 'd1' });
  await expect.poll(() => analyst.heard).toEqual(['log-changed', 'content-changed', 'display-changed d1']);
  expect(viewer.heard).toEqual(['content-changed', 'display-changed d1']);
  expect(stranger.heard).toEqual([]);
});

test('PUSH-31 a hundred heartbeats of a display become two rings', async () => {
  const { heard } = await open('owner');
  for (let n = 0; n < 100; n += 1) await ring({ kind: 'display', displayId: 'busy' });
  await expect.poll(() => heard.length, { timeout: 3000 }).toBeGreaterThanOrEqual(2);
  expect(heard.length).toBeLessThan(10);
});

test('PUSH-32 whose session ended or role changed is cut off at once', async () => {
  const { socket } = await open('manager');
  await ring({ kind: 'person', userId: 'somebody-else' });
  expect(socket.connected).toBe(true);
  await ring({ kind: 'person', userId: 'manager' });
  await expect.poll(() => socket.connected).toBe(false);
});
