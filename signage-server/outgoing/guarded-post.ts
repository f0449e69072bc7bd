import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import type { WebhookFault } from '../../shared/model/webhook.ts';
import { mayReach } from './public-address.ts';

const TIMEOUT_MS = 15_000;

/** What came of a request: a status, or why there was none. */
export type PostOutcome = { status: number } | { fault: Exclude<WebhookFault, 'bad-answer'> };

class AddressRefused extends Error {}

/**
 * Looks a host up and lets only addresses pass that may be reached. It is the connection's own look-up, so a name that
 * changes between a check and the connection (DNS rebinding) gains nothing.
 */
function guardedLookup(allowed: BlockList): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 4);
      const good = addresses.filter(({ address }) => mayReach(address, allowed));
      const [first] = good;
      if (!first) return callback(new AddressRefused(hostname), '', 4);
      if (options.all) callback(null, good);
      else callback(null, first.address, first.family);
    });
  };
}

/** One POST to an address that a person typed. Follows no redirect, reads no body, waits 15 s at most. */
export function guardedPost(
  url: URL,
  message: { headers: Record<string, string>; body: string },
  allowed: BlockList,
): Promise<PostOutcome> {
  // An address in the URL itself is connected to without a look-up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayReach(host, allowed)) return Promise.resolve({ fault: 'address-refused' });
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...message.headers, 'content-length': Buffer.byteLength(message.body) },
      lookup: guardedLookup(allowed),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      agent: false,
    });
    sent.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0 });
      response.destroy();
    });
    sent.on('error', (error) => resolve({ fault: faultOf(error) }));
    sent.end(message.body);
  });
}

function faultOf(error: Error & { code?: string }): Exclude<WebhookFault, 'bad-answer'> {
  if (error instanceof AddressRefused) return 'address-refused';
  return error.code === 'ENOTFOUND' ? 'host-unknown' : 'unreachable';
}
