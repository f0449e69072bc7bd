import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { BlockList } from 'node:net';
import { AddressRefused, guardedLookup, mayConnect } from './guarded-lookup.ts';
import { isAllowed } from './public-address.ts';

const REDIRECTS_AT_MOST = 3;

export interface Fetched {
  status: number;
  /** Where it was found, after redirects. */
  url: URL;
  etag: string | null;
  lastModified: string | null;
  /** Empty on 304. */
  body: Buffer;
}

export type FetchFault = 'address-refused' | 'host-unknown' | 'unreachable' | 'bad-answer' | 'too-large';

interface Order {
  headers: Record<string, string>;
  /** Beyond public addresses; from these alone an answer without TLS is believed. */
  allowed: BlockList;
  /** Bytes. */
  largest: number;
  /** For the whole of it, redirects included. */
  signal: AbortSignal;
}

/**
 * One GET of an address that a person typed, or that a page behind such an address names. Follows three redirects at
 * most, each through the same guard. An answer is 200 or 304; a compressed one is refused, for it may unpack to any size.
 */
export async function guardedGet(start: URL, order: Order): Promise<Fetched | { fault: FetchFault }> {
  let url = start;
  for (let hops = 0; hops <= REDIRECTS_AT_MOST; hops += 1) {
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || !mayConnect(url, order.allowed))
      return { fault: 'address-refused' };
    const answer = await once(url, order);
    if (!('to' in answer)) return answer;
    url = answer.to;
  }
  return { fault: 'bad-answer' };
}

type Hop = Fetched | { fault: FetchFault } | { to: URL };

function once(url: URL, { headers, allowed, largest, signal }: Order): Promise<Hop> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sent = request(url, {
      headers: { ...headers, 'accept-encoding': 'identity' },
      lookup: guardedLookup(allowed),
      signal,
      agent: false,
    });
    sent.on('error', (error) => resolve({ fault: faultOf(error) }));
    sent.on('response', (response) => {
      response.on('error', () => resolve({ fault: 'unreachable' }));
      const early = refusalOf(response, url, allowed, largest);
      if (early) {
        resolve(early);
        response.destroy();
        return;
      }
      const pieces: Buffer[] = [];
      let length = 0;
      response.on('data', (piece: Buffer) => {
        length += piece.length;
        pieces.push(piece);
        if (length <= largest) return;
        resolve({ fault: 'too-large' });
        response.destroy();
      });
      response.on('end', () => {
        const { etag = null, 'last-modified': lastModified = null } = response.headers;
        resolve({ status: response.statusCode ?? 0, url, etag, lastModified, body: Buffer.concat(pieces) });
      });
    });
    sent.end();
  });
}

/** What is known of an answer before its body: where it leads on, or why it is not read. */
function refusalOf(response: IncomingMessage, url: URL, allowed: BlockList, largest: number): Hop | null {
  // Whoever sits in between could have written it.
  if (url.protocol === 'http:' && !isAllowed(response.socket.remoteAddress ?? '', allowed))
    return { fault: 'address-refused' };
  const status = response.statusCode ?? 0;
  const { location, 'content-length': length, 'content-encoding': encoding = 'identity' } = response.headers;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined)
    return URL.canParse(location, url.href) ? { to: new URL(location, url) } : { fault: 'bad-answer' };
  if (status !== 200 && status !== 304) return { fault: 'bad-answer' };
  return encoding !== 'identity' || Number(length ?? 0) > largest ? { fault: 'too-large' } : null;
}

function faultOf(error: Error & { code?: string }): FetchFault {
  if (error instanceof AddressRefused) return 'address-refused';
  return error.code === 'ENOTFOUND' ? 'host-unknown' : 'unreachable';
}
