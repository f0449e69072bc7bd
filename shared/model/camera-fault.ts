import { z } from 'zod';

/** What is wrong with a display's camera, or with what looks at its picture. A code never changes its meaning. */
export const CameraFault = z.enum([
  /** The page came over plain HTTP, where browsers give no camera. */
  'insecure',
  /** Browser, person or policy refuse it. */
  'denied',
  /** None is connected. */
  'no-camera',
  /** There was one, and it is gone. */
  'unplugged',
  /** Another program holds it, or its driver fails. */
  'busy',
  /** It is on, and is not the one that was chosen, which is not there. */
  'other-camera',
  /** Its picture is black: a closed shutter, or a cloth. */
  'black',
  /** Its picture is of one colour, which no place is. */
  'blank',
  /** No new picture comes, or the same one over and over. */
  'frozen',
  /** A network's file is not the listed one. */
  'model-refused',
  /** A network's file is not there. */
  'model-missing',
  /** What computes failed. */
  'runtime-failed',
  /** The graphics process took away what pictures pass through: from screens whose build still needs it. */
  'context-lost',
  /** The worker stopped. */
  'worker-crashed',
  /** The worker no longer answers. */
  'worker-hung',
  /** What feeds the worker failed. */
  'sensor-failed',
]);
export type CameraFault = z.infer<typeof CameraFault>;
