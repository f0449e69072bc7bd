import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const START_TIMEOUT_MS = 60_000;

/** What a start prints for a person to open. */
export interface PrintedLinks {
  /** The console, with a one-time sign-in. */
  console: string;
  /** The demo displays, each with a one-time enrolment. */
  wall: string;
  /** Only as long as nobody has opened it. */
  secondWall: string | null;
  kiosk: string;
  phone: string;
}

/** Vitrine as a shop runs it: its own process, its own port, its own folder. Stop it, kill it, start it again. */
export class ShopProcess {
  readonly port: number;
  readonly origin: string;
  readonly dataDir: string;
  readonly #env: Record<string, string>;
  #child: ChildProcess | null = null;
  #output = '';

  private constructor(port: number, dataDir: string, env: Record<string, string>) {
    this.port = port;
    this.origin = `http://localhost:${port}`;
    this.dataDir = dataDir;
    this.#env = env;
  }

  /** Starts on an empty folder. `PUBLIC_URL` is this machine, so that QR codes lead to the same secure origin. */
  static async open(env: Record<string, string> = {}): Promise<ShopProcess> {
    const shop = new ShopProcess(await freePort(), await mkdtemp(join(tmpdir(), 'vitrine-shop-')), env);
    try {
      await shop.start();
    } catch (error) {
      await shop.remove();
      throw error;
    }
    return shop;
  }

  /** All that this start has printed. */
  get output(): string {
    return this.#output;
  }

  async start(): Promise<void> {
    this.#output = '';
    const child = spawn(resolve(root, 'node_modules/.bin/node'), ['signage-server/main.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataDir,
        PUBLIC_URL: this.origin,
        LOG_LEVEL: 'warn',
        ...this.#env,
      },
    });
    this.#child = child;
    const note = (chunk: Buffer): void => {
      this.#output += chunk.toString();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    await this.#untilHealthy(child);
  }

  /** The links of the last start. Throws, with what was printed, when one of them is missing. */
  get links(): PrintedLinks {
    const urls = this.#output.match(/https?:\/\/\S+/g) ?? [];
    const find = (what: string, pattern: RegExp): string => {
      const url = urls.find((candidate) => pattern.test(candidate));
      if (!url) throw new Error(`no link to ${what} was printed:\n${this.#output}`);
      return url;
    };
    return {
      console: find('the console', /\/console#sign-in=/),
      wall: find('the wall screen', /\/player\?display=wall-1/),
      secondWall: urls.find((url) => /\/player\?display=wall-2/.test(url)) ?? null,
      kiosk: find('the kiosk', /\/player\?display=kiosk-1/),
      phone: find('the phone page', /\/phone$/),
    };
  }

  /** Asks it to end, as a service manager does. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it and deletes its folder. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  async #untilHealthy(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`the server did not start:\n${this.#output}`);
      // Printed last: whoever reads the line may open every link before it.
      const answer = await fetch(`${this.origin}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(
        () => null,
      );
      if (answer?.ok && /https?:\/\//.test(this.#output)) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error(`the server was not healthy in ${START_TIMEOUT_MS} ms:\n${this.#output}`);
  }
}

/** A loopback port that was free a moment ago; needed because a restart must come back on the same one. */
async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no loopback port to be had');
  return address.port;
}
