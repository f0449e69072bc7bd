import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What befalls the connections that stand. `cut`: they end at once. `stall`: nothing comes through until the line is
 * mended, then all of it does. `forsaken`: nothing ever comes through again, and nobody is told.
 */
export type LineFault = 'cut' | 'stall' | 'forsaken';

interface Pair {
  near: Socket;
  far: Socket;
}

/** A line between a browser and a server on one machine, which can break where no server would. */
export class FaultyLine {
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  readonly #forsaken = new Set<Pair>();
  #isUp = true;
  /** Bytes in this direction after which a connection ends; null: none does. */
  #endAfter: { bytes: number; direction: 'there' | 'back' } | null = null;
  readonly counts = { connections: 0, broken: 0 };

  private constructor(port: number) {
    // Half-open, so that one end that is done does not end the other.
    this.#server = createServer({ allowHalfOpen: true }, (near) => this.#open(near, port));
  }

  static async to(port: number): Promise<FaultyLine> {
    const line = new FaultyLine(port);
    await new Promise<void>((done) => line.#server.listen(0, '127.0.0.1', done));
    return line;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Nothing new comes through until {@link mend}. */
  break(fault: LineFault): void {
    this.#isUp = false;
    for (const pair of this.#pairs) {
      this.counts.broken += 1;
      if (fault === 'cut') this.#end(pair);
      else hold(pair);
      // Kept open and out of reach: whoever waits for an answer has to give up by itself.
      if (fault !== 'forsaken') continue;
      this.#pairs.delete(pair);
      this.#forsaken.add(pair);
    }
  }

  /** Connections that stand, and new ones, end after so many bytes more in a direction: in a request, or in an answer. */
  breakWithin(bytes: number, direction: 'there' | 'back'): void {
    this.#endAfter = { bytes, direction };
  }

  mend(): void {
    this.#isUp = true;
    this.#endAfter = null;
    for (const { near, far } of this.#pairs) {
      near.resume();
      far.resume();
    }
  }

  async close(): Promise<void> {
    for (const pair of [...this.#pairs, ...this.#forsaken]) this.#end(pair);
    await new Promise((done) => this.#server.close(done));
  }

  #open(near: Socket, port: number): void {
    this.counts.connections += 1;
    const pair = { near, far: connect({ port, host: '127.0.0.1', allowHalfOpen: true }) };
    this.#pairs.add(pair);
    this.#pass(pair, near, pair.far, 'there');
    this.#pass(pair, pair.far, near, 'back');
    if (!this.#isUp) hold(pair);
  }

  #pass(pair: Pair, from: Socket, to: Socket, direction: 'there' | 'back'): void {
    from.on('data', (data: Buffer) => {
      const end = this.#endAfter;
      if (end?.direction === direction) {
        to.write(data.subarray(0, end.bytes));
        end.bytes -= data.length;
        if (end.bytes > 0) return;
        this.counts.broken += 1;
        this.#endAfter = null;
        this.#end(pair);
      } else to.write(data);
    });
    from.on('end', () => to.end());
    from.on('error', () => this.#end(pair));
    from.on('close', () => this.#end(pair));
  }

  #end(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.near.destroy();
    pair.far.destroy();
  }
}

function hold({ near, far }: Pair): void {
  near.pause();
  far.pause();
}
