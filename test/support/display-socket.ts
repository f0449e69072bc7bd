import { io } from 'socket.io-client';
import type { DisplayStatus } from '../../shared/model/display.ts';
import type { Ack } from '../../shared/protocol/socket.ts';
import type { DisplayClient } from './display-client.ts';
import type { TestServer } from './server.ts';

export interface DisplaySocket {
  welcome: { serverTime: number; reconnectWindowMs: number; revision: number; build: string };
  /** Revisions it was rung about, in order. */
  rung: number[];
  /** Called with each of them as it comes. */
  onRing: (revision: number) => void;
  visitsChanged: number;
  catalogueChanged: number;
  commandsChanged: number;
  revoked: boolean;
  readonly connected: boolean;
  /** Emits an event and waits for the acknowledgement. */
  send(event: string, payload?: unknown): Promise<Ack>;
  emit(event: string, ...args: unknown[]): void;
  /** What a browser does by itself every 15 s, also in a hidden page. */
  answerPing(): void;
  close(): void;
}

/** A display's socket, open and welcomed. Rejects with the server's coded refusal. */
export async function openDisplaySocket(
  server: TestServer,
  display: Pick<DisplayClient, 'proof'>,
  auth?: Record<string, unknown>,
): Promise<DisplaySocket> {
  const socket = io(`${server.origin}/display`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: auth ?? { proof: await display.proof('GET', '/display') },
  });
  const open: DisplaySocket = {
    welcome: { serverTime: 0, reconnectWindowMs: 0, revision: 0, build: '' },
    rung: [],
    onRing: () => {},
    visitsChanged: 0,
    catalogueChanged: 0,
    commandsChanged: 0,
    revoked: false,
    get connected() {
      return socket.connected;
    },
    answerPing: () =>
      (socket.io.engine as unknown as { _sendPacket(type: string): void })._sendPacket('pong'),
    send: (event, payload) => socket.timeout(5000).emitWithAck(event, payload),
    emit: (event, ...args) => void socket.emit(event, ...args),
    close: () => void socket.close(),
  };
  socket.on('manifest-changed', ({ revision }) => {
    open.rung.push(revision);
    open.onRing(revision);
  });
  socket.on('revoked', () => {
    open.revoked = true;
  });
  socket.on('catalogue-changed', () => {
    open.catalogueChanged += 1;
  });
  socket.on('visit-changed', () => {
    open.visitsChanged += 1;
  });
  socket.on('commands-changed', () => {
    open.commandsChanged += 1;
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('welcome', (welcome) => {
      open.welcome = welcome;
      resolve();
    });
    socket.on('connect_error', (error) => {
      socket.close();
      reject(error);
    });
  });
  return open;
}

/** What a healthy screen says of itself. */
export function statusOf(revision: number | null): DisplayStatus {
  return {
    at: 1_795_000_000_000,
    revision,
    nowPlaying: { creativeId: 'sale', name: 'sale', since: 1_795_000_000_000 },
    state: 'playing',
    newestRevision: revision,
    darkUntil: null,
    filesReady: 3,
    filesNeeded: 3,
    missing: [],
    failing: [],
    camera: 'off',
    cameraFault: null,
    cameras: [],
    cameraReason: 'off-by-setting',
    clock: 'server',
    mode: 'normal',
    refusedBuild: null,
    queued: 0,
    storage: null,
    decodeFailures: 0,
    step: null,
    memoryBytes: null,
    warnings: [],
    build: 'test',
    width: 1920,
    height: 1080,
  };
}
