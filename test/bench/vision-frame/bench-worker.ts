import '../../../kiosk/vision/worker/no-eval.ts';
import { BandEstimator } from '../../../kiosk/vision/worker/band-estimator.ts';
import { FaceCrop } from '../../../kiosk/vision/worker/face-crop.ts';
import { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { loadModel } from '../../../kiosk/vision/worker/model-store.ts';
import type { FrameTimes } from './frame-times.ts';

const WIDTH = 1280;
const HEIGHT = 720;
/** Frames that are run and not counted: caches and the compiler's tiers settle. */
const WARM_UP = 10;

async function picture(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
}

/** One near, one farther, one far, swaying a little. */
function paint(
  context: OffscreenCanvasRenderingContext2D,
  faces: readonly ImageBitmap[],
  frame: number,
): void {
  context.fillStyle = '#808080';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  faces.forEach((face, i) => {
    const size = 320 / (i + 1);
    context.drawImage(face, 80 + 420 * i + 6 * Math.sin(frame / 5), 200, size, size);
  });
}

async function measure(sources: readonly string[], frames: number): Promise<FrameTimes> {
  const [short, full] = [await loadModel('shortRange'), await loadModel('fullRange')];
  const alone = await FaceFinder.create([short]);
  const finder = await FaceFinder.create([short, full]);
  const estimator = await BandEstimator.create(await loadModel('band'));
  const crop = new FaceCrop();
  const faces = await Promise.all(sources.map(picture));
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  const times: FrameTimes = { baseline: [], detect: [], estimate: [], faces: 0 };
  for (let i = -WARM_UP; i < frames; i++) {
    paint(context, faces, i);
    const frame = new VideoFrame(canvas, { timestamp: (i + WARM_UP) * 100_000 });
    const t0 = performance.now();
    alone.find(frame);
    const t1 = performance.now();
    const found = finder.find(frame);
    const t2 = performance.now();
    const nearest = found[0];
    if (nearest) estimator.estimate(crop.draw(frame, nearest));
    const t3 = performance.now();
    frame.close();
    if (i < 0) continue;
    times.baseline.push(t1 - t0);
    times.detect.push(t2 - t1);
    times.estimate.push(t3 - t2);
    times.faces += found.length;
  }
  return times;
}

self.addEventListener('message', ({ data }: MessageEvent<{ faces: string[]; frames: number }>) => {
  void measure(data.faces, data.frames).then((times) => self.postMessage(times));
});
