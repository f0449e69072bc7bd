import { z } from 'zod';

/** What turns every camera off although the store's posture would let them run. */
export const CamerasHeldOff = z.enum(['store-switch', 'server-switch', 'check-overdue']);
export type CamerasHeldOff = z.infer<typeof CamerasHeldOff>;

/** Why a screen's camera is on, or the first thing that keeps it off. A code never changes its meaning. */
export const CameraReason = z.enum([
  'as-signed',
  'off-by-setting',
  ...CamerasHeldOff.options,
  'no-claim',
  'other-display',
  'other-store',
  'clock-error',
  'not-yet-valid',
  'expired',
  'server-unknown',
  'paused',
  'notice-missing',
  'no-agreement',
  /** It may run, and the screen has none. */
  'no-camera',
]);
export type CameraReason = z.infer<typeof CameraReason>;
