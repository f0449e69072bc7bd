import '../../../kiosk/vision/worker/no-eval.ts';
import { AudienceScene } from '../../../kiosk/vision/worker/audience-scene.ts';
import { BandEstimator } from '../../../kiosk/vision/worker/band-estimator.ts';
import type { Face } from '../../../kiosk/vision/worker/face.ts';
import { FaceCrop } from '../../../kiosk/vision/worker/face-crop.ts';
import { FaceFinder } from '../../../kiosk/vision/worker/face-finder.ts';
import { loadModel } from '../../../kiosk/vision/worker/model-store.ts';
import type { FrameTimes } from './frame-times.ts';

const FRAME_MS = 100;

const ready = (async () => {
  const finder = await FaceFinder.create([await loadModel('shortRange'), await loadModel('fullRange')]);
  const estimator = await BandEstimator.create(await loadModel('band'));
  return { finder, estimator, crop: new FaceCrop(), scene: new AudienceScene() };
})();
let frames = 0;

async function picture(base64: string): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

async function measure(pictures: readonly string[]): Promise<FrameTimes> {
  const { finder, estimator, crop, scene } = await ready;
  const times: FrameTimes = { detect: [], track: [], estimate: [], estimateAll: [], faces: 0 };
  const estimate = (frame: VideoFrame, faces: readonly Face[]): void => {
    for (const face of faces) estimator.estimate(crop.draw(frame, face));
  };
  for (const base64 of pictures) {
    const bitmap = await picture(base64);
    const frame = new VideoFrame(bitmap, { timestamp: frames * FRAME_MS * 1000 });
    bitmap.close();
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
