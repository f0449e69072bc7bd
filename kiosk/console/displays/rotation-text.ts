import type { Display } from '../../../shared/model/display.ts';
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

/** Whether what is on it stands upright: its window is, or it is turned by a quarter; a window not known yet lies. */
export function isUpright({ rotation, status }: Pick<Display, 'rotation' | 'status'>): boolean {
  const stands = status !== null && status.height > status.width;
  return rotation % 180 === 0 ? stands : !stands;
}
