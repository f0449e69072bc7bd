import { expect, test } from 'vitest';
import { detailText } from '../../../kiosk/console/record/record-words.ts';

const names = new Map([['wall-1', 'Front window']]);
const row = (action: string, subject: string, detail: Record<string, unknown>) =>
  detailText({ action, subject, detail }, names);

test('CON-273 the record tells a publication by its version and its screens’ names, and no digest', () => {
  expect(row('publish', '12', { displayIds: ['wall-1', 'gone'] })).toBe('Version 12 on Front window, gone');
  expect(row('publish', '13', { displayIds: [] })).toBe('Version 13, new for no screen');
  expect(row('publish.restore', '14', { restored: 9, displayIds: ['wall-1'] })).toBe(
    'Version 14, which is version 9 again on Front window',
  );
  expect(row('publish.approve', 'drafts', { drafts: 'c0ffee'.repeat(10) })).toBe(
    'All drafts, as they stood then',
  );
  expect(row('publish.require-approval', 'store', { required: true })).toBe('From now on');
  expect(row('publish.require-approval', 'store', { required: false })).toBe('No longer');
  expect(row('camera.off', 'store', { reason: 'asked for' })).toBe('asked for');
});
