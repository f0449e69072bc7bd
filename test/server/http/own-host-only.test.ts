import { expect, test } from 'vitest';
import { type ResponseKind, securityHeaders } from '../../../signage-server/http/security-headers.ts';

const policyOf = (kind: ResponseKind) =>
  Object.fromEntries(
    (Object.fromEntries(securityHeaders(kind, true))['Content-Security-Policy'] ?? '')
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
  );

/** What stands for the page's own origin, or for bytes that it holds already. */
const OWN = new Set([
  "'self'",
  "'none'",
  "'wasm-unsafe-eval'",
  "'script'",
  'blob:',
  'data:',
  'lit-html',
  'default',
]);

test.each(['player', 'phone', 'console', 'landing', 'script'] as const)(
  'AUD-R21 the policy of %s reaches its own server and nobody else: connections, scripts, fonts, pictures',
  (kind) => {
    const policy = policyOf(kind);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['script-src']?.filter((source) => source !== "'wasm-unsafe-eval'")).toEqual(["'self'"]);
    expect(policy['default-src']).toEqual(["'none'"]);
    for (const [name, sources] of Object.entries(policy))
      expect([name, sources.filter((source) => !OWN.has(source))]).toEqual([name, []]);
  },
);
