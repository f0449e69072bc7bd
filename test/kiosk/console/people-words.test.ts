import { expect, test } from 'vitest';
import { browserName } from '../../../kiosk/console/account/browser-name.ts';
import { presenceText } from '../../../kiosk/console/people/people-words.ts';
import { passkeysWork } from '../../../kiosk/console/sign-in/passkey.ts';

const NOW = Date.UTC(2026, 10, 23, 8);
const person = { id: 'p', name: 'P', email: 'p@shop.example', role: 'viewer' };

test('CON-333 a row says how somebody comes in: invited, until when, or last when and on how many devices', () => {
  const text = (standing: { lastInAt: number | null; linkEndsAt: number | null; sessions: number }) =>
    presenceText({ ...person, ...standing }, NOW, 'UTC');
  expect(text({ lastInAt: null, linkEndsAt: NOW + 1, sessions: 0 })).toBe(
    'Invited; link holds until 23 Nov 2026, 08:00',
  );
  expect(text({ lastInAt: null, linkEndsAt: NOW, sessions: 0 })).toBe('Invited; the link has run out');
  expect(text({ lastInAt: NOW, linkEndsAt: null, sessions: 2 })).toBe(
    'Signed in on 2 devices; last came Mon 23 Nov',
  );
  expect(text({ lastInAt: NOW, linkEndsAt: NOW + 1, sessions: 0 })).toBe(
    'Signed out; last came Mon 23 Nov; link holds until 23 Nov 2026, 08:00',
  );
});

test('CON-334 browsers are told apart by their names, and one that says nothing is unknown', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1';
  expect(browserName(chrome)).toBe('Chrome on Linux');
  expect(browserName(`${chrome} Edg/140.0`)).toBe('Edge on Linux');
  expect(browserName(safari)).toBe('Safari on iPhone');
  expect(browserName('Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(
    'Firefox on Windows',
  );
  expect(browserName('curl/8')).toBe('Unknown browser');
  expect(browserName('')).toBe('Unknown browser');
});

test('CON-334 no passkey is offered where a browser has none: without a secure context, or at a number', () => {
  const at = (hostname: string, isSecureContext: boolean) =>
    passkeysWork({ isSecureContext, location: { hostname } as Location });
  // There is no WebAuthn here at all.
  expect(at('shop.example', true)).toBe(false);
  (globalThis as Record<string, unknown>)['PublicKeyCredential'] = class {};
  expect(at('shop.example', true)).toBe(true);
  expect(at('localhost', true)).toBe(true);
  expect(at('shop.example', false)).toBe(false);
  expect(at('192.168.1.5', true)).toBe(false);
  delete (globalThis as Record<string, unknown>)['PublicKeyCredential'];
});
