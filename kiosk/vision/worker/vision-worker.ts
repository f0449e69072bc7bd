import './no-eval.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import { ModelRefused } from './model-store.ts';
import { VisionPipeline } from './vision-pipeline.ts';

/** Milliseconds between two contexts: people do not come and go faster, and the page need not hear of every frame. */
const CONTEXT_EVERY_MS = 250;

let pipeline: VisionPipeline | null = null;
let contextAt = Number.NEGATIVE_INFINITY;

const clock = (): number => performance.timeOrigin + performance.now();
const send = (message: FromWorker): void => self.postMessage(message);

async function start(posture: Extract<ToWorker, { kind: 'start' }>['posture']): Promise<void> {
  try {
    pipeline = await VisionPipeline.create(posture);
    send({ kind: 'ready', models: pipeline.models });
  } catch (error) {
    const code = error instanceof ModelRefused ? error.code : 'runtime-failed';
    send({ kind: 'failed', code, detail: String(error).slice(0, 200) });
  }
}

function look(frame: VideoFrame, at: number): void {
  if (!pipeline) {
    frame.close();
    return;
  }
  const done = pipeline.look(frame, at, clock);
  if (at - contextAt >= CONTEXT_EVERY_MS || at < contextAt) {
    contextAt = at;
    send({ kind: 'context', context: pipeline.scene.context(at) });
  }
  send(done);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'start':
      void start(data.posture);
      break;
    case 'frame':
      look(data.frame, data.at);
      break;
    case 'begin-play':
      pipeline?.scene.beginPlay();
      break;
    case 'end-play': {
      const audience = pipeline?.scene.endPlay() ?? { play: [], visits: [] };
      send({ kind: 'play', request: data.request, audience });
      break;
    }
  }
});
