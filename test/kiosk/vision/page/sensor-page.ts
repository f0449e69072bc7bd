import '../../../../kiosk/vision/worker/no-eval.ts';
import { AudienceSensor } from '../../../../kiosk/vision/client.ts';
import type { CameraPosture } from '../../../../kiosk/vision/messages.ts';
import { visionWorkerUrl } from '../../../../kiosk/vision/worker-url.ts';
import { type DisplayCamera, PLAIN_CAMERA } from '../../../../shared/model/display-camera.ts';

// The same narrow policy that the player has: without it, under Trusted Types, no worker starts.
declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === visionWorkerUrl ? url : null) });

/** Everything that the worker says, as it says it, before any code of ours has seen it. */
const said: unknown[] = [];
const workers: Worker[] = [];
/** Sizes of the frames that were given away. */
const sent: { width: number; height: number }[] = [];
const PlainWorker = globalThis.Worker;
globalThis.Worker = class extends PlainWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    workers.push(this);
    this.addEventListener('message', ({ data }) => said.push(data));
  }
  override postMessage(
    message: { frame?: VideoFrame },
    transfer?: Transferable[] | StructuredSerializeOptions,
  ) {
    const { frame } = message;
    if (frame) {
      sent.push({ width: frame.displayWidth, height: frame.displayHeight });
      if (underTest.silent) return frame.close();
    }
    if (Array.isArray(transfer)) super.postMessage(message, transfer);
    else super.postMessage(message, transfer);
  }
};

/** What the page asked of the camera, and the tracks that it got. */
const asked: MediaStreamConstraints[] = [];
const tracks: MediaStreamTrack[] = [];
const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  asked.push(constraints ?? {});
  const stream = await getUserMedia(underTest.instead ?? constraints);
  tracks.push(...stream.getTracks());
  return stream;
};

/** Frames that this page took from a camera, and those of them that it closed itself. */
const frames = { taken: 0, closed: 0 };
const PlainFrame = globalThis.VideoFrame;
globalThis.VideoFrame = new Proxy(PlainFrame, {
  construct(target, argumentsList) {
    frames.taken += 1;
    return Reflect.construct(target, argumentsList);
  },
});
const close = PlainFrame.prototype.close;
PlainFrame.prototype.close = function () {
  frames.closed += 1;
  close.call(this);
};

const sensor = new AudienceSensor({ random: () => 0.1 });
const states: string[] = [];
sensor.addEventListener('state', () =>
  states.push(sensor.fault ? `${sensor.state}:${sensor.fault}` : sensor.state),
);

/** What the tests look at, from outside. */
export interface UnderTest {
  sensor: AudienceSensor;
  start(posture: CameraPosture, camera?: Partial<DisplayCamera>): Promise<void>;
  said: unknown[];
  asked: MediaStreamConstraints[];
  tracks: MediaStreamTrack[];
  workers: Worker[];
  states: string[];
  sent: { width: number; height: number }[];
  frames: { taken: number; closed: number };
  /** No frame reaches the worker, which so never answers. */
  silent: boolean;
  /** What the camera is asked for instead, as a browser would that does not heed what it is asked. */
  instead: MediaStreamConstraints | null;
}

declare global {
  var underTest: UnderTest;
}
globalThis.underTest = {
  sensor,
  start: (posture, camera) =>
    sensor.start({ posture, presentation: false, camera: { ...PLAIN_CAMERA, ...camera } }),
  said,
  asked,
  tracks,
  workers,
  states,
  sent,
  frames,
  silent: false,
  instead: null,
};
