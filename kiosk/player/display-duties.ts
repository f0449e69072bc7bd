import type { StepStatus } from '../../shared/model/display-step.ts';
import { sound } from '../renderer/sound.ts';
import { AudienceSensor } from '../vision/client.ts';
import { AppUpdate } from './app-update.ts';
import { AudienceGate } from './audience-gate.ts';
import { AudienceWatcher } from './audience-watcher.ts';
import { startCamera } from './camera-duty.ts';
import type { CameraGuard } from './camera-guard.ts';
import './camera-notice.ts';
import { commandDeeds } from './command-deeds.ts';
import { CommandLedger } from './command-ledger.ts';
import { CommandRunner } from './command-runner.ts';
import { ContentAudit } from './content-audit.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { DisplayCalls } from './display-calls.ts';
import { DisplayLink } from './display-link.ts';
import { InteractionLog } from './interaction-log.ts';
import { isAlarmed } from './is-alarmed.ts';
import { KioskFloorDesk } from './kiosk-floor-desk.ts';
import { KioskHoldDesk } from './kiosk-hold-desk.ts';
import { scannerOf } from './kiosk-scanner.ts';
import { KioskTouch } from './kiosk-touch.ts';
import type { LateWatcher } from './late-watcher.ts';
import { LearnedSync } from './learned-sync.ts';
import { LogUploader } from './log-uploader.ts';
import type { ManifestSync } from './manifest-sync.ts';
import { PictureWarmer } from './picture-warmer.ts';
import type { PlaybackLoop } from './playback-loop.ts';
import { readKept } from './player-database.ts';
import type { PlayerShell } from './player-shell.ts';
import type { Programme } from './programme.ts';
import type { SafeMode } from './safe-mode.ts';
import type { Identity } from './screen-registry.ts';
import type { ServerContact } from './server-contact.ts';
import { ShopTold } from './shop-told.ts';
import { statusFacts } from './status-facts.ts';
import { StatusReporter } from './status-reporter.ts';
import type { SurroundingsKeeper } from './surroundings-keeper.ts';
import { pictureWithheld } from './told-playing.ts';
import './touch-invitation.ts';
import { VisitController } from './visit-controller.ts';
import { WeatherSync } from './weather-sync.ts';

export interface DutyParts {
  identity: Identity;
  safeMode: SafeMode;
  /** A newer build that was given up for this one. */
  refusedBuild: string | null;
  storage: DeviceStorage;
  shell: PlayerShell;
  calls: DisplayCalls;
  contact: ServerContact;
  sync: ManifestSync;
  loop: PlaybackLoop;
  watcher: LateWatcher;
  surroundings: SurroundingsKeeper;
  programme: () => Programme | null;
  /** The newest signed posture that this device has seen. */
  posture: () => string | null;
  /** How well it is in step; null for a display that is in no group. */
  step: () => StepStatus | null;
  /** A touch session has begun or ended. */
  onSession: () => void;
  /** The store no longer knows this display. */
  onDismissed: () => void;
}

/**
 * What a screen does beside playing: listens to the store, reports, minds the camera, serves who touches it, renews
 * itself. None of it is needed for a picture, so all of it is loaded after the first one; see `display-runtime`.
 */
export class DisplayDuties {
  readonly #parts: DutyParts;
  /** Nobody is seen before the camera's code is there, so nothing can depend on it. */
  readonly audience: AudienceGate;
  readonly #link: DisplayLink;
  readonly #uploader: LogUploader;
  readonly #status: StatusReporter;
  readonly #visits: VisitController;
  readonly #interactions: InteractionLog;
  readonly #weather: WeatherSync;
  readonly #sensor = new AudienceSensor();
  readonly #update = new AppUpdate();
  readonly #pictures = new PictureWarmer();
  readonly #audit: ContentAudit;
  #camera: CameraGuard | null = null;
  #learned: LearnedSync | null = null;
  #commands: CommandRunner | null = null;
  #kiosk: KioskTouch | null = null;
  #catalogueRuns = false;
  #told: ShopTold | null = null;

