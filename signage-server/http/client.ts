import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Where a request came from and how this server was addressed, with trusted proxies seen through. */
export interface Client {
  /** IP address of the caller, for limits and for the record. */
  address: string;
  /** `https://shop.example`, as the caller's browser sees this server. */
  origin: string;
  secure: boolean;
}

export type ClientOf = (request: IncomingMessage) => Client;

/**
 * How to see through the proxies named in TRUSTED_PROXIES. Anybody can send X-Forwarded headers, so they count only
 * when the connection itself comes from a trusted address. Takes what config.ts has checked; throws on anything else.
 */
export function clientOf(trustedProxies: readonly string[]): ClientOf {
  const trusted = new BlockList();
  for (const entry of trustedProxies) trust(trusted, entry);
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return (request) => {
    const peer = plain(request.socket.remoteAddress ?? '');
    const encrypted = 'encrypted' in request.socket && request.socket.encrypted === true;
    const host = request.headers.host ?? 'localhost';
    if (!isTrusted(peer)) {
      return {
        address: peer,
        origin: `${encrypted ? 'https' : 'http'}://${host}`.toLowerCase(),
        secure: encrypted,
      };
    }
    // The right-most address that is not a proxy of ours is the last one that somebody we trust has seen.
    const hops = list(request.headers['x-forwarded-for']).map(plain);
    const address = hops.findLast((hop) => !isTrusted(hop)) ?? hops[0] ?? peer;
    const proto = list(request.headers['x-forwarded-proto']).at(-1);
    const secure = proto === undefined ? encrypted : proto === 'https';
    const name = list(request.headers['x-forwarded-host']).at(-1) ?? host;
    return { address, origin: `${secure ? 'https' : 'http'}://${name}`.toLowerCase(), secure };
  };
}

function trust(trusted: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (prefix === undefined) trusted.addAddress(address, family);
  else trusted.addSubnet(address, Number(prefix), family);
}

/** IPv4 addresses arrive as `::ffff:10.0.0.1` on a dual-stack socket. */
function plain(address: string): string {
  return address.startsWith('::ffff:') ? address.slice(7) : address;
}

function list(header: string | string[] | undefined): string[] {
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
