import './no-eval.ts';
import type { FromWorker, ToWorker, Watch } from '../messages.ts';
import type { FromReader, ToReader } from '../scan-messages.ts';
import type { CodeReader } from './code-reader.ts';
import { ModelRefused } from './model-store.ts';
import { VisionPipeline } from './vision-pipeline.ts';

/** Milliseconds between two contexts: people do not come and go faster, and the page need not hear of every frame. */
const CONTEXT_EVERY_MS = 250;

let pipeline: VisionPipeline | null = null;
let contextAt = Number.NEGATIVE_INFINITY;

const clock = (): number => performance.timeOrigin + performance.now();
const send = (message: FromWorker | FromReader): void => self.postMessage(message);
/** A life of this worker looks at an audience or reads codes, never both: see scan-messages.ts. */
let reader: CodeReader | null = null;

/** Says that this worker is of no more use, and why. The page ends it and starts another. */
function fail(code: Extract<FromWorker, { kind: 'failed' }>['code'], error: unknown): void {
  send({ kind: 'failed', code, detail: String(error).slice(0, 200) });
}

async function start(watch: Watch): Promise<void> {
  try {
    pipeline = await VisionPipeline.create(watch);
    send({ kind: 'ready', models: pipeline.models });
  } catch (error) {
    fail(error instanceof ModelRefused ? error.code : 'runtime-failed', error);
  }
}

function look(frame: VideoFrame, at: number): void {
  if (!pipeline) {
    frame.close();
    return;
  }
  try {
    const done = pipeline.look(frame, at, clock);
    if (at - contextAt >= CONTEXT_EVERY_MS || at < contextAt) {
      contextAt = at;
      send({ kind: 'context', context: pipeline.scene.context(at) });
    }
    send(done);
  } catch (error) {
    fail('runtime-failed', error);
  }
}

async function openReader(): Promise<void> {
  try {
    const { CodeReader } = await import('./code-reader.ts');
    reader = await CodeReader.open();
    send({ kind: 'reads' });
  } catch (error) {
    send({ kind: 'reader-failed', detail: String(error).slice(0, 200) });
  }
}

async function readCode(frame: VideoFrame): Promise<void> {
  if (!reader) {
    frame.close();
    return;
  }
  try {
    send({ kind: 'code-done', code: await reader.read(frame) });
  } catch (error) {
    send({ kind: 'reader-failed', detail: String(error).slice(0, 200) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker | ToReader>) => {
  switch (data.kind) {
    case 'read-codes':
      void openReader();
      break;
    case 'code-frame':
      void readCode(data.frame);
      break;
    case 'start':
      void start(data.watch);
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
