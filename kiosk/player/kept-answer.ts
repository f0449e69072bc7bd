import type { z } from 'zod';
import type { Endpoint } from '../../shared/protocol/endpoint.ts';
import { CallError, fetchEndpoint } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

const POLL_MS = 300_000;

/** A GET without parameters that anybody may send, answered with an ETag. */
interface Told<T> extends Endpoint {
  readonly method: 'GET';
  readonly access: 'public';
  readonly etag: true;
  readonly response: z.ZodType<T>;
  readonly params?: never;
  readonly query?: never;
  readonly body?: never;
}

/**
 * What the server tells everybody, on this device as well, good without a network; asked for by ETag. Event: `change`.
 * What another build has kept is read by this one's schema, and fetched anew where that cannot read it.
 */
export class KeptAnswer<T> extends EventTarget {
  readonly #database: PlayerDatabase;
  readonly #name: 'floor-plan' | 'shop-facts';
  readonly #endpoint: Told<T>;
  readonly #alarm = new Alarm();
  #value: T | null = null;
  #etag: string | null = null;
  #running = false;

  constructor(database: PlayerDatabase, name: 'floor-plan' | 'shop-facts', endpoint: Told<T>) {
    super();
    this.#database = database;
    this.#name = name;
    this.#endpoint = endpoint;
  }

  /** Null until it has been read or heard. */
  get value(): T | null {
    return this.#value;
  }

  /** It may be another now: look. */
  readonly ring = (): void => this.#alarm.ring();

  async run(): Promise<void> {
    this.#running = true;
    await this.#readKept();
    while (this.#running) {
      await this.#refresh();
      await this.#alarm.wait(POLL_MS * (0.75 + Math.random() / 2));
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  async #readKept(): Promise<void> {
    try {
      const kept = await readKept(this.#database, this.#name);
      const read = this.#endpoint.response.safeParse(kept?.value);
      if (kept && read.success) this.#take(read.data, kept.etag);
    } catch (error) {
      console.error(`${this.#name} could not be read`, error);
    }
  }

  async #refresh(): Promise<void> {
    try {
      const fetched = await fetchEndpoint(this.#endpoint, {}, { etag: this.#etag ?? undefined });
      if (fetched.notModified) return;
      this.#take(fetched.value as T, fetched.etag);
      await keep(this.#database, this.#name, { value: fetched.value, etag: fetched.etag });
    } catch (error) {
      if (!(error instanceof CallError)) console.error(`${this.#name} could not be kept`, error);
    }
  }

  #take(value: T, etag: string | null): void {
    this.#value = value;
    this.#etag = etag;
    this.dispatchEvent(new Event('change'));
  }
}
