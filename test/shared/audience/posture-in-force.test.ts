import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_CHECK_REMINDER_MS } from '../../../shared/audience/constants.ts';
import {
  type CameraSettings,
  checkDueAt,
  checkState,
  postureInForce,
} from '../../../shared/audience/posture-in-force.ts';
import { sixMonthsAfter } from '../../../shared/audience/six-months.ts';
import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { PostureInForce } from '../../../shared/model/posture.ts';

const now = 1_790_000_000_000;
const notice = {
  text: 'A camera estimates how many people look at this screen.',
  controller: 'Fresh Shop',
  contact: 'privacy@shop.example',
  dpiaReference: 'DPIA-7',
  signAcknowledgedAt: now - 1000,
};
const settings: CameraSettings = { posture: { posture: 'P3', notice }, cameras: NO_CARE };
const limits = { allowed: true, presentationFit: true };

const heldOff = (because: string) => ({ setting: { posture: 'P0', because }, until: null });

describe('postureInForce', () => {
  it('AUD-R14 is what the store has set, until the next check is due', () => {
    expect(postureInForce(settings, limits, now)).toEqual({
      setting: settings.posture,
      until: sixMonthsAfter(notice.signAcknowledgedAt),
    });
  });

  it('AUD-R14 the server’s switch and the store’s own each hold every camera off, and say so', () => {
    const off = { ...settings, cameras: { ...NO_CARE, offSince: now } };
    expect(postureInForce(off, limits, now)).toEqual(heldOff('store-switch'));
    expect(postureInForce(settings, { ...limits, allowed: false }, now)).toEqual(heldOff('server-switch'));
    expect(postureInForce(off, { ...limits, allowed: false }, now)).toEqual(heldOff('server-switch'));
  });

  it('AUD-R26 overdue drops to P0 at that very millisecond; a check brings the posture back for six months', () => {
    const due = checkDueAt(settings) ?? 0;
    expect(postureInForce(settings, limits, due - 1).setting.posture).toBe('P3');
    expect(postureInForce(settings, limits, due)).toEqual(heldOff('check-overdue'));
    const checked = { ...settings, cameras: { ...NO_CARE, checkedAt: due } };
    expect(postureInForce(checked, limits, due)).toMatchObject({
      setting: { posture: 'P3' },
      until: sixMonthsAfter(due),
    });
  });

  it('AUD-R26 a month before it is due the console reminds of it', () => {
    const due = checkDueAt(settings) ?? 0;
    const soon = due - CAMERA_CHECK_REMINDER_MS;
    expect([soon - 1, soon, due - 1, due].map((at) => checkState(settings, at))).toEqual([
      'far',
      'soon',
      'soon',
      'overdue',
    ]);
    expect(checkState({ ...settings, posture: { posture: 'P0' } }, due)).toBe('none');
  });

  it('AUD-56 gender presentation is in force only while the networks tell it well enough', () => {
    const on = { ...settings, posture: { posture: 'P3' as const, notice, presentation: true } };
    expect(postureInForce(on, limits, now).setting).toHaveProperty('presentation', true);
    expect(postureInForce(on, { ...limits, presentationFit: false }, now).setting).not.toHaveProperty(
      'presentation',
    );
  });

  it('AUD-R15 whatever is set, what is in force is never more than the store’s own posture', () => {
    const anything = fc.record({
      posture: fc.constantFrom('P0', 'P1', 'P2', 'P3'),
      allowed: fc.boolean(),
      presentationFit: fc.boolean(),
      offSince: fc.option(fc.nat()),
      checkedAt: fc.option(fc.integer({ min: 0, max: 2 * now })),
      at: fc.integer({ min: 0, max: 2 * now }),
    });
    fc.assert(
      fc.property(anything, ({ posture, offSince, checkedAt, at, ...given }) => {
        const set: CameraSettings = {
          posture: posture === 'P0' ? { posture } : { posture: posture as 'P3', notice },
          cameras: { ...NO_CARE, offSince, checkedAt },
        };
        const { setting, until } = postureInForce(set, given, at);
        expect(PostureInForce.safeParse(setting).success).toBe(true);
        expect(['P0', posture]).toContain(setting.posture);
        if (setting.posture !== 'P0') {
          expect(given.allowed && offSince === null).toBe(true);
          expect(until).toBeGreaterThan(at);
        }
      }),
    );
  });
});
