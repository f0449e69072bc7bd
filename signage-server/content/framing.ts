import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page lets a page of `own` origin frame it: by `frame-ancestors` of its policies (CSP Level 3, 6.4.2), and
 * only where there is none by X-Frame-Options (HTML, 7.1.6), as browsers do.
 */
export function mayBeFramed(headers: IncomingHttpHeaders, own: URL): boolean {
  const ancestors = ancestorLists(headers['content-security-policy']);
  if (ancestors.length > 0) return ancestors.every((sources) => sources.some((source) => fits(source, own)));
  const options = String(headers['x-frame-options'] ?? '').toLowerCase();
  return !options.split(',').some((option) => ['deny', 'sameorigin'].includes(option.trim()));
}

/** One list of sources for each policy that has any. */
function ancestorLists(policies: string | readonly string[] | undefined): string[][] {
  return [policies ?? []]
    .flat()
    .flatMap((header) => header.split(','))
    .flatMap((policy) => {
      const directive = policy
        .split(';')
        .map((text) => text.trim().split(/\s+/))
        .find(([name]) => name?.toLowerCase() === 'frame-ancestors');
      return directive ? [directive.slice(1)] : [];
    });
}

/** `'none'` and `'self'`, somebody else's self, fit nobody. */
function fits(source: string, own: URL): boolean {
  if (source === '*') return true;
  const scheme = /^([a-z][a-z0-9+.-]*):$/i.exec(source)?.[1]?.toLowerCase();
  if (scheme !== undefined)
    return own.protocol === `${scheme}:` || (scheme === 'http' && own.protocol === 'https:');
  const host = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?/i.exec(source);
  if (!host) return false;
  const [, itsScheme, name = '', port] = host;
  if (itsScheme !== undefined && own.protocol !== `${itsScheme.toLowerCase()}:`) return false;
  if (port !== undefined && port !== '*' && port !== own.port) return false;
  if (port === undefined && own.port !== '') return false;
  return name.startsWith('*.') ? own.hostname.endsWith(name.slice(1)) : own.hostname === name.toLowerCase();
}
