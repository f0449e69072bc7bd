import '../../../../kiosk/vision/worker/no-eval.ts';
import { VisionPipeline } from '../../../../kiosk/vision/worker/vision-pipeline.ts';
import type { AudienceContext } from '../../../../shared/audience/audience-context.ts';
import type { PlayAudience } from '../../../../shared/audience/play-audience.ts';
import { PLAIN_CAMERA } from '../../../../shared/model/display-camera.ts';
import type { RecordingAnswer, RecordingJob } from './recording-messages.ts';

const FRAME = 'FRAME\n';

/** The frames of a y4m file, as they lie in it. */
function* framesOf(
  file: Uint8Array<ArrayBuffer>,
): Generator<{ data: Uint8Array<ArrayBuffer>; width: number; height: number }> {
  const headEnd = file.indexOf(10);
  const head = new TextDecoder().decode(file.subarray(0, headEnd));
  const [width, height] = [/ W(\d+)/, / H(\d+)/].map((pattern) => Number(pattern.exec(head)?.[1]));
  if (!width || !height) throw new Error(`no y4m file: ${head}`);
  const size = (width * height * 3) / 2;
  for (let at = headEnd + 1; at + FRAME.length + size <= file.length; at += FRAME.length + size)
    yield { data: file.subarray(at + FRAME.length, at + FRAME.length + size), width, height };
}

/** Frame after frame by the recording's own clock: a slow machine sees what a fast one does. */
async function watch({
  url,
  posture,
  framesPerSecond,
  every,
  loops,
  begin,
  playMs,
}: RecordingJob): Promise<RecordingAnswer> {
  const pipeline = await VisionPipeline.create({ posture, presentation: false, camera: PLAIN_CAMERA });
  const response = await fetch(url);
  const frames = [...framesOf(new Uint8Array(await response.arrayBuffer()))];
  const contexts: AudienceContext[] = [];
  const plays: PlayAudience[] = [];
  let endsAt = begin + playMs;
  pipeline.scene.beginPlay();
  for (let place = 0; place < frames.length * loops; place += every) {
    const frame = frames[place % frames.length];
    if (!frame) continue;
    const at = begin + (1000 * place) / framesPerSecond;
    if (at >= endsAt) {
      plays.push(pipeline.scene.endPlay());
      pipeline.scene.beginPlay();
      endsAt += playMs;
    }
    const { data, width, height } = frame;
    const taken = new VideoFrame(data, {
      format: 'I420',
      codedWidth: width,
      codedHeight: height,
      timestamp: 1000 * at,
      colorSpace: { matrix: 'smpte170m', primaries: 'smpte170m', transfer: 'smpte170m', fullRange: false },
    });
    pipeline.look(taken, at, () => at);
    contexts.push(pipeline.scene.context(at));
  }
  plays.push(pipeline.scene.endPlay());
  return { contexts, plays };
}

self.addEventListener('message', ({ data }: MessageEvent<RecordingJob>) => {
  void watch(data).then((answer) => self.postMessage(answer));
});
