import type { AudienceContext } from '../../shared/audience/audience-context.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import type { CameraFault } from '../../shared/model/camera-fault.ts';
import { Camera, deviceNamed, type OpenFault } from './camera.ts';
import { FrameFeed } from './frame-feed.ts';
import { FrameHealth, type VisionHealth } from './frame-health.ts';
import type { VisionModels, Watch } from './messages.ts';
import { Retries } from './retries.ts';
import { type LinkListener, VisionLink } from './vision-link.ts';

export type SensorState = 'off' | 'starting' | 'on' | 'denied' | 'failed';

/** Faults that trying again cannot mend: a person must act first, and start the sensor anew. */
const FINAL: ReadonlySet<CameraFault> = new Set(['denied', 'insecure', 'model-refused']);
/** Faults that may be over as soon as a camera is plugged in or let go. */
const OF_DEVICES: ReadonlySet<CameraFault> = new Set(['no-camera', 'unplugged', 'busy']);
/** Milliseconds after which a context says nothing about now. */
const CONTEXT_STALE_MS = 5000;

export interface SensorOptions {
  /** In [0, 1); spreads retries. */
  random?: () => number;
  openCamera?: (label: string | null) => Promise<Camera | OpenFault>;
}

/**
 * The camera and what it tells of the audience. Starts the vision worker, feeds it one frame at a time, and starts it
 * again when it fails, until it is stopped. It decides nothing about postures: see `effectivePosture`.
 *
 * Fires plain events `state`, `context` and `health`; read the property of that name.
 */
export class AudienceSensor extends EventTarget {
  #retries: Retries;
  #openCamera: (label: string | null) => Promise<Camera | OpenFault>;
  #state: SensorState = 'off';
  #fault: CameraFault | null = null;
  #watch: Watch | null = null;
  #context: AudienceContext | null = null;
  #models: VisionModels | null = null;
  #health = new FrameHealth();
  #camera: Camera | null = null;
  #link: VisionLink | null = null;
  #feed: FrameFeed | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #playing = false;
  /** Raised by every start and stop, so that what was begun before can tell that it is too late. */
  #run = 0;
  #settled: (() => void) | null = null;

  constructor({ random = Math.random, openCamera = Camera.open }: SensorOptions = {}) {
    super();
    this.#retries = new Retries(random);
    this.#openCamera = openCamera;
  }

  get state(): SensorState {
    return this.#state;
  }
  /** What is wrong, also while it is on; null when nothing is. */
  get fault(): CameraFault | null {
    return this.#fault;
  }
  /** Who is there; null when no camera says so. */
  get context(): AudienceContext | null {
    return this.#context && Date.now() - this.#context.at < CONTEXT_STALE_MS ? this.#context : null;
  }
  /** The networks in memory. */
  get models(): VisionModels | null {
    return this.#models;
  }
  get health(): VisionHealth | null {
    return this.#health.summary;
  }

