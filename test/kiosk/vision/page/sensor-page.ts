import '../../../../kiosk/vision/worker/no-eval.ts';
import { AudienceSensor } from '../../../../kiosk/vision/client.ts';
import { visionWorkerUrl } from '../../../../kiosk/vision/worker-url.ts';

// The same narrow policy that the player has: without it, under Trusted Types, no worker starts.
declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
};
trustedTypes.createPolicy('default', { createScriptURL: (url) => (url === visionWorkerUrl ? url : null) });

/** Everything that the worker says, as it says it, before any code of ours has seen it. */
const said: unknown[] = [];
const workers: Worker[] = [];
const PlainWorker = globalThis.Worker;
globalThis.Worker = class extends PlainWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    workers.push(this);
    this.addEventListener('message', ({ data }) => said.push(data));
  }
};

/** What the page asked of the camera, and the tracks that it got. */
const asked: MediaStreamConstraints[] = [];
const tracks: MediaStreamTrack[] = [];
const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  asked.push(constraints ?? {});
  const stream = await getUserMedia(constraints);
  tracks.push(...stream.getTracks());
  return stream;
};

const sensor = new AudienceSensor({ random: () => 0.1 });
const states: string[] = [];
sensor.addEventListener('state', () =>
  states.push(sensor.fault ? `${sensor.state}:${sensor.fault}` : sensor.state),
);

/** What the tests look at, from outside. */
export interface UnderTest {
  sensor: AudienceSensor;
  said: unknown[];
  asked: MediaStreamConstraints[];
  tracks: MediaStreamTrack[];
  workers: Worker[];
  states: string[];
}

declare global {
  var underTest: UnderTest;
}
globalThis.underTest = { sensor, said, asked, tracks, workers, states };
