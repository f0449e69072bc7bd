import { describe, expect, it } from 'vitest';
import { shopStrings } from '../../../kiosk/shop/strings.ts';

/** Every text of the shop; functions are called with values that show. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts(value(2, 'two'));
  if (value && typeof value === 'object') return Object.values(value).flatMap(texts);
  return [];
}

const TELLING =
  /\b(we (saw|noticed|know|remember)|last time|you bought|your (last|past) (visit|purchase)|because you are|welcome back)\b/i;

describe('shopStrings', () => {
  it('KSK-15 says nothing of what was observed or bought before', () => {
    const all = texts(shopStrings('en'));
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((text) => TELLING.test(text))).toEqual([]);
    expect('Welcome back! Last time you bought roses.').toMatch(TELLING);
  });

  it('KSK-15 falls back to English whole, never to a mixture', () => {
    expect(shopStrings('xx-YY')).toBe(shopStrings('en'));
    expect(shopStrings('')).toBe(shopStrings('en-GB'));
  });
});
