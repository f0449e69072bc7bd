import type { HeldBack } from '../../shared/consent/message-gate.ts';
import type { PushNotice } from '../../shared/model/push.ts';
import type { Deps } from '../deps.ts';
import { heldOn, passes } from '../messages/tell.ts';
import { guardedPost } from '../outgoing/guarded-post.ts';
import { networksOf } from '../outgoing/public-address.ts';
import type { CustomerMessageTable, PushAddressTable } from '../storage/message-schema.ts';
import { claimPush, findMessage, pushesDue, toldSince, updateMessage } from '../storage/messages.ts';
import { allProducts } from '../storage/products.ts';
import { deletePushAddress, pushAddressOf } from '../storage/push-addresses.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { encryptPush } from './encrypt-push.ts';
import { stopToken } from './stop-token.ts';
import { vapidHeader, vapidKey } from './vapid.ts';

type Parts = Pick<Deps, 'storage' | 'now' | 'config' | 'outsideOrigin'>;

const AT_ONCE = 8;
const WEEK_MS = 7 * 86_400_000;
const DAY_S = 86_400;
/** Longer than a try can take; after it, another process may take a message whose own died. */
const LEASE_MS = 60_000;
const ASK_AGAIN_MS = 600_000;
const RETRY_FROM_MS = 30_000;
const RETRY_CEILING_MS = 3_600_000;
const TRIES = 5;

interface Due {
  message: CustomerMessageTable;
  address: PushAddressTable;
}

/** Wakes the phones for which it is time, a few at once. Each send is weighed anew: a word said meanwhile holds. */
export async function pushDue(deps: Parts, atOnce = AT_ONCE): Promise<void> {
  const { storage, now } = deps;
  const ids = await pushesDue(storage.db, now(), atOnce);
  await Promise.all(
    ids.map(async (id) => {
      const due = await storage.write((tx) => take(tx, id, now()));
      if (due) await send(due, deps);
    }),
  );
}

/** Takes a message to be sent by this process alone; null where it is not to be sent, or not now. */
async function take(tx: Tx, id: string, now: number): Promise<Due | null> {
  const message = await findMessage(tx, id);
  if (!message || !(await claimPush(tx, message, now, now + LEASE_MS))) return null;
  const { customer_id: customerId } = message;
  const address = await pushAddressOf(tx, customerId);
  const isOver = message.seen_at !== null || message.until_at <= now || !address;
  const held = isOver ? null : await heldOnPush(tx, message, now);
  if (!isOver && held === null) return { message, address };
  await updateMessage(tx, id, { push_at: !isOver && passes(held) ? now + ASK_AGAIN_MS : null });
  return null;
}

async function heldOnPush(
  tx: Tx,
  { id, customer_id: customerId, kind, topic }: CustomerMessageTable,
  now: number,
): Promise<HeldBack | null> {
  const sentAt = await toldSince(tx, customerId, now - WEEK_MS, id);
  return heldOn(tx, { customerId, kind, topic, channel: 'web-push' }, sentAt, now);
}

async function send({ message, address }: Due, deps: Parts): Promise<void> {
  const { storage, now, config, outsideOrigin } = deps;
  const notice: PushNotice = {
    topic: await plainTopic(storage.db, message.topic),
    stop: await stopToken(storage, message.id, now()),
  };
  const endpoint = new URL(address.endpoint);
  const contact = `https://${new URL(outsideOrigin()).host}`;
  const headers = {
    authorization: vapidHeader(await vapidKey(storage, now()), endpoint, contact, now()),
    'content-encoding': 'aes128gcm',
    'content-type': 'application/octet-stream',
    ttl: String(Math.min(DAY_S, Math.ceil((message.until_at - now()) / 1000))),
    urgency: 'normal',
  };
  const body = encryptPush(JSON.stringify(notice), address);
  const outcome = await guardedPost(endpoint, { headers, body }, networksOf(config.pushNetworks));
  const status = 'status' in outcome ? outcome.status : 0;
  // Gone (RFC 8030, 7.3), or an address that leads where nothing of ours goes.
  const isGone =
    status === 404 || status === 410 || ('fault' in outcome && outcome.fault === 'address-refused');
  const tries = message.push_tries + 1;
  const again = (status === 0 || status === 429 || status >= 500) && tries < TRIES && !isGone;
  const wait = Math.ceil(Math.random() * Math.min(RETRY_CEILING_MS, RETRY_FROM_MS * 4 ** tries));
  await storage.write(async (tx) => {
    if (isGone) await deletePushAddress(tx, address.customer_id, address.endpoint);
    await updateMessage(tx, message.id, { push_at: again ? now() + wait : null });
  });
}

/** A locked phone lies on tables: a category with anything delicate in it stays unnamed. */
async function plainTopic(db: Reader, topic: string | null): Promise<string | null> {
  if (topic === null) return null;
  const isDelicate = (await allProducts(db)).some((one) => one.category === topic && one.sensitive);
  return isDelicate ? null : topic;
}
