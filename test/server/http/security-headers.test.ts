import { describe, expect, test } from 'vitest';
import { type ResponseKind, securityHeaders } from '../../../signage-server/http/security-headers.ts';

const kinds: ResponseKind[] = [
  'player',
  'console',
  'phone',
  'landing',
  'notice',
  'widget-frame',
  'page-frame',
  'script',
  'asset',
  'api',
  'media',
];

const frames: ReadonlySet<ResponseKind> = new Set(['widget-frame', 'page-frame']);
const policyOf = (kind: ResponseKind, address?: URL) =>
  Object.fromEntries(securityHeaders(kind, true, address))['Content-Security-Policy'] ?? '';

describe('security headers', () => {
  test.each(kinds)('SEC-6 every header of %s', (kind) => {
    expect(Object.fromEntries(securityHeaders(kind, true))).toMatchSnapshot();
  });

  test.each(kinds.filter((kind) => !frames.has(kind)))(
    'SEC-7 %s: no inline or evaluated script, no foreign host, no frame',
    (kind) => {
      const policy = policyOf(kind);
      const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      expect(script).not.toContain("'unsafe-inline'");
      expect(script).not.toContain("'unsafe-eval'");
      expect(policy).not.toMatch(/https?:|\*|wss?:/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/frame-src (?!'none'|'self')/);
      expect(policy.includes("frame-src 'self'")).toBe(kind === 'player' || kind === 'console');
    },
  );

  test('SEC-41 the page that runs widgets has no origin and reaches nothing, not even the server it came from', () => {
    const headers = Object.fromEntries(securityHeaders('widget-frame', true));
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/; sandbox allow-scripts$/);
    expect(policy).not.toMatch(/https?:|\*|wss?:|unsafe-eval/);
    // Its own ancestors are the one thing that 'self' is said of.
    expect(policy.match(/'self'/g)).toHaveLength(1);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers['Connection-Allowlist']).toBe('()');
  });

  test('SEC-42 the page that frames a web page runs no script, and frames that address and no other', () => {
    const policy = policyOf('page-frame', new URL('https://board.example/times?day=1#now'));
    expect(policy).toBe(
      [
        "default-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
        "style-src 'none'",
        'frame-src https://board.example/times',
        'connect-src https://board.example/times',
      ].join('; '),
    );
    expect(policyOf('page-frame')).not.toContain('frame-src');
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
