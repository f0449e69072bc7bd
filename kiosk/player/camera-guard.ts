import { CAMERA_PAUSE_MS } from '../../shared/audience/constants.ts';
import { type EffectivePosture, effectivePosture } from '../../shared/audience/posture.ts';
import type { CameraFault } from '../../shared/model/camera-fault.ts';
import type { CameraReason } from '../../shared/model/camera-reason.ts';
import type { DisplayStatus } from '../../shared/model/display.ts';
import type { DisplayCamera } from '../../shared/model/display-camera.ts';
import type { PostureClaim } from '../../shared/model/posture.ts';
import type { AudienceSensor } from '../vision/client.ts';
import type { CameraNotice } from './camera-notice.ts';
import { isPlainlyVisible } from './notice-visibility.ts';
import { keep, type PlayerDatabase } from './player-database.ts';
import { verifyPosture } from './posture-claim.ts';
import type { Identity } from './screen-registry.ts';
import type { ServerClock } from './server-clock.ts';
import type { ServerContact } from './server-contact.ts';

/** A notice that is covered or removed stops the camera within this time. */
const CHECK_MS = 1000;
/** Loading the networks takes seconds on a small machine. */
const RESTART_WITHIN_MS = 30_000;
const LOOK_AGAIN_MS = 1000;
/** More cameras than this are not told of. */
const MOST_CAMERAS = 8;

export interface CameraParts {
  identity: Identity;
  /** Null until a manifest has said which store this is. */
  storeId: () => string | null;
  /** Which camera this display uses, and how. */
  camera: () => DisplayCamera;
  sensor: AudienceSensor;
  notice: CameraNotice;
  clock: ServerClock;
  contact: ServerContact;
  database: PlayerDatabase;
  pausedUntil: number | null;
  /** Posture P1: the person in front has scanned, and agreed for this visit. */
  agreed: () => boolean;
}

/**
 * Lets the camera run only under a posture that the store has signed for this very screen, and only while the notice
 * is on glass. The notice comes first and goes last; every doubt turns the camera off (R11, R14, R15).
 */
export class CameraGuard {
  readonly #parts: CameraParts;
  #claim: PostureClaim | null = null;
  #pausedUntil: number | null;
  #reason: CameraReason = 'no-claim';
  /** Labels of what is connected; they may be empty. */
  #cameras: string[] = [];
  #hadCamera = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #checking = false;

  constructor(parts: CameraParts) {
    this.#parts = parts;
    this.#pausedUntil = parts.pausedUntil;
  }

