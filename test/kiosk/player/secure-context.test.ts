import { expect, test } from 'vitest';
import { lacking } from '../../../kiosk/player/secure-context.ts';

const complete = {
  isSecureContext: true,
  crypto: { subtle: {} },
  navigator: { serviceWorker: {}, storage: { getDirectory: () => {} }, mediaDevices: {} },
} as unknown as typeof globalThis;

test('PLY-1 a browser that has everything lacks nothing', () => {
  expect(lacking(complete)).toEqual([]);
});

test('PLY-1 plain HTTP from another machine lacks what a screen needs, by name', () => {
  const bare = { isSecureContext: false, crypto: {}, navigator: {} } as unknown as typeof globalThis;
  const lacks = lacking(bare);
  expect(lacks.filter(({ required }) => required).map(({ what }) => what)).toEqual([
    'Secure context',
    'WebCrypto',
    'Private file system',
  ]);
  expect(lacks.map(({ what }) => what)).toContain('Service worker');
});

test('PLY-1 a missing camera is no reason not to play', () => {
  const navigator = { serviceWorker: {}, storage: { getDirectory: () => {} } };
  const lacks = lacking({ ...complete, navigator } as unknown as typeof globalThis);
  expect(lacks).toEqual([expect.objectContaining({ what: 'Camera access', required: false })]);
});
