import { lookup } from 'node:dns';
import { type BlockList, isIP, type LookupFunction } from 'node:net';
import { mayReach } from './public-address.ts';

/** What a connection fails with whose host has no address that may be reached. */
export class AddressRefused extends Error {}

/**
 * Looks a host up and lets only addresses pass that may be reached. It is the connection's own look-up, so a name that
 * changes between a check and the connection (DNS rebinding) gains nothing.
 */
export function guardedLookup(allowed: BlockList): LookupFunction {
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

/** Whether an address that is written out in a URL may be reached: it is connected to without a look-up. */
export function mayConnect(url: URL, allowed: BlockList): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 || mayReach(host, allowed);
}
