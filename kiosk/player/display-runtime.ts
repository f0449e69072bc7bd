import { bookOf } from '../../shared/schedule/play-book.ts';
import type { RenderErrorCode } from '../renderer/render-item.ts';
import type { Choice } from './choice.ts';
import { keepClock } from './clock-keeper.ts';
import type { DeviceStorage } from './device-storage.ts';
import { DisplayCalls } from './display-calls.ts';
import type { DisplayDuties } from './display-duties.ts';
import type { Heartbeat } from './heartbeat.ts';
import { LateWatcher } from './late-watcher.ts';
import { LateZones } from './late-zones.ts';
import { loadChunk } from './load-chunk.ts';
import { checkSeal } from './manifest-seal.ts';
import { ManifestSync } from './manifest-sync.ts';
import { PlaybackLoop } from './playback-loop.ts';
import { keep, readKept } from './player-database.ts';
import type { PlayerShell } from './player-shell.ts';
import { lastLoopOf, type Programme, programmeOf } from './programme.ts';
import type { SafeMode } from './safe-mode.ts';
import type { Identity } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';
import { ServerContact } from './server-contact.ts';
import type { SideZones } from './side-zones.ts';
import { stageResources } from './stage-resources.ts';
import { StepKeeper } from './step-keeper.ts';
import { SurroundingsKeeper } from './surroundings-keeper.ts';
import { VitalSigns } from './vital-signs.ts';
import { keepAwake } from './wake-lock.ts';

const BEAT_MS = 15_000;
/** A screen that has nothing to show yet takes up its other duties after this long all the same. */
const FIRST_ITEM_WITHIN_MS = 5000;

export interface RuntimeParts {
  identity: Identity;
  storage: DeviceStorage;
  clock: ServerClock;
  shell: PlayerShell;
  heart: Heartbeat;
  safeMode: SafeMode;
  /** A newer build that was given up for this one. */
  refusedBuild: string | null;
}

/** One display at work: first what it plays, then, once something is on glass, all else that a screen does. */
export class DisplayRuntime {
  readonly #parts: RuntimeParts;
  readonly #storage: DeviceStorage;
  readonly #shell: PlayerShell;
  readonly #vitals: VitalSigns;
  readonly #calls: DisplayCalls;
  readonly #sync: ManifestSync;
  readonly #loop: PlaybackLoop;
  readonly #zones = new LateZones(() => this.#openZones());
  readonly #step: StepKeeper;
  readonly #watcher = new LateWatcher();
  readonly #surroundings: SurroundingsKeeper;
  readonly #dismissed: Promise<void>;
  #dismiss: () => void = () => {};
  #duties: DisplayDuties | null = null;
  #programme: Programme | null = null;
  #posture: string | null;
  #lastRevision: number | null;
  #stopped = false;

