import type { PostureInForce, PostureSetting } from '../model/posture.ts';
import type { Store } from '../model/store.ts';
import { CAMERA_CHECK_REMINDER_MS } from './constants.ts';
import { sixMonthsAfter } from './six-months.ts';

/** What a store says of its cameras. */
export type CameraSettings = Pick<Store, 'posture' | 'cameras'>;

/** What is not the store's to say. */
export interface CameraLimits {
  /** The server's own setting: false holds off the cameras of whatever it serves. */
  allowed: boolean;
  /** Whether the networks in use tell gender presentation well enough for every group (models/manifest.json). */
  presentationFit: boolean;
}

export interface InForce {
  setting: PostureInForce;
  /** Until when it is so by itself, ms: a claim may not outlive it. Null: for ever. */
  until: number | null;
}

/**
 * When the next six-monthly check is due, ms (R26); null for a store without a camera. The clock starts when the sign
 * was hung up: that was the first check.
 */
export function checkDueAt({ posture, cameras }: CameraSettings): number | null {
  if (posture.posture === 'P0') return null;
  return sixMonthsAfter(cameras.checkedAt ?? posture.notice.signAcknowledgedAt);
}

/** How the next check stands: a reminder comes a month before it is due. */
export function checkState(settings: CameraSettings, now: number): 'none' | 'far' | 'soon' | 'overdue' {
  const due = checkDueAt(settings);
  if (due === null) return 'none';
  if (now >= due) return 'overdue';
  return now >= due - CAMERA_CHECK_REMINDER_MS ? 'soon' : 'far';
}

/**
 * The posture that the server signs, tells on the info page and writes into the papers: one answer for all three
 * (R12, R23). Whatever holds the cameras off wins, the widest switch first.
 */
export function postureInForce(settings: CameraSettings, limits: CameraLimits, now: number): InForce {
  const { posture, cameras } = settings;
  if (posture.posture === 'P0') return { setting: posture, until: null };
  const due = checkDueAt(settings);
  const because = !limits.allowed
    ? 'server-switch'
    : cameras.offSince !== null
      ? 'store-switch'
      : due !== null && now >= due
        ? 'check-overdue'
        : null;
  if (because) return { setting: { posture: 'P0', because }, until: null };
  return { setting: withoutUnfit(posture, limits), until: due };
}

/** A switch that was on before a worse network came is off under it, and comes back with a better one. */
function withoutUnfit(
  posture: Exclude<PostureSetting, { posture: 'P0' }>,
  { presentationFit }: CameraLimits,
) {
  if (posture.posture === 'P2' || presentationFit) return posture;
  const { presentation: _, ...rest } = posture;
  return rest;
}
