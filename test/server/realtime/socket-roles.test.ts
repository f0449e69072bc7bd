import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../../../shared/protocol/role.ts';
import { sockets } from '../../../shared/protocol/socket.ts';
import type { Change } from '../../../signage-server/storage/change-feed.ts';
import { signInAs, startShop } from '../../support/console-client.ts';
import type { TestServer } from '../../support/server.ts';

/** Which roles hear which event of the console, by hand. An event that nobody wrote down here fails below. */
const HEARS: Record<keyof typeof sockets.console.toClient, { ring: Change; roles: readonly Role[] }> = {
  'display-changed': {
    ring: { kind: 'display', displayId: 'd1' },
    roles: ['owner', 'admin', 'merchandiser', 'approver', 'manager', 'analyst', 'viewer'],
  },
  'content-changed': {
    ring: { kind: 'content' },
    roles: ['owner', 'admin', 'merchandiser', 'approver', 'manager', 'analyst', 'viewer'],
  },
  'log-changed': {
    ring: { kind: 'log' },
    roles: ['owner', 'admin', 'merchandiser', 'approver', 'manager', 'analyst'],
  },
  'floor-changed': { ring: { kind: 'floor' }, roles: ['owner', 'admin', 'manager', 'staff'] },
};

let server: TestServer;
const opened: Socket[] = [];
const cookies = new Map<Role, string>();
beforeAll(async () => {
  server = await startShop();
  for (const role of Role.options) cookies.set(role, (await signInAs(server, role)).cookie);
});
afterAll(async () => {
  for (const socket of opened) socket.close();
  await server.close();
});

function open(namespace: string, cookie?: string): Socket {
  const socket = io(`${server.origin}${namespace}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: cookie ? { cookie } : {},
  });
  opened.push(socket);
  return socket;
}

const outcome = (socket: Socket) =>
  new Promise<string>((resolve) => {
    socket.on('connect', () => resolve('in'));
    socket.on('connect_error', (error) => resolve((error as { data?: { code?: string } }).data?.code ?? '?'));
  });

test('ACC-5 each event of the console reaches exactly the roles written here', async () => {
  const heard = new Map<Role, Set<string>>();
  const byRole = new Map<Role, Socket>();
  for (const role of Role.options) {
    const socket = open(sockets.console.namespace, cookies.get(role));
    const events = new Set<string>();
    socket.onAny((event: string) => events.add(event));
    heard.set(role, events);
    byRole.set(role, socket);
    expect(await outcome(socket), role).toBe('in');
  }
  const events = Object.keys(sockets.console.toClient);
  expect(Object.keys(HEARS).sort()).toEqual([...events].sort());
  for (const { ring } of Object.values(HEARS))
    await server.storage.write((tx) => server.storage.changes.ring(tx, ring));
  await expect.poll(() => heard.get('owner')?.size, { timeout: 20_000 }).toBe(events.length);
  // What was told before is there before the answer to what is asked now: nothing more is on its way.
  for (const socket of byRole.values()) await socket.timeout(20_000).emitWithAck('nothing', {});
  for (const [event, { roles }] of Object.entries(HEARS)) {
    const reached = Role.options.filter((role) => heard.get(role)?.has(event));
    expect(reached, event).toEqual(Role.options.filter((role) => roles.includes(role)));
  }
});

test('ACC-5 no role, and nobody, gets in to the sockets of screens and phones; nobody to the console', async () => {
  for (const namespace of [sockets.display.namespace, sockets.phone.namespace]) {
    for (const role of Role.options) {
      expect(await outcome(open(namespace, cookies.get(role))), `${role} at ${namespace}`).not.toBe('in');
    }
  }
  for (const { namespace } of Object.values(sockets)) {
    expect(await outcome(open(namespace)), `nobody at ${namespace}`).not.toBe('in');
  }
});
