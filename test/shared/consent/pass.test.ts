import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 } from '../../../shared/consent/hmac-sha256.ts';
import { isPassText, PASS_STEP_MS, passStep, passText, readPass } from '../../../shared/consent/pass.ts';

const bytes = (max: number) => fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: max });

test('PAS-1 the proof is HMAC-SHA-256 as Node has it, for keys and messages of any length', () => {
  fc.assert(
    fc.property(bytes(200), bytes(300), (key, message) => {
      const theirs = createHmac('sha256', Buffer.from(key)).update(Buffer.from(message)).digest();
      expect(Buffer.from(hmacSha256(key, message)).equals(theirs)).toBe(true);
    }),
  );
  // RFC 4231, test case 2.
  const [key, message] = ['Jefe', 'what do ya want for nothing?'].map((text) => [...Buffer.from(text)]);
  expect(Buffer.from(hmacSha256(key ?? [], message ?? [])).toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('PAS-1 a pass is read back as it was written, is another every 20 seconds, and holds nothing else', () => {
  const pass = { id: '0123456789ABCDEF', key: 'A'.repeat(64) };
  const now = 1_800_000_000_000;
  const text = passText(pass, passStep(now));
  expect(text).toMatch(/^[0-9A-Z:.-]+$/);
  expect(isPassText(text)).toBe(true);
  expect(readPass(text)).toMatchObject({ id: pass.id, step: now / PASS_STEP_MS });
  expect(passText(pass, passStep(now + PASS_STEP_MS - 1))).toBe(text);
  expect(passText(pass, passStep(now + PASS_STEP_MS))).not.toBe(text);
  expect(text).not.toContain('AAAA');
});

test('PAS-1 what is no pass is none', () => {
  for (const text of ['', 'https://shop.example/p/x', 'VITRINE-PASS:', 'VITRINE-PASS:00.0.00'])
    expect(readPass(text)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => readPass(`VITRINE-PASS:${text}!`) === null));
});
