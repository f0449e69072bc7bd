import type { cameraEndpoints } from '../../../shared/protocol/camera-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';

/** What the cameras of the store may do, and what holds them off. */
export type CamerasState = Answer<typeof cameraEndpoints.cameras>;
