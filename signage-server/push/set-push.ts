import { type BlockList, isIP } from 'node:net';
import type { PushSubscription } from '../../shared/model/push.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { mayConnect } from '../outgoing/guarded-lookup.ts';
import { isAllowed } from '../outgoing/public-address.ts';
import { putWishes, wishesOf } from '../storage/own-choices.ts';
import { putPushAddress } from '../storage/push-addresses.ts';
import type { Tx } from '../storage/transaction.ts';
import { givenTo } from '../visits/given-purposes.ts';
import { isPushKey } from './encrypt-push.ts';

/**
 * Keeps where a phone can be woken, and makes that a channel of its person's messages.
 *
 * Refusals: `precondition-missing` (they do not want messages), `address-refused` (not https, or within a private
 * network that whoever runs this server has not allowed), `invalid-input` (a key that is none).
 */
export async function setPush(
  tx: Tx,
  customerId: string,
  { endpoint, keys }: PushSubscription,
  allowed: BlockList,
  now: number,
): Promise<Result<undefined>> {
  if (!(await givenTo(tx, customerId, now))['offers-by-message'])
    return refuse('precondition-missing', 'Switch on messages first.');
  if (!mayPushTo(new URL(endpoint), allowed))
    return refuse('address-refused', 'Notifications go to public https addresses alone.');
  if (!isPushKey(keys.p256dh)) return refuse('invalid-input', 'That is no key of a browser.');
  await putPushAddress(tx, { customer_id: customerId, endpoint, ...keys, created_at: now });
  const wishes = await wishesOf(tx, customerId);
  const channels = [...new Set([...wishes.channels, 'web-push' as const])];
  await putWishes(tx, customerId, { ...wishes, channels }, now);
  return done(undefined);
}

/** A public https address; another one only where the operator allows its network. */
function mayPushTo(url: URL, allowed: BlockList): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username || url.password || !mayConnect(url, allowed)) return false;
  return url.protocol === 'https:' || (isIP(host) !== 0 && isAllowed(host, allowed));
}
