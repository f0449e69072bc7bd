import { lookup } from 'node:dns/promises';
import { type BlockList, isIP } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { isAllowed, mayReach } from '../outgoing/public-address.ts';

const LOOKUP_MS = 5000;

/**
 * Whether a webhook may be given this address; `address-refused` says why not, before it is stored. A host that cannot be
 * looked up now passes: it may be there when there is something to tell. Every connection is guarded again.
 */
export async function checkWebhookAddress(url: string, allowed: BlockList): Promise<Result<undefined>> {
  const { hostname, protocol } = new URL(url);
  const addresses = await addressesOf(hostname.replace(/^\[|\]$/g, ''));
  if (addresses.length > 0 && !addresses.some((address) => mayReach(address, allowed)))
    return refuse(
      'address-refused',
      'This address leads into a private network. Whoever runs this server can allow that (WEBHOOK_NETWORKS).',
    );
  if (protocol === 'http:' && !addresses.some((address) => isAllowed(address, allowed)))
    return refuse(
      'address-refused',
      'Please give an https address: http is read on its way, and is for networks that whoever runs this server allows (WEBHOOK_NETWORKS).',
    );
  return done(undefined);
}

/** None where nobody answers in time. */
async function addressesOf(host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host];
  const found = lookup(host, { all: true }).catch(() => []);
  const waited = new AbortController();
  const late = sleep(LOOKUP_MS, [], { signal: waited.signal, ref: false }).catch(() => []);
  const addresses = await Promise.race([found, late]);
  waited.abort();
  return addresses.map(({ address }) => address);
}
