import { z } from 'zod';
import { CameraCare, CameraCheck, Reason } from '../model/camera-care.ts';
import { Instant } from '../model/id.ts';
import { PostureInForce, PostureSetting } from '../model/posture.ts';
import { endpoints } from './endpoint.ts';

/** Why; every change that concerns the cameras takes one (R22). */
const because = z.strictObject({ reason: Reason });

const CamerasState = z.strictObject({
  /** As the store has set it, and as it is in force. */
  setting: PostureSetting,
  inForce: PostureInForce,
  care: CameraCare,
  /** When the next six-monthly check is due; null without a camera. */
  checkDueAt: Instant.nullable(),
  check: z.enum(['none', 'far', 'soon', 'overdue']),
  /** Whether the networks in use may tell gender presentation, and why not. */
  presentation: z.strictObject({ fit: z.boolean(), reason: z.string() }),
});

export const cameraEndpoints = endpoints({
  cameras: {
    method: 'GET',
    path: '/api/v1/cameras',
    access: 'displays:read',
    summary: 'What the cameras may do, what holds them off, and when they are checked next',
    response: CamerasState,
  },
  setPosture: {
    method: 'PUT',
    path: '/api/v1/cameras/posture',
    access: 'store:manage',
    summary:
      'Sets the camera posture, with the reason; above P0 it needs notice, contact, assessment and sign',
    body: because.extend({
      posture: PostureSetting,
      basis: CameraCare.shape.basis,
      authority: CameraCare.shape.authority,
    }),
    response: CamerasState,
  },
  holdCamerasOff: {
    method: 'POST',
    path: '/api/v1/cameras/off',
    access: 'displays:manage',
    summary: 'Turns every camera of the store off at once, whatever the posture says (R14)',
    body: because,
    response: CamerasState,
  },
  letCamerasOn: {
    method: 'POST',
    path: '/api/v1/cameras/on',
    access: 'store:manage',
    summary: 'Takes that back: cameras follow the posture again',
    body: because,
    response: CamerasState,
  },
  checkCameras: {
    method: 'POST',
    path: '/api/v1/cameras/check',
    access: 'displays:manage',
    summary: 'Keeps what somebody found who checked camera, memory and notice on site (R26)',
    body: CameraCheck,
    response: CamerasState,
  },
});
