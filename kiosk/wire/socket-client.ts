import { io, type Socket } from 'socket.io-client';
import type { z } from 'zod';
import { Ack, type SocketName, type Sockets, sockets } from '../../shared/protocol/socket.ts';

type Events<T> = { [K in keyof T]: T[K] extends z.ZodType ? z.output<T[K]> : never };
type ToClient<N extends SocketName> = Events<Sockets[N]['toClient']>;
type ToServer<N extends SocketName> = Events<Sockets[N]['toServer']>;

export interface SocketOptions {
  /** Called before every connection attempt; what it returns is the handshake's `auth`. */
  auth?: () => Promise<Record<string, unknown>>;
  onConnect?: () => void;
  onDisconnect?: (reason: string) => void;
  /** The server refused the handshake with this code; reconnecting goes on unless the caller closes. */
  onRefused?: (code: string) => void;
}

const ACK_TIMEOUT_MS = 10_000;
const MAX_DELAY_MS = 30_000;

/** A typed connection to one namespace of the socket table. Payloads that do not parse are dropped and logged. */
export class SocketClient<N extends SocketName> {
  readonly #socket: Socket;
  readonly #name: N;
  #windowMs = 0;

  constructor(name: N, options: SocketOptions = {}) {
    this.#name = name;
    this.#socket = io(sockets[name].namespace, {
      transports: ['websocket'],
      autoConnect: false,
      reconnectionDelay: 500,
      reconnectionDelayMax: MAX_DELAY_MS,
      randomizationFactor: 0.5,
      timeout: 10_000,
      auth: (send: (data: Record<string, unknown>) => void) => {
        void Promise.resolve(options.auth?.() ?? {}).then(send);
      },
    });
    this.#socket.on('connect', () => options.onConnect?.());
    this.#socket.on('disconnect', (reason) => {
      options.onDisconnect?.(reason);
      // The server closed on purpose: Socket.IO would not come back by itself.
      if (reason === 'io server disconnect') this.#returnWithin(Math.max(this.#windowMs, 2000));
    });
    this.#socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      if (error.data?.code) options.onRefused?.(error.data.code);
      // A refused handshake (not a transport error) also ends Socket.IO's own retries.
      if (!this.#socket.active) this.#returnWithin(MAX_DELAY_MS);
    });
  }

  open(): this {
    this.#socket.connect();
    return this;
  }

  close(): void {
    this.#socket.disconnect();
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  /** The window (from the server's welcome) in which to take a random place before reconnecting. */
  set reconnectWindowMs(windowMs: number) {
    this.#windowMs = windowMs;
    this.#socket.io.reconnectionDelay(Math.max(500, windowMs / 2));
    this.#socket.io.reconnectionDelayMax(Math.max(MAX_DELAY_MS, windowMs));
  }

  on<K extends keyof ToClient<N> & string>(event: K, listener: (payload: ToClient<N>[K]) => void): this {
    const schema = (sockets[this.#name].toClient as Record<string, z.ZodType>)[event];
    this.#socket.on(event as string, (payload: unknown) => {
      const parsed = schema?.safeParse(payload);
      if (parsed?.success) listener(parsed.data as ToClient<N>[K]);
      else console.warn(`dropped a malformed ${event} event`);
    });
    return this;
  }

  /** Sends one event and resolves to the server's word; `unavailable` when there is none in time. */
  async send<K extends keyof ToServer<N> & string>(event: K, payload: ToServer<N>[K]): Promise<Ack> {
    if (!this.#socket.connected) return { ok: false, code: 'unavailable' };
    try {
      return Ack.parse(await this.#socket.timeout(ACK_TIMEOUT_MS).emitWithAck(event as string, payload));
    } catch {
      return { ok: false, code: 'unavailable' };
    }
  }

  #returnWithin(windowMs: number): void {
    setTimeout(() => this.#socket.connect(), Math.random() * windowMs);
  }
}
