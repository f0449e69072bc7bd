import '../../../kiosk/vision/worker/no-eval.ts';
import { AudienceScene } from '../../../kiosk/vision/worker/audience-scene.ts';
import { BandEstimator } from '../../../kiosk/vision/worker/band-estimator.ts';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { FaceCrop } from '../../../kiosk/vision/worker/face-crop.ts';
import { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { loadModel } from '../../../kiosk/vision/worker/model-store.ts';
import { yuvFromRgb } from '../../support/yuv.ts';
import type { FrameTimes } from './frame-times.ts';

const FRAME_MS = 100;

const ready = (async () => {
  const finder = await FaceFinder.create([await loadModel('shortRange'), await loadModel('fullRange')]);
  const estimator = await BandEstimator.create(await loadModel('band'));
  return { finder, estimator, crop: new FaceCrop(), scene: new AudienceScene() };
})();
let frames = 0;

/** The picture as a camera would give it: brightness, and colours at half the size. */
async function takenBy(base64: string, timestamp: number): Promise<VideoFrame> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  const { y, u, v } = yuvFromRgb(new Uint8Array(data.filter((_, i) => i % 4 !== 3)), width, height);
  const planes = new Uint8Array(y.length + u.length + v.length);
  planes.set(y);
  planes.set(u, y.length);
  planes.set(v, y.length + u.length);
  return new VideoFrame(planes, { format: 'I420', codedWidth: width, codedHeight: height, timestamp });
}

async function measure(pictures: readonly string[]): Promise<FrameTimes> {
  const { finder, estimator, crop, scene } = await ready;
  const times: FrameTimes = { detect: [], track: [], estimate: [], estimateAll: [], faces: 0 };
  const estimate = (frame: VideoFrame, faces: readonly Face[]): void => {
    for (const face of faces) estimator.estimate(crop.draw(frame, face));
  };
  for (const base64 of pictures) {
    const frame = await takenBy(base64, frames * FRAME_MS * 1000);
    frames += 1;
    const t0 = performance.now();
    const found = finder.find(frame);
    const t1 = performance.now();
    scene.observe(frames * FRAME_MS, found, frame.displayHeight);
    scene.context(frames * FRAME_MS);
    const t2 = performance.now();
    estimate(frame, found.slice(0, 1));
    const t3 = performance.now();
    estimate(frame, found.slice(1));
    const t4 = performance.now();
    frame.close();
    times.detect.push(t1 - t0);
    times.track.push(t2 - t1);
    times.estimate.push(t3 - t2);
    times.estimateAll.push(t4 - t2);
    times.faces += found.length;
  }
  return times;
}

self.addEventListener('message', ({ data }: MessageEvent<string[]>) => {
  void measure(data).then((times) => self.postMessage(times));
});
