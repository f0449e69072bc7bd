import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';

function secret(storage: Storage, now: number): Promise<string> {
  return serverKey(storage, 'message-stop', async () => randomBytes(32).toString('base64url'), now);
}

const macOf = (key: string, id: string): string => createHmac('sha256', key).update(id).digest('base64url');

/** What stops more of one message, for whoever holds it and without signing in: it comes with the notification. */
export async function stopToken(storage: Storage, messageId: string, now: number): Promise<string> {
  return `${messageId}.${macOf(await secret(storage, now), messageId)}`;
}

/** The message that a token is of; null for one that is none of ours. */
export async function messageOfToken(storage: Storage, token: string, now: number): Promise<string | null> {
  const [id = '', mac = ''] = token.split('.');
  const right = Buffer.from(macOf(await secret(storage, now), id));
  const given = Buffer.from(mac);
  return right.length === given.length && timingSafeEqual(right, given) ? id : null;
}
