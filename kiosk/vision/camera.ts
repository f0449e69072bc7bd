/** Why there is no picture. */
export type CameraFault = 'insecure' | 'denied' | 'no-camera' | 'busy';

/** Milliseconds until a camera must have given its first frame. */
const FIRST_FRAME_MS = 10_000;

/** What is asked of the browser. Never a microphone (R05). */
export const CAMERA_CONSTRAINTS = {
  audio: false,
  video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: 'user' },
} as const satisfies MediaStreamConstraints;

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  // Found but held by another program, or broken by its driver.
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'no-camera';
}

/** A camera that is on, and so its light. */
export class Camera {
  #stream: MediaStream;
  #video: HTMLVideoElement;

  private constructor(stream: MediaStream, video: HTMLVideoElement) {
    this.#stream = stream;
    this.#video = video;
  }

  /** Asks for the camera. Resolves with the reason when there is none; never rejects. */
  static async open(): Promise<Camera | CameraFault> {
    // Without a secure context browsers have no mediaDevices at all.
    if (!globalThis.isSecureContext || !navigator.mediaDevices) return 'insecure';
    let camera: Camera | null = null;
    try {
      const stream = await navigator.mediaDevices.getUserMedia(CAMERA_CONSTRAINTS);
      camera = new Camera(stream, document.createElement('video'));
      await camera.#play();
      return camera;
    } catch (error) {
      camera?.stop();
      return faultOf(error);
    }
  }

  /** The newest frame, which the caller must close or transfer; null while there is none. */
  grab(): VideoFrame | null {
    if (this.#video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
    return new VideoFrame(this.#video);
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
