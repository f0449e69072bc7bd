import {
  FACING_HYSTERESIS_DEGREES,
  FACING_PITCH_DEGREES,
  FACING_SMOOTHING_FRAMES,
  FACING_YAW_DEGREES,
} from './constants.ts';

/** Head angles in degrees: 0 is straight at the camera. */
export interface HeadAngles {
  yaw: number;
  pitch: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether one head faces the screen: angles averaged over three frames, and a margin against flicker. */
export class Facing {
  facing = false;
  #recent: HeadAngles[] = [];

  /** Takes the angles of the newest frame and answers whether the head faces the screen. */
  observe(angles: HeadAngles): boolean {
    this.#recent.push(angles);
    if (this.#recent.length > FACING_SMOOTHING_FRAMES) this.#recent.shift();
    const margin = this.facing ? FACING_HYSTERESIS_DEGREES : 0;
    const yaw = Math.abs(mean(this.#recent.map((recent) => recent.yaw)));
    const pitch = Math.abs(mean(this.#recent.map((recent) => recent.pitch)));
    this.facing = yaw <= FACING_YAW_DEGREES + margin && pitch <= FACING_PITCH_DEGREES + margin;
    return this.facing;
  }
}
