import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** How the next answer goes wrong. `cut`: the line drops after so many bytes. `flip`: one bit is wrong. */
export type Fault =
  | { kind: 'none' }
  | { kind: 'cut'; after: number }
  | { kind: 'flip'; at: number }
  | { kind: 'ignore-range' }
  | { kind: 'status'; status: number };

/** Serves one file to any origin, with ranges, and with the fault asked for. */
export class FaultyFiles {
  readonly #server: Server;
  readonly #body: Uint8Array;
  fault: Fault = { kind: 'none' };
  /** The Range header of every request so far; null for none. */
  readonly ranges: (string | null)[] = [];
  url = '';

  private constructor(body: Uint8Array) {
    this.#body = body;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async serve(body: Uint8Array): Promise<FaultyFiles> {
    const files = new FaultyFiles(body);
    await new Promise<void>((done) => files.#server.listen(0, '127.0.0.1', done));
    const address = files.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    files.url = `http://127.0.0.1:${address.port}/file`;
    return files;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'range' };
    const exposed = { ...cors, 'access-control-expose-headers': 'content-range' };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    this.ranges.push(request.headers.range ?? null);
    const { fault } = this;
    if (fault.kind === 'status') {
      response.writeHead(fault.status, exposed).end();
      return;
    }
    const asked = fault.kind === 'ignore-range' ? null : /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const from = asked ? Number(asked[1]) : 0;
    const body = Uint8Array.from(this.#body);
    if (fault.kind === 'flip') body[fault.at] = (body[fault.at] ?? 0) ^ 1;
    const rest = body.subarray(from);
    const range = asked ? { 'content-range': `bytes ${from}-${body.length - 1}/${body.length}` } : {};
    response.writeHead(asked ? 206 : 200, { ...exposed, ...range, 'content-length': rest.length });
    if (fault.kind !== 'cut') {
      response.end(rest);
      return;
    }
    // Long enough for what was sent to arrive: what is tested is that it is kept.
    response.write(rest.subarray(0, fault.after), () => setTimeout(() => response.destroy(), 200));
  }
}
