import type { Look } from '../face-lab/lab-messages.ts';
import type { LabelledFace } from '../face-set.ts';
import type { Outcome } from './groups.ts';
import type { Report } from './report.ts';
import { shareOf } from './wilson.ts';

const FRAME_WIDTH = 1280;
/** A face's breadth as the detectors box it, and the camera's view: what turns a width into a distance. */
const FACE_METRES = 0.15;
const VIEW_DEGREES = 70;
/** A FairFace picture of 144 pixels holds a face box of 138. */
export const BOX_OF_PICTURE = 138 / 144;

/** Metres from the camera at which a face has this share of the frame's width. */
export function metresAt(share: number): number {
  return FACE_METRES / (share * 2 * Math.tan((VIEW_DEGREES * Math.PI) / 360));
}

/** Recall of both detectors together and of each, at one size; and by how the head is turned. */
export function reportDetection(
  report: Report,
  size: number,
  looks: readonly Look[],
  faces: ReadonlyMap<number, LabelledFace>,
  yawOf: ReadonlyMap<number, number>,
): void {
  const share = (size * BOX_OF_PICTURE) / FRAME_WIDTH;
  const more = {
    faceOverFrame: Math.round(share * 1000) / 1000,
    metres: Math.round(metresAt(share) * 100) / 100,
  };
  const name = `found at ${more.metres} m (${Math.round(1000 * share) / 10} % of the frame wide)`;
  const outcomes = looks.flatMap(({ row, face }): Outcome[] => {
    const labelled = faces.get(row);
    return labelled ? [{ face: labelled, right: face !== null }] : [];
  });
  report.outcomes(name, outcomes);
  for (const detector of ['short', 'full'] as const) {
    const found = looks.filter((look) => look[detector]).length;
    report.share(`${name}, ${detector} range alone`, shareOf(found, looks.length), more);
  }
  for (const [from, to] of [
    [0, 10],
    [10, 20],
    [20, 30],
    [30, 90],
  ] as const) {
    report.outcomes(
      `${name}, turned ${from} to ${to} degrees`,
      outcomes.filter(({ face }) => {
        const yaw = Math.abs(yawOf.get(face.row) ?? Number.NaN);
        return yaw >= from && yaw < to;
      }),
    );
  }
}
