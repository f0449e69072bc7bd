import type { AudienceContext } from '../../shared/audience/audience-context.ts';
import type { PlayAudience } from '../../shared/audience/play-audience.ts';
import { Camera, type CameraFault } from './camera.ts';
import { FrameHealth, type VisionHealth } from './frame-health.ts';
import type { CameraPosture, VisionModels } from './messages.ts';
import { Pace } from './pace.ts';
import { retryDelay } from './retry-delay.ts';
import { type LinkListener, VisionLink, type WorkerFault } from './vision-link.ts';

export type SensorState = 'off' | 'starting' | 'on' | 'denied' | 'failed';
export type SensorFault = CameraFault | WorkerFault | 'unplugged' | 'black';

/** Faults that trying again cannot mend: a person must act first, and start the sensor anew. */
const FINAL: ReadonlySet<SensorFault> = new Set(['denied', 'insecure', 'model-refused']);
/** Milliseconds after which a context says nothing about now. */
const CONTEXT_STALE_MS = 5000;

export interface SensorOptions {
  /** In [0, 1); spreads retries. */
  random?: () => number;
  openCamera?: () => Promise<Camera | CameraFault>;
}

/**
 * The camera and what it tells of the audience. Starts the vision worker, feeds it one frame at a time, and starts it
 * again when it fails, until it is stopped. It decides nothing about postures: see `effectivePosture`.
 *
 * Fires plain events `state`, `context` and `health`; read the property of that name.
 */
export class AudienceSensor extends EventTarget {
  #random: () => number;
  #openCamera: () => Promise<Camera | CameraFault>;
  #state: SensorState = 'off';
  #fault: SensorFault | null = null;
  #posture: CameraPosture | null = null;
  #context: AudienceContext | null = null;
  #models: VisionModels | null = null;
  #health = new FrameHealth();
  #pace = new Pace();
  #camera: Camera | null = null;
  #link: VisionLink | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #playing = false;
  /** Raised by every start and stop, so that what was begun before can tell that it is too late. */
  #run = 0;
  #settled: (() => void) | null = null;

  constructor({ random = Math.random, openCamera = Camera.open }: SensorOptions = {}) {
    super();
    this.#random = random;
    this.#openCamera = openCamera;
  }

  get state(): SensorState {
    return this.#state;
  }
  /** Why it is not well; null when it is. */
  get fault(): SensorFault | null {
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

  /** Resolves when the camera is on, or is known not to come on. With another posture than now it starts anew. */
  start(posture: CameraPosture): Promise<void> {
    if (this.#posture === posture) return Promise.resolve();
    this.stop();
    this.#posture = posture;
    this.#health = new FrameHealth();
    return new Promise((resolve) => {
      this.#settled = resolve;
      void this.#begin();
    });
  }

  /** Turns camera and light off before it returns, ends the worker, forgets everybody. */
  stop(): void {
    this.#posture = null;
    this.#attempt = 0;
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
    const posture = this.#posture;
    if (posture === null) return;
    const run = ++this.#run;
    this.#become('starting', null);
    const camera = await this.#openCamera();
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
      message: (message) => run === this.#run && this.#receive(message),
      fault: (fault) => run === this.#run && this.#fail(fault),
    };
    this.#link = new VisionLink(posture, listener);
  }

  #receive(message: Parameters<LinkListener['message']>[0]): void {
    if (message.kind === 'context') {
      this.#context = message.context;
      this.dispatchEvent(new Event('context'));
      return;
    }
    if (message.kind === 'ready') {
      this.#models = message.models;
      if (this.#playing) this.#link?.beginPlay();
      this.#become('on', null);
      this.#scheduleFrame(0);
      return;
    }
    this.#attempt = 0;
    this.#pace.saw(Date.now(), message.somebody);
    this.#health.saw(performance.now(), message.frameMs);
    const fault = message.black ? 'black' : null;
    if (fault !== this.#fault) this.#become('on', fault);
    this.dispatchEvent(new Event('health'));
  }

  #scheduleFrame(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sendFrame(), ms);
  }

  #sendFrame(): void {
    this.#scheduleFrame(this.#pace.interval(Date.now()));
    // A hidden page shows nothing: nobody can be its audience.
    if (!this.#link || this.#link.busy || document.visibilityState === 'hidden') return;
    const frame = this.#camera?.grab();
    if (frame) this.#link.send(frame, performance.timeOrigin + performance.now());
  }

  #fail(fault: SensorFault): void {
    this.#release();
    this.#become(fault === 'denied' ? 'denied' : 'failed', fault);
    if (FINAL.has(fault)) return;
    this.#health.restarts += 1;
    this.#timer = setTimeout(() => void this.#begin(), retryDelay(this.#attempt++, this.#random));
  }

  #release(): void {
    this.#run += 1;
    clearTimeout(this.#timer);
    this.#camera?.stop();
    this.#link?.close();
    this.#camera = null;
    this.#link = null;
    this.#models = null;
    this.#context = null;
  }

  #become(state: SensorState, fault: SensorFault | null): void {
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
