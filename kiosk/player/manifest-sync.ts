import type { Sha256 } from '../../shared/model/id.ts';
import type { StoredFile } from '../../shared/model/media-file.ts';
import { manifestEndpoint } from '../../shared/protocol/manifest-endpoint.ts';
import { CallError } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import { Backoff } from './backoff.ts';
import { contentBudget, whatFits } from './content-budget.ts';
import type { ContentStore } from './content-store.ts';
import type { DisplayCalls } from './display-calls.ts';
import { dueFiles } from './download-order.ts';
import { fetchFiles } from './fetch-files.ts';
import { loadChunk } from './load-chunk.ts';
import { ManifestRefused } from './manifest-seal.ts';
import type { ManifestStore } from './manifest-store.ts';
import type { KeptManifest } from './player-schema.ts';
import type { Renewed } from './renew-files.ts';

/** The doorbell is a hint that may be missed, so every screen also asks; with jitter, so that they never ask as one. */
const POLL_MS = 60_000;
const RETRY_FROM_MS = 1000;
const RETRY_CEILING_MS = 120_000;

export interface SyncProgress {
  newestRevision: number | null;
  filesReady: number;
  filesNeeded: number;
}

/**
 * Keeps this display on the newest version: fetch the manifest, fetch what it needs, verify all of it, then move the
 * pointer in one step. Until that step the old version plays whole; a mix of two never does.
 *
 * Events: `changed` (another version is current), `files` (another set of files is verified), `posture` (a newer
 * signed posture came, or none can be trusted: a withdrawn camera must not wait for a film to load).
 */
export class ManifestSync extends EventTarget {
  readonly #manifests: ManifestStore;
  readonly #content: ContentStore;
  readonly #calls: DisplayCalls;
  readonly #checkSeal: (json: unknown) => Promise<void>;
  readonly #alarm = new Alarm();
  /** Wakes whoever fetches files. */
  #meanwhile: Alarm | null = null;
  readonly #backoff = new Backoff(RETRY_FROM_MS, RETRY_CEILING_MS);
  #next: KeptManifest | null = null;
  #refused = false;
  #tooLarge = false;
  #rung = false;
  #refreshing: ((reached: boolean) => void)[] = [];
  #renewing: ((renewed: Renewed | null) => void)[] = [];
  #running = false;

  constructor(
    manifests: ManifestStore,
    content: ContentStore,
    calls: DisplayCalls,
    /** Rejects with {@link ManifestRefused} for what the store has not signed for this display. */
    checkSeal: (json: unknown) => Promise<void>,
  ) {
    super();
    this.#manifests = manifests;
    this.#content = content;
    this.#calls = calls;
    this.#checkSeal = checkSeal;
  }

  /** The signed posture of the newest manifest seen in this run of the page; none while manifests come altered. */
  get newestPosture(): string | null {
    if (this.#refused) return null;
    return this.#newest?.manifest.posture ?? null;
  }

  /** Whether what last came as a manifest was refused, because it had been altered on its way. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Whether the newest version needs more room than this device keeps for content. */
  get tooLarge(): boolean {
    return this.#tooLarge;
  }

  /** How far the newest known version has come. */
  get progress(): SyncProgress {
    const newest = this.#newest?.manifest;
    const media = newest?.media ?? [];
    return {
      newestRevision: newest?.revision ?? null,
      filesReady: media.filter((file) => this.#content.has(file.sha256)).length,
      filesNeeded: media.length,
    };
  }

  /** Files of the newest known version that are not verified here. */
  get missing(): Sha256[] {
    const media = this.#newest?.manifest.media ?? [];
    return media.map(({ sha256 }) => sha256).filter((sha256) => !this.#content.has(sha256));
  }

  /** The doorbell: look now. */
  ring(): void {
    this.#rung = true;
    this.#alarm.ring();
    this.#meanwhile?.ring();
  }

  /** Looks now. Resolves once the server has been asked; false when it could not be, or its answer was refused. */
  refresh(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#refreshing.push(resolve);
      this.ring();
    });
  }

  /**
   * Fetches the manifest and every file anew, as if this device had none, and removes what is not needed. Each file
   * takes the old one's place once it is verified, so the screen plays on. Null when not all of it could be fetched.
   */
  renew(): Promise<Renewed | null> {
    return new Promise((resolve) => {
      this.#renewing.push(resolve);
      this.ring();
    });
  }

  /** A file is no longer what it was: it goes at once, and is fetched anew. */
  async replace(sha256: Sha256): Promise<void> {
    await this.#content.remove(sha256);
    this.dispatchEvent(new Event('files'));
    this.ring();
  }

  async run(): Promise<void> {
    this.#running = true;
    while (this.#running) {
      this.#rung = false;
      const complete = await this.#round();
      if (complete) this.#backoff.reset();
      const pause = complete ? pollMs() : this.#backoff.next();
      if (!this.#rung) await this.#alarm.wait(pause);
    }
  }

  stop(): void {
    this.#running = false;
    this.ring();
  }

  /** One look at the server and one try to complete what is missing. True when nothing is left to do. */
  async #round(): Promise<boolean> {
    const renewing = this.#renewing.splice(0);
    const reached = await this.#askServer(renewing.length > 0);
    const wanted = this.#newest;
    if (renewing.length > 0) {
      const renewed = reached && wanted ? await this.#renew(wanted) : null;
      for (const resolve of renewing) resolve(renewed);
    }
    if (!wanted) return reached;
    // An empty screen has no old version to mix with: it starts on what is ready, the evaluator leaves out the rest.
    if (this.#next && !this.#manifests.current) await this.#advance(wanted);
    const complete = await this.#completeFiles(wanted);
    if (!complete) return false;
    if (this.#next === wanted) await this.#advance(wanted);
    await this.#content.sweep(this.#kept());
    return reached;
  }

  get #newest(): KeptManifest | null {
    return this.#next ?? this.#manifests.current;
  }

  async #askServer(anew: boolean): Promise<boolean> {
    const refreshing = this.#refreshing.splice(0);
    const reached = await this.#fetchManifest(anew);
    for (const resolve of refreshing) resolve(reached);
    return reached;
  }

  /** True unless the server could not be asked. */
  async #fetchManifest(anew: boolean): Promise<boolean> {
    try {
      const known = this.#newest;
      const fetched = await this.#calls.fetch(
        manifestEndpoint,
        {},
        { etag: (!anew && known?.etag) || undefined, inspect: this.#checkSeal },
      );
      if (fetched.notModified) {
        if (this.#refused) this.#trust(true);
        return true;
      }
      this.#next = { manifest: fetched.value, etag: fetched.etag };
      this.#trust(true);
      return true;
    } catch (error) {
      if (error instanceof ManifestRefused) {
        console.error(`the manifest was refused: ${error.message}`);
        this.#trust(false);
        return false;
      }
      // A store that has published nothing yet is no reason to ask more often.
      if (error instanceof CallError) return error.code === 'not-found';
      console.error('the manifest could not be read', error);
      return false;
    }
  }

  #trust(genuine: boolean): void {
    this.#refused = !genuine;
    this.dispatchEvent(new Event('posture'));
  }