  constructor(parts: RuntimeParts) {
    const { identity, storage, clock, shell, heart, safeMode } = parts;
    const { manifests, content, journal, turns, facts } = storage;
    this.#parts = parts;
    this.#storage = storage;
    this.#shell = shell;
    this.#posture = storage.posture;
    this.#lastRevision = storage.lastRevision;
    this.#vitals = new VitalSigns(heart, safeMode);
    this.#surroundings = new SurroundingsKeeper(storage, clock);
    if (safeMode.state) facts.picturesOnly();
    this.#dismissed = new Promise((resolve) => {
      this.#dismiss = resolve;
    });
    this.#calls = new DisplayCalls(identity.key, clock);
    this.#sync = new ManifestSync(manifests, content, this.#calls, (json) => checkSeal(json, identity));
    this.#loop = new PlaybackLoop({
      stage: shell.stage,
      clock,
      facts,
      journal,
      turns,
      watcher: this.#watcher,
      zones: this.#zones,
      driven: () => this.#duties?.audience.isDriven() ?? false,
      onFailure: (choice, code) => this.#onFailure(choice, code),
    });
    this.#step = new StepKeeper(this.#loop, clock);
    shell.stage.resources = stageResources(storage, clock);
  }

  /** Plays until the store no longer knows this display. */
  async run(): Promise<void> {
    const { database, journal } = this.#storage;
    this.#calls.addEventListener('refused', () => this.#dismiss());
    const contact = await ServerContact.open(database, this.#calls);
    this.#wirePlayback();
    this.#takeVersion();
    void this.#play();
    void this.#sync.run();
    const beat = setInterval(() => void journal.beat(), BEAT_MS);
    const forgetClock = keepClock(database, this.#calls.clock);
    keepAwake();
    void navigator.storage.persist();
    void this.#takeUpDuties(contact);
    this.#vitals.start();
    await this.#dismissed;
    clearInterval(beat);
    forgetClock();
    this.#stop();
  }

  async #play(): Promise<void> {
    // Whatever wants another page, a new build or safe mode, waits for this one's item to have had its time.
    this.#parts.safeMode.addEventListener('changed', () => this.#loop.stopAtBoundary());
    await this.#loop.run();
    await this.#zones.stop();
    if (this.#stopped) return;
    if (!this.#duties?.updateApp()) location.reload();
  }

  async #takeUpDuties(contact: ServerContact): Promise<void> {
    await this.#firstItem();
    this.#storage.database.double();
    // Also for an overlay, which may come at any time.
    void this.#zones.open();
    const { DisplayDuties } = await loadChunk(() => import('./display-duties.ts'));
    if (this.#stopped) return;
    this.#duties = new DisplayDuties({
      identity: this.#parts.identity,
      safeMode: this.#parts.safeMode,
      refusedBuild: this.#parts.refusedBuild,
      storage: this.#storage,
      shell: this.#shell,
      calls: this.#calls,
      contact,
      sync: this.#sync,
      loop: this.#loop,
      watcher: this.#watcher,
      surroundings: this.#surroundings,
      programme: () => this.#programme,
      posture: () => this.#posture,
      step: () => this.#step.status,
      onSession: () => this.#pauseIfUnseen(),
      onDismissed: () => this.#dismiss(),
    });
    await this.#duties.start();
  }

  async #openZones(): Promise<SideZones> {
    const { SideZones } = await loadChunk(() => import('./side-zones.ts'));
    const { database, facts, journal } = this.#storage;
    return new SideZones({
      stage: this.#shell.stage,
      main: this.#loop,
      facts,
      journal,
      clock: this.#calls.clock,
      watcher: this.#watcher,
      driven: () => this.#duties?.audience.isDriven() ?? false,
      onFailure: (choice, code) => this.#onFailure(choice, code),
      overlayBook: bookOf(await readKept(database, 'overlay-book')),
    });
  }

  #firstItem(): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, FIRST_ITEM_WITHIN_MS);
      this.#loop.addEventListener('now-playing', () => this.#loop.shown && resolve());
    });
  }

  #wirePlayback(): void {
    const { database, content, facts } = this.#storage;
    this.#loop.addEventListener('now-playing', () => {
      const creative = this.#loop.shown?.choice.creative;
      if (creative && 'media' in creative) void content.touch(creative.media.sha256, Date.now());
    });
    this.#loop.addEventListener('last-loop', () => {
      const revision = this.#loop.revision ?? 0;
      this.#lastRevision = revision;
      keep(database, 'last-loop', { revision, loop: facts.lastLoop }).catch((error: unknown) =>
        console.error(error),
      );
    });
    this.#surroundings.addEventListener('changed', () => {
      this.#loop.look();
      this.#zones.look();
      this.#shell.stage.refresh();
    });
    this.#sync.addEventListener('changed', () => this.#takeVersion());
    this.#calls.clock.addEventListener('known', () => this.#takeVersion());
    this.#sync.addEventListener('files', () => {
      facts.setVerified(content.verified());
      this.#loop.look();
      this.#zones.look();
    });
    this.#sync.addEventListener('posture', () => {
      this.#posture = this.#sync.newestPosture;
      if (this.#posture) void keep(database, 'posture', this.#posture);
    });
    document.addEventListener('visibilitychange', () => this.#pauseIfUnseen());
    this.#pauseIfUnseen();
  }

  #takeVersion(): void {
    const { manifests, content, facts } = this.#storage;
    const kept = manifests.current;
    if (!kept) return;
    const { manifest } = kept;
    facts.setVerified(content.verified());
    this.#surroundings.renew();
    document.documentElement.lang = manifest.store.language;
    document.title = `${manifest.display.name} · ${manifest.store.name}`;
    // Nobody knows what a schedule means at an unknown hour.
    const lost = !this.#calls.clock.known && facts.lastLoop.length > 0;
    const guess = lost || this.#parts.safeMode.state !== null;
    this.#programme = guess
      ? lastLoopOf(manifest, this.#lastRevision ?? manifest.revision)
      : programmeOf(manifest);
    this.#zones.setProgramme(this.#programme);
    this.#loop.setProgramme(this.#programme);
    this.#shell.rotation = manifest.display.rotation ?? 0;
    this.#shell.stage.refresh();
    void this.#step.keep(manifest.display.step != null && !guess);
  }

  #pauseIfUnseen(): void {
    const paused = document.hidden || (this.#duties?.inUse ?? false);
    this.#loop.paused = paused;
    this.#zones.paused = paused;
  }

  #onFailure({ creative }: Choice, code: RenderErrorCode): void {
    if (code !== 'media-missing' || !('media' in creative)) return;
    void this.#sync.replace(creative.media.sha256);
  }

  #stop(): void {
    this.#stopped = true;
    this.#duties?.stop();
    this.#vitals.stop();
    this.#surroundings.stop();
    this.#sync.stop();
    this.#step.stop();
    this.#loop.stop();
    void this.#storage.database.close();
  }
}