  get state(): DisplayStatus['camera'] {
    if (this.#hasCamera) return this.#parts.sensor.state;
    return this.fault === null ? 'off' : 'failed';
  }

  /** What is wrong with the camera. A screen that never had one is nothing to repair. */
  get fault(): CameraFault | null {
    if (this.#hasCamera) return this.#parts.sensor.fault;
    if (this.#reason !== 'as-signed') return null;
    if (this.#hadCamera) return 'unplugged';
    return this.#parts.camera().deviceLabel === null ? null : 'no-camera';
  }

  /** What the cameras are called that are connected. The browser tells once one was allowed. */
  get labels(): string[] {
    return this.#cameras.filter((label) => label !== '').slice(0, MOST_CAMERAS);
  }

  get #hasCamera(): boolean {
    return this.#cameras.length > 0;
  }

  /** What keeps the camera off, or `as-signed`: for the people in the console, never for the glass. */
  get reason(): CameraReason {
    return this.#hasCamera || this.#reason !== 'as-signed' ? this.#reason : 'no-camera';
  }

  /**
   * Whether a camera may be on at all on this screen now. Who asks for it by a touch, to read a code, has agreed by that,
   * and is told by the page on which it is asked for.
   */
  get mayBeOn(): boolean {
    return this.#allowed(true, true).posture !== 'P0';
  }

  /** A newer posture came with the manifest. */
  async setPosture(jws: string | null): Promise<void> {
    this.#claim = jws ? await verifyPosture(jws, this.#parts.identity.serverKey) : null;
    await this.#check();
  }

  /** Something that its rules depend on has changed. What must go off does so before this returns. */
  look(): void {
    if (this.#allowed(true).posture === 'P0') this.#parts.sensor.stop();
    void this.#check();
  }

  start(): void {
    const look = () => void this.#lookForCamera();
    navigator.mediaDevices?.addEventListener('devicechange', look);
    this.#parts.sensor.addEventListener('state', () => {
      if (this.#parts.sensor.state === 'on' && this.labels.length === 0) look();
    });
    document.addEventListener('visibilitychange', () => void this.#check());
    look();
    this.#timer = setInterval(() => void this.#check(), CHECK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#parts.sensor.stop();
  }

  /** Ends the camera's worker and lets the same rules start it anew. Whether a camera is on after that. */
  async restart(): Promise<boolean> {
    const { sensor } = this.#parts;
    sensor.stop();
    // A check under way may have looked before the stop.
    while (this.#checking) await nextState(sensor);
    await this.#check();
    const until = performance.now() + RESTART_WITHIN_MS;
    while (sensor.state === 'starting' && performance.now() < until) await nextState(sensor);
    return sensor.state === 'on';
  }

  /** Somebody does not want to be seen: off at once, for a quarter of an hour, whatever happens to the page. */
  async pause(): Promise<void> {
    this.#pausedUntil = this.#parts.clock.deviceNow() + CAMERA_PAUSE_MS;
    this.#off('paused');
    await keep(this.#parts.database, 'camera-paused-until', this.#pausedUntil);
  }

  async #lookForCamera(): Promise<void> {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    const cameras = devices.filter(({ kind }) => kind === 'videoinput');
    this.#cameras = cameras.map(({ label }) => label.trim().slice(0, 200));
    this.#hadCamera ||= this.#hasCamera;
    await this.#check();
  }

  async #check(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    try {
      await this.#obey();
    } finally {
      this.#checking = false;
    }
  }

  async #obey(): Promise<void> {
    const { sensor, notice } = this.#parts;
    const claim = this.#claim;
    const allowed = this.#allowed(true);
    if (!claim || claim.setting.posture === 'P0' || allowed.posture === 'P0' || !this.#hasCamera)
      return this.#off(allowed.reason);
    notice.offUntil = null;
    // Refused for good by browser or person: a notice of a camera that is off would be a lie.
    if (sensor.state === 'denied') {
      notice.hidden = true;
      return;
    }
    const presentation = 'presentation' in claim.setting && claim.setting.presentation === true;
    notice.text = claim.setting.notice.text;
    notice.doing = { posture: claim.setting.posture, presentation };
    notice.hidden = false;
    await notice.updateComplete;
    const { posture, reason } = this.#allowed(isPlainlyVisible(notice) && notice.text !== '');
    this.#reason = reason;
    if (posture === 'P0') sensor.stop();
    else void sensor.start({ posture, presentation, camera: this.#parts.camera() });
  }

  /** Camera first, then the notice, which tells whoever turned it off until when that holds. */
  #off(reason: CameraReason): void {
    const { sensor, notice } = this.#parts;
    sensor.stop();
    this.#reason = reason;
    notice.offUntil = reason === 'paused' ? this.#pausedUntil : null;
    notice.hidden = notice.offUntil === null || !this.#hasCamera;
  }

  #allowed(noticeVisible: boolean, agreed = this.#parts.agreed()): EffectivePosture {
    const { identity, storeId, clock, contact } = this.#parts;
    return effectivePosture({
      claim: this.#claim,
      displayId: identity.displayId,
      storeId: storeId() ?? '',
      now: clock.deviceNow(),
      lastServerContactAt: contact.lastAt,
      clockSkewMs: clock.offsetMs,
      noticeVisible,
      pausedUntil: this.#pausedUntil,
      sessionAgreed: agreed,
    });
  }
}

/** Resolves when the sensor says something, or after a second. */
function nextState(sensor: AudienceSensor): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_AGAIN_MS);
    const heard = () => {
      clearTimeout(timer);
      resolve();
    };
    sensor.addEventListener('state', heard, { once: true });
  });
}
