import type { Posture } from '../../../shared/model/posture.ts';

/** The four postures in words that a shopkeeper can answer for. */
export const POSTURES: readonly { posture: Posture; name: string; means: string }[] = [
  { posture: 'P0', name: 'Off', means: 'No camera is opened anywhere. Screens follow the schedule only.' },
  {
    posture: 'P1',
    name: 'Only after a scan',
    means:
      'A kiosk opens its camera once a person has scanned its QR and agreed, for that visit, and stops when a second face appears.',
  },
  {
    posture: 'P2',
    name: 'Counting',
    means: 'Screens count people, whether they face the screen and for how long. Ages are not estimated.',
  },
  {
    posture: 'P3',
    name: 'Anonymous and adaptive',
    means:
      'As counting, and an age band is estimated on the screen itself, so that a slot may choose another creative. Pictures never leave the screen.',
  },
];

/** A posture's name within a sentence. */
export function postureName(posture: Posture): string {
  return POSTURES.find((one) => one.posture === posture)?.name.toLowerCase() ?? posture;
}
