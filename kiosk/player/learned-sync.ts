import { ownSlots, type Playlist } from '../../shared/model/playlist.ts';
import { choosingEndpoints } from '../../shared/protocol/choosing-endpoints.ts';
import { CallError } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { DisplayCalls } from './display-calls.ts';
import { Learner } from './learner.ts';
import { readKept } from './player-database.ts';
import type { Identity } from './screen-registry.ts';

const BEAT_MS = 15_000;
/** An experiment begins when every screen has had the time to ask twice. */
const ASK_MS = 600_000;

interface SyncParts {
  identity: Pick<Identity, 'displayId'>;
  storage: Pick<DeviceStorage, 'database' | 'outbox' | 'manifests'>;
  calls: DisplayCalls;
}

/** Keeps what is learned on disk, and asks the store now and then what the other screens have learned. */
export class LearnedSync {
  readonly learner: Learner;
  readonly #parts: SyncParts;
  readonly #alarm = new Alarm();
  #running = false;

  private constructor(parts: SyncParts, learner: Learner) {
    this.#parts = parts;
    this.learner = learner;
  }

  /** With what this screen has learned before. */
  static async open(parts: SyncParts): Promise<LearnedSync> {
    const { identity, storage, calls } = parts;
    const { database, outbox, manifests } = storage;
    const playlists = () => manifests.current?.manifest.schedule.playlists ?? [];
    const learner = await Learner.open({
      displayId: identity.displayId,
      database,
      outbox,
      clock: calls.clock,
      zone: () => manifests.current?.manifest.display.zone ?? 'UTC',
      playlistOf: (slotId) =>
        playlists().find(({ slots }) => slots.some(({ id }) => id === slotId))?.id ?? null,
      random: Math.random,
    });
    return new LearnedSync(parts, learner);
  }

  async run(): Promise<void> {
    this.#running = true;
    let askAt = 0;
    while (this.#running) {
      await this.learner.beat().catch((error: unknown) => {
        console.error('what was learned could not be kept', error);
      });
      if (performance.now() >= askAt && this.#isNeeded()) {
        await this.#ask();
        askAt = performance.now() + ASK_MS * (0.75 + Math.random() / 2);
      }
      await this.#alarm.wait(BEAT_MS);
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  /** Whether anything is to be chosen here at all. */
  #isNeeded(): boolean {
    const { current } = this.#parts.storage.manifests;
    return current?.manifest.schedule.playlists.some(hasVariants) ?? false;
  }

  async #ask(): Promise<void> {
    const { learner } = this;
    const { calls, storage } = this.#parts;
    try {
      const head = await readKept(storage.database, 'log-head');
      if (!head) return;
      const options = { etag: learner.etag ?? undefined };
      const answer = await calls.fetch(
        choosingEndpoints.displayLearned,
        { query: { epoch: head.epoch } },
        options,
      );
      if (!answer.notModified) await learner.take({ ...answer.value, etag: answer.etag });
    } catch (error) {
      if (!(error instanceof CallError)) console.error('what was learned could not be read', error);
    }
  }
}

function hasVariants(playlist: Playlist): boolean {
  return ownSlots(playlist).some(({ variants }) => variants.length > 0);
}
