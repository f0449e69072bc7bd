import { type IncomingHttpHeaders, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { BlockList } from 'node:net';
import { AddressRefused, guardedLookup, mayConnect } from './guarded-lookup.ts';

const TIMEOUT_MS = 8000;
const MOST_REDIRECTS = 5;

/** How a page answered in the end, or why it did not. */
export type PageAnswer =
  | { ok: true; status: number; headers: IncomingHttpHeaders; address: URL }
  | { ok: false; fault: 'address-refused' | 'host-unknown' | 'unreachable' | 'too-many-redirects' };

/**
 * Asks a page that a person named how it answers: its headers alone, at the end of its redirects. Each of these is
 * guarded as the first address is, so none leads into the shop's own network.
 */
export async function pageHeaders(address: URL, allowed: BlockList): Promise<PageAnswer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = address;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const answer = await headersOf(url, allowed, signal);
    const { location } = answer.ok ? answer.headers : {};
    if (!answer.ok || answer.status < 300 || answer.status >= 400 || location === undefined) return answer;
    const next = URL.parse(location, url.href);
    if (!next || !/^https?:$/.test(next.protocol)) return { ok: false, fault: 'unreachable' };
    url = next;
  }
  return { ok: false, fault: 'too-many-redirects' };
}

function headersOf(url: URL, allowed: BlockList, signal: AbortSignal): Promise<PageAnswer> {
  if (!mayConnect(url, allowed)) return Promise.resolve({ ok: false, fault: 'address-refused' });
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    // Not HEAD: many a page answers that with other headers, or not at all.
    const sent = request(url, {
      headers: { accept: 'text/html', 'user-agent': 'Vitrine' },
      lookup: guardedLookup(allowed),
      signal,
      agent: false,
    });
    sent.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ ok: true, status: statusCode, headers, address: url });
      response.destroy();
    });
    sent.on('error', (error: Error & { code?: string }) => {
      if (error instanceof AddressRefused) resolve({ ok: false, fault: 'address-refused' });
      else resolve({ ok: false, fault: error.code === 'ENOTFOUND' ? 'host-unknown' : 'unreachable' });
    });
    sent.end();
  });
}
