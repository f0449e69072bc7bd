import type { CameraReason } from '../model/camera-reason.ts';
import type { Posture, PostureClaim } from '../model/posture.ts';
import { CLOCK_TOLERANCE_MS, SERVER_UNKNOWN_MS } from './constants.ts';

export interface EffectivePosture {
  posture: Posture;
  reason: CameraReason;
}

export interface PostureFacts {
  /** What the server signed, its signature already verified; null when there is none or it does not verify. */
  claim: PostureClaim | null;
  displayId: string;
  storeId: string;
  /** This device's clock, ms. */
  now: number;
  /** When the server last answered, ms; null for never. */
  lastServerContactAt: number | null;
  /** Device clock minus server clock, ms, as last measured; null when it never was. */
  clockSkewMs: number | null;
  /** The notice stands on the screen, whole and uncovered (R11). */
  noticeVisible: boolean;
  /** Until when somebody has turned the camera off, ms (R14). */
  pausedUntil: number | null;
  /** Posture P1: the person in front has scanned and agreed. */
  sessionAgreed: boolean;
}

/**
 * The posture that holds now. Fails closed: any doubt is P0, with the first doubt as the reason (R15). Whoever runs
 * the camera asks again whenever one of the facts changes, and every ten seconds.
 */
export function effectivePosture(facts: PostureFacts): EffectivePosture {
  const { claim } = facts;
  if (claim === null) return { posture: 'P0', reason: 'no-claim' };
  if (claim.setting.posture === 'P0')
    return { posture: 'P0', reason: claim.setting.because ?? 'off-by-setting' };
  const doubt = doubtOf(claim, facts);
  return doubt ? { posture: 'P0', reason: doubt } : { posture: claim.setting.posture, reason: 'as-signed' };
}

function doubtOf(claim: PostureClaim, facts: PostureFacts): CameraReason | null {
  const { now, lastServerContactAt: contact } = facts;
  if (claim.displayId !== facts.displayId) return 'other-display';
  if (claim.storeId !== facts.storeId) return 'other-store';
  if (!Number.isFinite(now) || Math.abs(facts.clockSkewMs ?? 0) > CLOCK_TOLERANCE_MS) return 'clock-error';
  // Times that cannot be: the clock ran backwards, or was set back to make an old claim last.
  if (contact !== null && contact > now + CLOCK_TOLERANCE_MS) return 'clock-error';
  if (claim.issuedAt > now + CLOCK_TOLERANCE_MS) return 'not-yet-valid';
  if (claim.expiresAt <= now) return 'expired';
  if (contact === null || now - contact > SERVER_UNKNOWN_MS) return 'server-unknown';
  if (facts.pausedUntil !== null && now < facts.pausedUntil) return 'paused';
  if (!facts.noticeVisible) return 'notice-missing';
  if (claim.setting.posture === 'P1' && !facts.sessionAgreed) return 'no-agreement';
  return null;
}
