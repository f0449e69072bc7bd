import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { BlockList } from 'node:net';
import type { WebhookFault } from '../../shared/model/webhook.ts';
import { AddressRefused, guardedLookup, mayConnect } from './guarded-lookup.ts';

const TIMEOUT_MS = 15_000;

/** What came of a request: a status, or why there was none. */
export type PostOutcome = { status: number } | { fault: Exclude<WebhookFault, 'bad-answer'> };

/** One POST to an address that a person typed. Follows no redirect, reads no body, waits 15 s at most. */
export function guardedPost(
  url: URL,
  message: { headers: Record<string, string>; body: string | Uint8Array },
  allowed: BlockList,
): Promise<PostOutcome> {
  if (!mayConnect(url, allowed)) return Promise.resolve({ fault: 'address-refused' });
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
