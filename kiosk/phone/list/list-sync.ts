import { hasNewsFor } from '../../../shared/list/merge-lists.ts';
import type { SharedList } from '../../../shared/list/shared-list.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { CallError } from '../../wire/http-client.ts';

/** The first wait after a failure is up to this long, the next twice that. */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

interface SyncHost {
  /** What this phone holds now. */
  held: () => SharedList;
  /** Tells it, and brings back what all hold together. Throws CallError. */
  send: (shared: SharedList) => Promise<SharedList>;
  arrived: (shared: SharedList) => void;
  /** Once for each outage, and for each refusal. */
  failed: (code: ProblemCode) => void;
  /** Uniform in [0, 1). */
  random: () => number;
}

/**
 * Tells the list to whoever else holds it until they have it, one message after another. A message may be lost, late or
 * told twice: each holds the whole list, so the next one makes up for it.
 */
export class ListSync {
  readonly #host: SyncHost;
  #wanted = false;
  #busy = false;
  #stopped = false;
  #failures = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SyncHost) {
    this.#host = host;
  }

  /** A message is under way. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Something has changed, here or there. */
  poke(): void {
    if (this.#stopped) return;
    this.#wanted = true;
    clearTimeout(this.#waiting);
    if (!this.#busy) void this.#run();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#waiting);
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      try {
        const answer = await this.#host.send(this.#host.held());
        this.#failures = 0;
        if (this.#stopped) break;
        this.#host.arrived(answer);
        // Touched while the message was under way.
        if (hasNewsFor(this.#host.held(), answer)) this.#wanted = true;
      } catch (error) {
        this.#failed(error);
      }
    }
    this.#busy = false;
  }

  #failed(error: unknown): void {
    if (!(error instanceof CallError)) throw error;
    if (this.#stopped) return;
    if (error.code !== 'unavailable' && error.code !== 'too-many-requests') {
      this.#host.failed(error.code);
      return;
    }
    if (this.#failures === 0) this.#host.failed(error.code);
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#wanted = false;
    this.#waiting = setTimeout(() => this.poke(), longest * this.#host.random());
  }
}
