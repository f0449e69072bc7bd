import { NO_CARE } from '../../../shared/model/camera-care.ts';
import type { ModelFacts } from '../../../signage-server/audience/model-facts.ts';
import type { PaperFacts } from '../../../signage-server/audience/paper-facts.ts';

/** 3 May 2026, 09:30 in Berlin. */
const now = Date.UTC(2026, 4, 3, 7, 30);
const DAY = 86_400_000;

export const notice = {
  text: 'A camera here counts people.',
  controller: 'Corner Shop Ltd',
  contact: 'privacy@corner.example',
  dpiaReference: 'DPIA-1',
  signAcknowledgedAt: now - 30 * DAY,
};

export const inForceOf = (posture: 'P1' | 'P2' | 'P3') => ({ posture, notice });

const model = (file: string, kind: 'detector' | 'estimator') => ({
  file,
  kind,
  bytes: 1000,
  sha256: 'a'.repeat(64),
  source: null,
  licence: 'Apache-2.0',
  accuracy: 'Right for 90 of 100',
  use: `What ${file} is for.`,
});

export const testModels: ModelFacts = {
  models: [model('finder.tflite', 'detector'), model('band.tflite', 'estimator')],
  detection: { accuracy: 'They find 90 of 100' },
  presentation: { fit: false, reason: 'Never measured.' },
};

/** A shop at P3 with two screens, a check and two changes. */
export function paperFactsOf(change: Partial<PaperFacts> = {}): PaperFacts {
  const entry = { at: now - 20 * DAY, by: 'Ada', detail: {} };
  const found = { camera: 'Both hang well.', memory: 'Flat.', notice: 'All there.' };
  return {
    now,
    store: {
      name: 'Corner Shop',
      language: 'en-GB',
      zone: 'Europe/Berlin',
      posture: inForceOf('P3'),
      cameras: { ...NO_CARE, checkedAt: now - 20 * DAY },
    },
    inForce: inForceOf('P3'),
    checkDueAt: now + 163 * DAY,
    camerasAllowed: true,
    displays: [
      { name: 'Window', kind: 'wall', status: null },
      { name: 'Aisle | 3', kind: 'kiosk', status: null },
    ],
    models: testModels,
    changes: [
      { ...entry, action: 'camera.check', detail: { found } },
      { ...entry, at: now - 25 * DAY, action: 'camera.off', detail: { reason: 'a customer objected' } },
      { ...entry, at: now - 30 * DAY, action: 'camera.posture', detail: { reason: 'agreed with counsel' } },
    ],
    ...change,
  };
}
