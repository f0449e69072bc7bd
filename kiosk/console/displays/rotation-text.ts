import type { Rotation } from '../../../shared/model/rotation.ts';

const WORDS: Readonly<Record<Rotation, string>> = {
  0: 'not turned',
  90: 'turned 90° to the right',
  180: 'upside down',
  270: 'turned 90° to the left',
};

/** How a screen's picture is turned, to follow "is" or a comma. */
export function rotationText(rotation: Rotation): string {
  return WORDS[rotation];
}

/** Whether the screen hangs on its side. */
export function isUpright(rotation: Rotation): boolean {
  return rotation % 180 !== 0;
}
