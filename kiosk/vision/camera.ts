import type { CameraFault } from '../../shared/model/camera-fault.ts';
import { fittedSize } from './frame-size.ts';

/** Why there is no picture. */
export type OpenFault = Extract<CameraFault, 'insecure' | 'denied' | 'no-camera' | 'busy'>;

/** Milliseconds until a camera must have given its first frame. */
const FIRST_FRAME_MS = 10_000;

/** Never a microphone (R05). A camera that could give more pixels or frames than are looked at would only cost. */
const asked = (deviceId: string | null) =>
  ({
    audio: false,
    video: {
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 15 },
      ...(deviceId === null ? { facingMode: 'user' } : { deviceId: { exact: deviceId } }),
    },
  }) satisfies MediaStreamConstraints;

function faultOf(error: unknown): OpenFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  // Found but held by another program, or broken by its driver.
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'no-camera';
}

/** The camera of that label; null when there is none, or while the browser still keeps labels to itself. */
export async function deviceNamed(label: string): Promise<string | null> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return (
    devices.find((device) => device.kind === 'videoinput' && device.label.trim() === label)?.deviceId ?? null
  );
}

/** A camera that is on, and so its light. */
export class Camera {
  #stream: MediaStream;
  #video = document.createElement('video');
  #lastTimestamp = Number.NaN;

  private constructor(stream: MediaStream) {
    this.#stream = stream;
  }

  /**
   * Asks for the camera of that label, and takes the first one where that is not connected. Resolves with the reason when
   * there is none; never rejects.
   */
  static async open(label: string | null): Promise<Camera | OpenFault> {
    // Without a secure context browsers have no mediaDevices at all.
    if (!globalThis.isSecureContext || !navigator.mediaDevices) return 'insecure';
    try {
      const known = label === null ? null : await deviceNamed(label);
      const camera = await Camera.#start(known);
      if (label === null || camera.label === label) return camera;
      // Labels may have been kept back until somebody allowed a camera, this one.
      const found = await deviceNamed(label);
      if (found === null) return camera;
      camera.stop();
      return await Camera.#start(found);
    } catch (error) {
      return faultOf(error);
    }
  }

  static async #start(deviceId: string | null): Promise<Camera> {
    const camera = new Camera(await navigator.mediaDevices.getUserMedia(asked(deviceId)));
    try {
      await camera.#play();
    } catch (error) {
      camera.stop();
      throw error;
    }
    return camera;
  }

  get label(): string {
    return this.#stream.getVideoTracks()[0]?.label.trim() ?? '';
  }

  /** The newest frame, which the caller must close or transfer; null while there is none newer than the last. */
  async grab(): Promise<VideoFrame | null> {
    const { readyState, videoWidth: width, videoHeight: height } = this.#video;
    if (readyState < HTMLMediaElement.HAVE_CURRENT_DATA || width === 0 || height === 0) return null;
    const frame = new VideoFrame(this.#video);
    const { timestamp } = frame;
    if (timestamp === this.#lastTimestamp) {
      frame.close();
      return null;
    }
    this.#lastTimestamp = timestamp;
    const fitted = fittedSize({ width, height });
    if (fitted.width === width) return frame;
    // Smaller than it came, without a pixel being looked at here.
    const size = { resizeWidth: fitted.width, resizeHeight: fitted.height, resizeQuality: 'medium' } as const;
    const picture = await createImageBitmap(frame, size).finally(() => frame.close());
    try {
      return new VideoFrame(picture, { timestamp });
    } finally {
      picture.close();
    }
  }

  /** Calls `listener` once when the camera is pulled out or taken away. Not after {@link stop}. */
  onUnplugged(listener: () => void): void {
    this.#stream.getVideoTracks()[0]?.addEventListener('ended', listener, { once: true });
  }

  /** Turns the camera and its light off, at once. */
  stop(): void {
    for (const track of this.#stream.getTracks()) track.stop();
    this.#video.srcObject = null;
  }

  async #play(): Promise<void> {
    // Not in the document: nobody sees themselves on the screen.
    this.#video.muted = true;
    this.#video.playsInline = true;
    this.#video.srcObject = this.#stream;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DOMException('no frame', 'NotReadableError')), FIRST_FRAME_MS);
    });
    try {
      await Promise.race([this.#video.play(), timeout]);
    } finally {
      clearTimeout(timer);
    }
  }
}
