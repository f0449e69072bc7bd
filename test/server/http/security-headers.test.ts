import { describe, expect, test } from 'vitest';
import { type ResponseKind, securityHeaders } from '../../../signage-server/http/security-headers.ts';

const kinds: ResponseKind[] = [
  'player',
  'console',
  'phone',
  'landing',
  'notice',
  'script',
  'asset',
  'api',
  'media',
];

describe('security headers', () => {
  test.each(kinds)('SEC-6 every header of %s', (kind) => {
    expect(Object.fromEntries(securityHeaders(kind, true))).toMatchSnapshot();
  });

  test.each(kinds)('SEC-7 %s: no inline or evaluated script, no foreign host, no frame', (kind) => {
    const policy = Object.fromEntries(securityHeaders(kind, true))['Content-Security-Policy'] ?? '';
    const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(script).not.toContain("'unsafe-inline'");
    expect(script).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/https?:|\*|wss?:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('SEC-8 HSTS lasts a year, over HTTPS only', () => {
    const of = (secure: boolean) =>
      Object.fromEntries(securityHeaders('api', secure))['Strict-Transport-Security'];
    expect(of(true)).toBe('max-age=31536000; includeSubDomains');
    expect(of(false)).toBeUndefined();
  });

  test('SEC-9 only the player may use the camera', () => {
    for (const kind of kinds) {
      const allowed = Object.fromEntries(securityHeaders(kind, true))['Permissions-Policy']?.includes(
        'camera=(self)',
      );
      expect(allowed, kind).toBe(kind === 'player');
    }
  });
});