  async #advance(kept: KeptManifest): Promise<void> {
    await this.#manifests.advance(kept);
    if (this.#next === kept) this.#next = null;
    this.dispatchEvent(new Event('changed'));
  }

  /** An alarm, its end, a turned screen: none of them waits for a film that comes with the same version. */
  async #takeLiveParts(wanted: KeptManifest): Promise<void> {
    const { current } = this.#manifests;
    if (!current || current === wanted) return;
    const { withLiveParts } = await loadChunk(() => import('./live-parts.ts'));
    const manifest = withLiveParts(current.manifest, wanted.manifest);
    if (!manifest) return;
    // No answer of the store is like it.
    await this.#manifests.advance({ manifest, etag: null });
    this.dispatchEvent(new Event('changed'));
  }

  /**
   * Fetches what is due of a version. True when all of that is there; what the store's rules put off is not waited for,
   * the evaluator leaves it out. Gives up as soon as another version is wanted: a film may take hours.
   */
  async #completeFiles(wanted: KeptManifest): Promise<boolean> {
    const missing = dueFiles(wanted.manifest, this.#calls.clock.now()).filter(
      ({ sha256 }) => !this.#content.has(sha256),
    );
    this.#tooLarge = false;
    if (missing.length === 0) return true;
    await this.#takeLiveParts(wanted);
    const fitting = await this.#makeRoom(missing);
    const { kilobytesPerSecond } = wanted.manifest.downloads;
    this.#content.bytesPerSecond = kilobytesPerSecond && kilobytesPerSecond * 1000;
    const abort = new AbortController();
    const alarm = new Alarm();
    this.#meanwhile = alarm;
    const fetching = fetchFiles(fitting, this.#content, {
      signal: abort.signal,
      now: () => this.#calls.clock.deviceNow(),
      onFile: () => this.dispatchEvent(new Event('files')),
    }).finally(() => {
      this.#meanwhile = null;
      alarm.ring();
    });
    for (;;) {
      await alarm.wait(pollMs());
      if (!this.#meanwhile) break;
      this.#rung = false;
      await this.#askServer(false);
      if (this.#running && this.#newest === wanted && this.#renewing.length === 0) continue;
      this.#rung = true;
      abort.abort();
    }
    if ((await fetching).has('disk-full'))
      await this.#content.makeRoom({ keep: this.#kept(), budget: 0, incoming: 0 });
    return missing.every(({ sha256 }) => this.#content.has(sha256));
  }

  async #renew({ manifest }: KeptManifest): Promise<Renewed | null> {
    const { renewFiles } = await loadChunk(() => import('./renew-files.ts'));
    return renewFiles(manifest, this.#content, {
      kept: this.#kept(),
      clock: this.#calls.clock,
      onFile: () => this.dispatchEvent(new Event('files')),
    });
  }

  /** Removes what may go, and names those of `missing` that fit then, in their order. */
  async #makeRoom(missing: readonly StoredFile[]): Promise<StoredFile[]> {
    const { quota } = await navigator.storage.estimate();
    const budget = contentBudget(quota ?? null);
    const incoming = missing.reduce((sum, file) => sum + file.bytes, 0);
    await this.#content.makeRoom({ keep: this.#kept(), budget, incoming });
    const fitting = whatFits(missing, budget - this.#content.usedBytes());
    this.#tooLarge = fitting.length < missing.length;
    return fitting;
  }

  #kept(): Set<Sha256> {
    const kept = this.#manifests.files();
    for (const file of this.#next?.manifest.media ?? []) kept.add(file.sha256);
    return kept;
  }
}

function pollMs(): number {
  return POLL_MS * (0.75 + Math.random() / 2);
}