  /** Resolves when the camera is on, or is known not to come on. Told to watch in another way it starts anew. */
  start(watch: Watch): Promise<void> {
    if (this.#watch && isSame(this.#watch, watch)) return Promise.resolve();
    this.stop();
    this.#watch = watch;
    this.#health = new FrameHealth();
    navigator.mediaDevices?.addEventListener('devicechange', this.#onDevices);
    return new Promise((resolve) => {
      this.#settled = resolve;
      void this.#begin();
    });
  }

  /** Turns camera and light off before it returns, ends the worker, forgets everybody. */
  stop(): void {
    navigator.mediaDevices?.removeEventListener('devicechange', this.#onDevices);
    this.#watch = null;
    this.#retries.forget();
    this.#release();
    this.#become('off', null);
  }

  /** An item has come on glass. A play that runs already ends without a result. */
  beginPlay(): void {
    this.#playing = true;
    this.#link?.beginPlay();
  }

  /** The item has left the glass. Null when no camera watched it. */
  async endPlay(): Promise<PlayAudience | null> {
    const watched = this.#playing && this.#state === 'on';
    this.#playing = false;
    return watched ? ((await this.#link?.endPlay()) ?? null) : null;
  }

  async #begin(): Promise<void> {
    const watch = this.#watch;
    if (watch === null) return;
    clearTimeout(this.#timer);
    const run = ++this.#run;
    this.#become('starting', null);
    try {
      await this.#open(watch, run);
    } catch (error) {
      if (run === this.#run) this.#failHere(error);
    }
  }

  async #open(watch: Watch, run: number): Promise<void> {
    const camera = await this.#openCamera(watch.camera.deviceLabel);
    if (run !== this.#run) {
      // Stopped while the browser asked: the light must not stay on.
      if (camera instanceof Camera) camera.stop();
      return;
    }
    if (!(camera instanceof Camera)) {
      this.#fail(camera);
      return;
    }
    this.#camera = camera;
    camera.onUnplugged(() => run === this.#run && this.#fail('unplugged'));
    const listener: LinkListener = {
      message: (message) => run === this.#run && this.#receive(message, camera),
      fault: (fault) => run === this.#run && this.#fail(fault),
    };
    this.#link = new VisionLink(watch, listener);
  }

  #receive(message: Parameters<LinkListener['message']>[0], camera: Camera): void {
    try {
      if (message.kind === 'ready') this.#ready(message.models, camera);
      else if (message.kind === 'frame-done') this.#looked(message, camera);
      else {
        this.#context = message.context;
        this.dispatchEvent(new Event('context'));
      }
    } catch (error) {
      this.#failHere(error);
    }
  }

  #ready(models: VisionModels, camera: Camera): void {
    const link = this.#link;
    if (!link) return;
    this.#models = models;
    if (this.#playing) link.beginPlay();
    this.#become('on', this.#lasting(camera));
    this.#feed = new FrameFeed({
      camera,
      link,
      frozen: () => this.#fail('frozen'),
      failed: (error) => this.#failHere(error),
    });
  }

  #looked(
    done: Extract<Parameters<LinkListener['message']>[0], { kind: 'frame-done' }>,
    camera: Camera,
  ): void {
    const now = performance.now();
    this.#retries.works(now);
    this.#health.saw(now, done.frameMs);
    this.#feed?.answered(done);
    if (done.picture === 'frozen') {
      this.#fail('frozen');
      return;
    }
    this.#become('on', done.picture === 'seen' ? this.#lasting(camera) : done.picture);
    this.dispatchEvent(new Event('health'));
  }

  /** What stays wrong with a camera that is on, however good its picture. */
  #lasting({ label }: Camera): CameraFault | null {
    const wanted = this.#watch?.camera.deviceLabel ?? null;
    return wanted === null || wanted === label ? null : 'other-camera';
  }

  /** A fault of ours: it must not stand on the screen, and the screen must not wait for it. */
  #failHere(error: unknown): void {
    console.error(error);
    this.#fail('sensor-failed');
  }

  #fail(fault: CameraFault): void {
    this.#release();
    this.#become(fault === 'denied' ? 'denied' : 'failed', fault);
    if (fault === 'denied') void this.#awaitPermission(this.#run);
    if (FINAL.has(fault)) return;
    this.#health.restarts += 1;
    this.#timer = setTimeout(() => void this.#begin(), this.#retries.next());
  }

  /** Once it is allowed again this is as if it had never been started: whoever shows the notice starts it, notice first. */
  async #awaitPermission(run: number): Promise<void> {
    // Firefox knows no permission of that name.
    const status = await navigator.permissions?.query({ name: 'camera' }).catch(() => null);
    status?.addEventListener('change', () => run === this.#run && this.stop(), { once: true });
  }

  #onDevices = async (): Promise<void> => {
    const run = this.#run;
    if (this.#state === 'failed' && this.#fault && OF_DEVICES.has(this.#fault)) await this.#begin();
    const wanted = this.#watch?.camera.deviceLabel;
    if (this.#fault !== 'other-camera' || !wanted || (await deviceNamed(wanted)) === null) return;
    if (run !== this.#run) return;
    this.#release();
    await this.#begin();
  };

  #release(): void {
    this.#run += 1;
    clearTimeout(this.#timer);
    this.#feed?.stop();
    this.#camera?.stop();
    this.#link?.close();
    this.#feed = null;
    this.#camera = null;
    this.#link = null;
    this.#models = null;
    this.#context = null;
  }

  #become(state: SensorState, fault: CameraFault | null): void {
    if (state !== this.#state || fault !== this.#fault) {
      this.#state = state;
      this.#fault = fault;
      this.dispatchEvent(new Event('state'));
    }
    if (state === 'starting') return;
    this.#settled?.();
    this.#settled = null;
  }
}

function isSame(a: Watch, b: Watch): boolean {
  const { reach, deviceLabel, turn } = a.camera;
  return (
    a.posture === b.posture &&
    a.presentation === b.presentation &&
    reach === b.camera.reach &&
    deviceLabel === b.camera.deviceLabel &&
    turn === b.camera.turn
  );
}
