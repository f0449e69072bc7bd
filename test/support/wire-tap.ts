import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { FrameReader } from './frame-reader.ts';

/** One thing that a browser sent: the body of a request, or a message on a WebSocket. */
export interface Sent {
  at: number;
  kind: 'http' | 'socket';
  method: string;
  url: string;
  /** Of a socket message: sent as bytes, not as text. */
  binary: boolean;
  body: Buffer;
}

/**
 * What Chromium itself calls, whatever page is open and in spite of the flags against it: its updater, the accounts
 * signed in to the browser, and its form filler. Only the browser's own process can go there: our pages' policies
 * forbid it, and what pages ask for is watched apart from this (page-log.ts).
 */
const BROWSERS_OWN =
  /^(update|content-autofill|optimizationguide-pa)\.googleapis\.com(:443)?$|^(accounts|clients2)\.google\.com(:443)?$/;

/**
 * A proxy between one browser and the shop. It sees what leaves the browser from outside of it, so nothing can slip by:
 * pages, workers, service workers, beacons, and the browser's own calls. Only the shop is reachable through it; other
 * hosts are noted and refused. {@link cut} pulls the plug, {@link mend} puts it back.
 */
export class WireTap {
  readonly sent: Sent[] = [];
  /** Every other host that was asked for, save the browser's own. */
  readonly foreign: string[] = [];
  readonly #shop: { host: string; port: number };
  readonly #server: Server;
  readonly #sockets = new Set<Duplex>();
  #cut = false;

  private constructor(origin: string) {
    const { host, port } = new URL(origin);
    this.#shop = { host, port: Number(port) };
    this.#server = createServer((incoming, outgoing) => this.#forward(incoming, outgoing));
    this.#server.on('connect', (incoming, socket, head) => this.#tunnel(incoming, socket, head));
    this.#server.on('connection', (socket) => this.#track(socket));
  }

  /** @param origin the shop, `http://localhost:<port>`, served on 127.0.0.1. */
  static async open(origin: string): Promise<WireTap> {
    const tap = new WireTap(origin);
    tap.#server.listen(0, '127.0.0.1');
    await once(tap.#server, 'listening');
    return tap;
  }

  /** For Playwright's `proxy.server`. */
  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the tap is closed');
    return `http://127.0.0.1:${address.port}`;
  }

  /** The network is gone: what is open breaks, and nothing new gets through. */
  cut(): void {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#cut = false;
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #track(socket: Duplex): void {
    if (this.#cut) {
      socket.destroy();
      return;
    }
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  /** Whether the host is the shop; any other is written down. */
  #isShop(host: string): boolean {
    if (host === this.#shop.host) return true;
    if (!BROWSERS_OWN.test(host)) this.foreign.push(host);
    return false;
  }

  #forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const url = new URL(incoming.url ?? '', `http://${this.#shop.host}`);
    // Dropping the line is what an unreachable host looks like; an answer of our own would be a server that is there.
    if (!this.#isShop(url.host)) return void outgoing.destroy();
    const { method = 'GET', headers } = incoming;
    const upstream = request(
      {
        host: '127.0.0.1',
        port: this.#shop.port,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        agent: false,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', () => outgoing.destroy());
        answer.pipe(outgoing);
      },
    );
    upstream.on('socket', (socket) => this.#track(socket));
    upstream.on('error', () => outgoing.destroy());
    outgoing.on('close', () => upstream.destroy());
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      if (body.length > 0)
        this.sent.push({ at: Date.now(), kind: 'http', method, url: url.href, binary: false, body });
    });
    incoming.pipe(upstream);
  }

  /** How Chromium carries a WebSocket through a proxy. */
  #tunnel(incoming: IncomingMessage, client: Duplex, head: Buffer): void {
    if (!this.#isShop(incoming.url ?? '')) return void client.destroy();
    const upstream: Socket = connect(this.#shop.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) upstream.write(head);
      client.pipe(upstream);
      upstream.pipe(client);
    });
    this.#track(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
    const frames = new FrameReader(({ binary, body }) => {
      const url = `ws://${incoming.url}`;
      this.sent.push({ at: Date.now(), kind: 'socket', method: 'SEND', url, binary, body });
    });
    if (head.length > 0) frames.read(head);
    client.on('data', (chunk: Buffer) => frames.read(chunk));
  }
}
