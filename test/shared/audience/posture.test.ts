import { describe, expect, it } from 'vitest';
import {
  CAMERA_PAUSE_MS,
  CLOCK_TOLERANCE_MS,
  SERVER_UNKNOWN_MS,
} from '../../../shared/audience/constants.ts';
import { effectivePosture, type PostureFacts } from '../../../shared/audience/posture.ts';
import { PostureClaim } from '../../../shared/model/posture.ts';

const now = 1_790_000_000_000;
const day = 86_400_000;

function claim(posture: 'P1' | 'P2' | 'P3', change: Partial<PostureClaim> = {}): PostureClaim {
  const notice = {
    text: 'A camera estimates how many people look at this screen.',
    controller: 'Fresh Shop',
    contact: 'privacy@shop.example',
    dpiaReference: 'DPIA-7',
    signAcknowledgedAt: now - day,
  };
  return PostureClaim.parse({
    storeId: 'store',
    displayId: 'wall',
    setting: { posture, notice },
    issuedAt: now - day,
    expiresAt: now + day,
    ...change,
  });
}

const good: PostureFacts = {
  claim: claim('P3'),
  displayId: 'wall',
  storeId: 'store',
  now,
  lastServerContactAt: now - 60_000,
  clockSkewMs: 200,
  noticeVisible: true,
  pausedUntil: null,
  sessionAgreed: false,
};

const p0 = (reason: string) => ({ posture: 'P0', reason });

describe('effectivePosture', () => {
  it('AUD-50 is what the server signed when nothing speaks against it', () => {
    expect(effectivePosture(good)).toEqual({ posture: 'P3', reason: 'as-signed' });
    expect(effectivePosture({ ...good, claim: claim('P2') }).posture).toBe('P2');
    expect(effectivePosture({ ...good, clockSkewMs: null }).posture).toBe('P3');
  });

  it('AUD-50 is off when the store says so', () => {
    const off = { ...claim('P3'), setting: { posture: 'P0' as const } };
    expect(effectivePosture({ ...good, claim: off })).toEqual(p0('off-by-setting'));
  });

  const doubts: [string, Partial<PostureFacts>][] = [
    ['no-claim', { claim: null }],
    ['other-display', { displayId: 'kiosk' }],
    ['other-store', { storeId: 'elsewhere' }],
    ['not-yet-valid', { claim: claim('P3', { issuedAt: now + CLOCK_TOLERANCE_MS + 1 }) }],
    ['expired', { claim: claim('P3', { expiresAt: now }) }],
    ['clock-error', { clockSkewMs: CLOCK_TOLERANCE_MS + 1 }],
    ['clock-error', { clockSkewMs: -CLOCK_TOLERANCE_MS - 1 }],
    ['clock-error', { now: Number.NaN }],
    ['clock-error', { lastServerContactAt: now + CLOCK_TOLERANCE_MS + 1 }],
    ['server-unknown', { lastServerContactAt: null }],
    ['server-unknown', { lastServerContactAt: now - SERVER_UNKNOWN_MS - 1 }],
    ['notice-missing', { noticeVisible: false }],
    ['paused', { pausedUntil: now + 1 }],
    ['no-agreement', { claim: claim('P1') }],
  ];
  it.each(doubts)('AUD-50 falls back to P0: %s', (reason, change) => {
    expect(effectivePosture({ ...good, ...change })).toEqual(p0(reason));
  });

  it('AUD-51 comes back after the fifteen minutes of the camera-off button', () => {
    const paused = { ...good, pausedUntil: now + CAMERA_PAUSE_MS };
    expect(effectivePosture({ ...paused, now: now + CAMERA_PAUSE_MS - 1 })).toEqual(p0('paused'));
    expect(effectivePosture({ ...paused, now: now + CAMERA_PAUSE_MS }).posture).toBe('P3');
  });

  it('AUD-51 runs P1 only while the person in front has agreed', () => {
    const facts = { ...good, claim: claim('P1') };
    expect(effectivePosture({ ...facts, sessionAgreed: true })).toEqual({
      posture: 'P1',
      reason: 'as-signed',
    });
  });
});
