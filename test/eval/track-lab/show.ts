import { Pace } from '../../../kiosk/vision/pace.ts';
import { mirrored } from '../../support/made-picture.ts';
import { type MadePerson, VideoPainter } from '../../support/made-video.ts';
import type { Screening } from './lab-messages.ts';

/** What a look is made to cost, whatever it costs here: the made clock must not know how busy this machine is. */
const WORK_MS = 30;
/** After the video the room is empty until every track has ended. */
const EMPTY_MS = 2500;

/**
 * Shows a made video as often as the product looks, by a made clock and as fast as it can be drawn.
 *
 * @param look takes one frame, which it closes, and its time in ms from the beginning; answers whether anybody is in it
 */
export function show(
  screening: Screening,
  people: readonly MadePerson[],
  look: (frame: VideoFrame, ms: number) => boolean,
): void {
  const { width, height, seconds } = screening;
  const painter = new VideoPainter({ ...screening, people });
  const pace = new Pace();
  for (let ms = 0; ms <= 1000 * seconds + EMPTY_MS; ms += screening.everyMs ?? pace.interval(ms)) {
    const drawn = painter.draw(ms / 1000);
    const picture = screening.mirrored ? mirrored(drawn) : drawn;
    const frame = new VideoFrame(picture.rgba, {
      format: 'RGBX',
      codedWidth: width,
      codedHeight: height,
      timestamp: 1000 * ms,
    });
    pace.looked(ms, WORK_MS, look(frame, ms));
  }
}