  constructor(parts: DutyParts) {
    const { calls, storage } = parts;
    this.#parts = parts;
    this.audience = new AudienceGate({ ...parts, clock: calls.clock, facts: storage.facts });
    this.#link = new DisplayLink(calls);
    this.#audit = new ContentAudit(storage.content, (sha256) => parts.sync.replace(sha256));
    this.#uploader = new LogUploader(storage.outbox, calls);
    this.#visits = new VisitController(calls);
    this.#interactions = new InteractionLog(storage.journal, calls.clock);
    this.#weather = new WeatherSync(storage.weather, calls);
    this.#status = new StatusReporter(this.#link, () => this.#statusFacts());
  }

  /** A person uses the kiosk. */
  get inUse(): boolean {
    return this.#kiosk?.session.active ?? false;
  }

  async start(): Promise<void> {
    this.#learned = await LearnedSync.open(this.#parts);
    this.#watchPlayback();
    this.#wireLink();
    this.#takeVersion();
    if (!this.#parts.safeMode.state) await this.#startCamera();
    await this.#startCommands();
    void this.#uploader.run();
    void this.#weather.run();
    void this.#learned.run();
    this.#link.open();
    this.#status.start();
    // A build that waits is taken between two items, and on a kiosk only in the attract loop.
    this.#update.addEventListener('ready', () => this.#parts.loop.stopAtBoundary());
    void this.#update.start();
    void this.#audit.run();
  }

  /** The loop has stopped: changes to the build that waits. False when none does. */
  updateApp(): boolean {
    return this.#update.take();
  }

  stop(): void {
    this.#camera?.stop();
    this.#commands?.stop();
    this.#link.close();
    this.#status.stop();
    this.#uploader.stop();
    this.#audit.stop();
    this.#weather.stop();
    this.#learned?.stop();
    this.#parts.storage.catalogue.stop();
    this.#told?.stop();
  }

  #watchPlayback(): void {
    const { loop, sync, watcher, calls } = this.#parts;
    const learner = this.#learned?.learner;
    watcher.watcher = new AudienceWatcher({ sensor: this.#sensor, random: Math.random, learner });
    loop.addEventListener('choosing', () => this.audience.look(Math.random, performance.now()));
    loop.addEventListener('now-playing', () => {
      this.#kiosk?.shown();
      // When one item gives way to the next is not told of what only this audience is shown.
      if (!loop.shown?.driven) this.#status.changed();
    });
    sync.addEventListener('files', this.#status.changed);
    sync.addEventListener('posture', this.#status.changed);
    calls.clock.addEventListener('trust', this.#status.changed);
    sync.addEventListener('changed', () => this.#takeVersion());
  }

  #wireLink(): void {
    const { sync, storage, onDismissed } = this.#parts;
    const ring = () => {
      sync.ring();
      this.#uploader.hurry();
      this.#weather.ring();
      this.#told?.ring();
    };
    this.#link.addEventListener('online', ring);
    this.#link.addEventListener('online', () => {
      this.#visits.look();
      this.#visits.renewOffer();
    });
    this.#link.addEventListener('manifest-changed', () => {
      sync.ring();
      storage.catalogue.ring();
    });
    this.#link.addEventListener('weather-changed', this.#weather.ring);
    this.#link.addEventListener('catalogue-changed', storage.catalogue.ring);
    this.#link.addEventListener('catalogue-changed', () => this.#told?.ring());
    this.#link.addEventListener('visit-changed', () => this.#visits.look());
    this.#link.addEventListener('revoked', onDismissed);
    addEventListener('online', ring);
  }

  #takeVersion(): void {
    const { storage, shell } = this.#parts;
    const manifest = storage.manifests.current?.manifest;
    if (!manifest) return;
    shell.notice.zone = manifest.display.zone;
    shell.notice.infoUrl = new URL('/phone?about=camera', manifest.phoneOrigin).href;
    const onCards = new Set(
      manifest.schedule.creatives.map((creative) => creative.kind === 'product' && creative.productId),
    );
    const products = manifest.products.filter(({ id }) => onCards.has(id));
    this.#pictures.warm(products.map(({ picture }) => picture));
    const isKiosk = manifest.display.kind === 'kiosk' && manifest.revision > 0;
    if (isKiosk && !this.#parts.safeMode.state) this.#startKiosk();
    const asksForStock = manifest.schedule.entries.some(({ when }) =>
      when.some(({ fact }) => fact === 'stock'),
    );
    if (asksForStock) this.#followCatalogue();
    this.#status.changed();
  }

  #startKiosk(): void {
    if (this.#kiosk) return;
    const { storage, shell, calls, onSession } = this.#parts;
    const { catalogue, manifests } = storage;
    document.documentElement.dataset.surface = 'kiosk';
    shell.inviting = true;
    shell.notice.pausable = true;
    const told = new ShopTold(storage.database);
    this.#told = told;
    this.#kiosk = new KioskTouch({
      shell,
      interactions: this.#interactions,
      visits: this.#visits,
      catalogue,
      scanner: scannerOf(manifests, this.#visits, () => this.#camera),
      told,
      clock: calls.clock,
      desk: new KioskFloorDesk(calls),
      holds: new KioskHoldDesk(calls),
      people: () => this.#sensor.context?.count ?? null,
      manifest: () => manifests.current?.manifest ?? null,
      alarmed: () => isAlarmed(this.#parts.programme(), storage.facts, calls.clock.now()),
      onSession: (active) => {
        onSession();
        // At the end the loop itself tells, once it has something on glass again.
        if (active) this.#status.changed();
      },
    });
    this.#kiosk.start();
    this.#sensor.addEventListener('context', () => this.#kiosk?.look());
    const warm = () => this.#pictures.warm(catalogue.catalogue?.products.map(({ picture }) => picture) ?? []);
    catalogue.addEventListener('catalogue', warm);
    warm();
    this.#followCatalogue();
    told.start();
  }

  /** A kiosk shows all of it; a wall asks for it where its schedule asks what is in stock. */
  #followCatalogue(): void {
    if (this.#catalogueRuns) return;
    this.#catalogueRuns = true;
    void this.#parts.storage.catalogue.run();
  }

  async #startCommands(): Promise<void> {
    const { identity, storage, calls, sync, safeMode } = this.#parts;
    const { database, manifests } = storage;
    const { displayId } = identity;
    const name = () => manifests.current?.manifest.display.name ?? null;
    sound.level = (await readKept(database, 'volume')) ?? 0;
    const now = () => calls.clock.deviceNow();
    const camera = this.#camera;
    const { stage } = this.#parts.shell;
    const withheld = () =>
      pictureWithheld(this.#parts.loop.shown, { inUse: this.inUse, camera: this.#sensor.state });
    const parts = { name, displayId, sync, camera, database, safeMode, calls, stage, withheld, now };
    const deeds = commandDeeds(parts);
    const commands = new CommandRunner(calls, await CommandLedger.open(database), deeds);
    this.#commands = commands;
    this.#link.addEventListener('online', commands.ring);
    this.#link.addEventListener('commands-changed', commands.ring);
    void commands.run();
  }

  async #startCamera(): Promise<void> {
    const duty = {
      ...this.#parts,
      sensor: this.#sensor,
      visits: this.#visits,
      interactions: this.#interactions,
      onState: this.#status.changed,
    };
    this.#camera = await startCamera({ ...duty, session: () => this.#kiosk?.session ?? null });
  }

  #statusFacts() {
    const { loop, sync, storage, calls, safeMode, refusedBuild, step, programme } = this.#parts;
    return statusFacts({
      loop,
      sync,
      storage,
      safeMode,
      refusedBuild,
      clock: calls.clock,
      programme: programme(),
      step: step(),
      camera: this.#camera,
      inUse: this.inUse,
    });
  }
}
