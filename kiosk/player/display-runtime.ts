import type { DisplayStatus } from '../../shared/model/display.ts';
import { AudienceSensor } from '../vision/client.ts';
import { AppUpdate } from './app-update.ts';
import { CameraGuard } from './camera-guard.ts';
import type { DeviceStorage } from './device-storage.ts';
import { DisplayCalls } from './display-calls.ts';
import { DisplayLink } from './display-link.ts';
import { KioskTouch } from './kiosk-touch.ts';
import { LogUploader } from './log-uploader.ts';
import { ManifestSync } from './manifest-sync.ts';
import { PictureWarmer } from './picture-warmer.ts';
import { PlaybackLoop } from './playback-loop.ts';
import { keep } from './player-database.ts';
import type { PlayerShell } from './player-shell.ts';
import { programmeOf } from './programme.ts';
import type { Identity } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';
import { ServerContact } from './server-contact.ts';
import { StatusReporter } from './status-reporter.ts';
import { VisitController } from './visit-controller.ts';
import { keepAwake } from './wake-lock.ts';

const BEAT_MS = 15_000;

/** One display at work: its parts, made once, and the wires between them. */
export class DisplayRuntime {
  readonly #identity: Identity;
  readonly #storage: DeviceStorage;
  readonly #shell: PlayerShell;
  readonly #calls: DisplayCalls;
  readonly #link: DisplayLink;
  readonly #sync: ManifestSync;
  readonly #uploader: LogUploader;
  readonly #loop: PlaybackLoop;
  readonly #status: StatusReporter;
  readonly #visits: VisitController;
  readonly #sensor = new AudienceSensor();
  readonly #update = new AppUpdate();
  readonly #pictures = new PictureWarmer();
  #camera: CameraGuard | null = null;
  #kiosk: KioskTouch | null = null;
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor(identity: Identity, storage: DeviceStorage, clock: ServerClock, shell: PlayerShell) {
    const { manifests, content, outbox, journal, facts } = storage;
    this.#identity = identity;
    this.#storage = storage;
    this.#shell = shell;
    this.#calls = new DisplayCalls(identity.key, clock);
    this.#link = new DisplayLink(this.#calls);
    this.#sync = new ManifestSync(manifests, content, this.#calls);
    this.#uploader = new LogUploader(outbox, this.#calls);
    this.#visits = new VisitController(this.#calls);
    this.#status = new StatusReporter(this.#link, () => this.#statusFacts());
    this.#loop = new PlaybackLoop({
      stage: shell.stage,
      clock,
      facts,
      journal,
      watcher: this.#sensor,
      onFailure: (choice, code) => {
        if (code === 'media-missing' && 'media' in choice.creative) this.#lost(choice.creative.media.sha256);
      },
    });
    shell.stage.resources = {
      language: manifests.current?.manifest.store.language ?? navigator.language,
      resolveMedia: (sha256) => content.url(sha256),
      resolveProduct: async (id) => this.#product(id),
    };
  }

  /** Plays until the store no longer knows this display. */
  async run(): Promise<void> {
    const dismissed = new Promise<void>((resolve) => {
      this.#link.addEventListener('revoked', () => resolve());
      this.#calls.addEventListener('refused', () => resolve());
    });
    this.#wirePlayback();
    this.#wireLink();
    this.#takeVersion();
    void this.#play();
    await this.#startCamera();
    void this.#sync.run();
    void this.#uploader.run();
    this.#link.open();
    this.#status.start();
    this.#beat = setInterval(() => void this.#storage.journal.beat(), BEAT_MS);
    keepAwake();
    void navigator.storage.persist();
    void this.#update.start();
    await dismissed;
    this.#stop();
  }

  /** A build that waits is taken between two items, and on a kiosk only in the attract loop. */
  async #play(): Promise<void> {
    this.#update.addEventListener('ready', () => this.#loop.stopAtBoundary());
    await this.#loop.run();
    this.#update.take();
  }

  #wirePlayback(): void {
    const { database, content, facts } = this.#storage;
    this.#loop.addEventListener('now-playing', () => {
      this.#status.changed();
      const creative = this.#loop.shown?.choice.creative;
      if (creative && 'media' in creative) void content.touch(creative.media.sha256, Date.now());
    });
    this.#loop.addEventListener('last-loop', () => {
      keep(database, 'last-loop', facts.lastLoop).catch((error: unknown) => console.error(error));
    });
    this.#sync.addEventListener('changed', () => this.#takeVersion());
    this.#sync.addEventListener('files', () => {
      facts.setVerified(content.verified());
      this.#loop.look();
      this.#status.changed();
    });
    document.addEventListener('visibilitychange', () => this.#pauseIfUnseen());
    this.#pauseIfUnseen();
  }

  #wireLink(): void {
    const ring = () => {
      this.#sync.ring();
      this.#uploader.hurry();
    };
    this.#link.addEventListener('online', ring);
    this.#link.addEventListener('online', () => this.#visits.look());
    this.#link.addEventListener('manifest-changed', () => {
      this.#sync.ring();
      this.#storage.catalogue.ring();
    });
    this.#link.addEventListener('visit-changed', () => this.#visits.look());
    addEventListener('online', ring);
  }

  #takeVersion(): void {
    const { manifests, content, facts } = this.#storage;
    const kept = manifests.current;
    if (!kept) return;
    const { manifest } = kept;
    facts.setVerified(content.verified());
    if (this.#shell.stage.resources) this.#shell.stage.resources.language = manifest.store.language;
    document.documentElement.lang = manifest.store.language;
    document.title = `${manifest.display.name} · ${manifest.store.name}`;
    this.#shell.notice.infoUrl = new URL('/phone?about=camera', manifest.phoneOrigin).href;
    this.#pictures.warm(manifest.products.map(({ picture }) => picture));
    this.#loop.setProgramme(programmeOf(manifest));
    if (manifest.display.kind === 'kiosk') this.#startKiosk();
    this.#status.changed();
  }

  #startKiosk(): void {
    if (this.#kiosk) return;
    document.documentElement.dataset.surface = 'kiosk';
    this.#shell.inviting = true;
    this.#shell.notice.pausable = true;
    const { journal, catalogue, manifests } = this.#storage;
    this.#kiosk = new KioskTouch({
      shell: this.#shell,
      journal,
      visits: this.#visits,
      catalogue,
      clock: this.#calls.clock,
      manifest: () => manifests.current?.manifest ?? null,
      onSession: (active) => {
        this.#pauseIfUnseen();
        // At the end the loop itself tells, once it has something on glass again.
        if (active) this.#status.changed();
      },
    });
    this.#kiosk.start();
    const warm = () => this.#pictures.warm(catalogue.catalogue?.products.map(({ picture }) => picture) ?? []);
    catalogue.addEventListener('catalogue', warm);
    warm();
    void catalogue.run();
  }

  async #startCamera(): Promise<void> {
    const { database, manifests, journal, posture, cameraPausedUntil } = this.#storage;
    const { notice } = this.#shell;
    const guard = new CameraGuard({
      identity: this.#identity,
      storeId: () => manifests.current?.manifest.store.id ?? null,
      sensor: this.#sensor,
      notice,
      clock: this.#calls.clock,
      contact: await ServerContact.open(database, this.#calls),
      database,
      pausedUntil: cameraPausedUntil,
    });
    this.#camera = guard;
    notice.addEventListener('camera-off', () => {
      void guard.pause();
      void journal.interaction('camera-off');
    });
    this.#sensor.addEventListener('state', this.#status.changed);
    this.#sync.addEventListener('posture', () => {
      const newest = this.#sync.newestPosture;
      void guard.setPosture(newest);
      if (newest) void keep(database, 'posture', newest);
    });
    await guard.setPosture(posture);
    guard.start();
  }

  #pauseIfUnseen(): void {
    this.#loop.paused = document.hidden || (this.#kiosk?.session.active ?? false);
  }

  #lost(sha256: string): void {
    const { content, facts } = this.#storage;
    void content.remove(sha256).then(() => {
      facts.setVerified(content.verified());
      this.#sync.ring();
    });
  }

  /** The catalogue is fresher than the manifest, where this display has one. */
  #product(id: string) {
    const { catalogue, manifests } = this.#storage;
    const inCatalogue = catalogue.catalogue?.products.find((product) => product.id === id);
    return inCatalogue ?? manifests.current?.manifest.products.find((product) => product.id === id);
  }

  #statusFacts() {
    const { shown, revision } = this.#loop;
    const { filesReady, filesNeeded } = this.#sync.progress;
    const creative = shown?.choice.creative;
    const nowPlaying =
      shown && creative
        ? { creativeId: creative.id, name: creative.name, since: shown.play.startedAt }
        : null;
    return {
      revision,
      nowPlaying,
      state: this.#state(),
      filesReady,
      filesNeeded,
      camera: this.#camera?.state ?? ('off' as const),
      queued: this.#storage.outbox.queued,
    };
  }

  #state(): DisplayStatus['state'] {
    if (this.#kiosk?.session.active) return 'in-use';
    if (this.#loop.shown) return 'playing';
    const { filesReady, filesNeeded } = this.#sync.progress;
    return filesReady < filesNeeded ? 'downloading' : 'holding';
  }

  #stop(): void {
    clearInterval(this.#beat);
    this.#camera?.stop();
    this.#link.close();
    this.#status.stop();
    this.#sync.stop();
    this.#uploader.stop();
    this.#storage.catalogue.stop();
    this.#loop.stop();
    this.#storage.database.close();
  }
}
