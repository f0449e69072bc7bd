import type { CapFeed, CapReceipt, CapRefusal } from '../../shared/model/cap-feed.ts';
import type { LiveEmergency } from '../../shared/model/live-interruption.ts';
import { type CapMessage, capOf } from '../publishing/cap-message.ts';
import { type CapResult, obeyCap } from '../publishing/obey-cap.ts';
import type { XmlNode } from '../publishing/xml.ts';
import { insertAudit } from '../storage/audit.ts';
import { insertCapReceipt, knownSources } from '../storage/cap-feeds.ts';
import { takeDraftsTurn } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import type { FeedParts } from './feed-parts.ts';

type Parts = Pick<FeedParts, 'storage' | 'now'>;

/** Whose feed, and in which language the shop speaks. */
export interface FeedReader {
  feed: CapFeed;
  language: string;
}

/** A message of a feed, by the key under which it is dealt with once. */
interface Message {
  key: string;
  title: string;
  alert: XmlNode;
}

/** Does what a message of a feed says and keeps what became of it, in one transaction; nothing if that was done before. */
export async function takeMessage(
  parts: Parts,
  { feed, language }: FeedReader,
  message: Message,
): Promise<void> {
  const { key, title, alert } = message;
  const read = capOf(alert);
  if (!read.ok) return await refuseEntry(parts, feed, { key, title }, 'unreadable');
  const at = parts.now();
  await once(parts, feed, key, async (tx) => {
    const obeyed = await obeyCap(tx, read.value, { language, filter: feed.filter }, { by: feed.id, now: at });
    // It names no display, which is all that could be refused.
    if (!obeyed.ok) throw new Error(`a warning was refused: ${obeyed.code}`);
    const { outcome, reason, displaced } = obeyed.value;
    if (displaced) await noteDisplaced(tx, feed, displaced, at);
    if (outcome !== 'ignored') await noteDeed(parts, tx, feed, read.value, obeyed.value, at);
    const { identifier, infos } = read.value;
    const heading = infos[0]?.words.heading ?? title.slice(0, 80);
    return { feedId: feed.id, at, identifier, heading, outcome, reason };
  });
}

/** Keeps that a message could not be dealt with. */
export async function refuseEntry(
  parts: Parts,
  feed: CapFeed,
  { key, title }: { key: string; title: string },
  reason: CapRefusal,
): Promise<void> {
  const at = parts.now();
  const heading = title.slice(0, 80);
  await once(parts, feed, key, async () => {
    return { feedId: feed.id, at, identifier: null, heading, outcome: 'ignored', reason };
  });
}

async function once(
  { storage }: Parts,
  feed: CapFeed,
  key: string,
  deal: (tx: Tx) => Promise<CapReceipt>,
): Promise<void> {
  await storage.write(async (tx) => {
    await takeDraftsTurn(tx);
    if ((await knownSources(tx, feed.id, [key])).has(key)) return;
    await insertCapReceipt(tx, key, await deal(tx));
    await storage.changes.ring(tx, { kind: 'content' });
  });
}

/** The log of the feed that brought the graver one tells of it, whoever had brought the other. */
async function noteDisplaced(tx: Tx, feed: CapFeed, { id, words, cap }: LiveEmergency, at: number) {
  await insertCapReceipt(tx, `displaced-${id}`, {
    feedId: feed.id,
    at,
    identifier: cap?.identifier ?? null,
    heading: words.heading,
    outcome: 'ignored',
    reason: 'displaced',
  });
}

/** Screens fetch their manifest anew, and the audit says on whose word. */
async function noteDeed(
  { storage }: Parts,
  tx: Tx,
  feed: CapFeed,
  { identifier, status, type }: CapMessage,
  { outcome, emergency }: CapResult,
  at: number,
): Promise<void> {
  const detail = { feed: feed.name, identifier, status, type, outcome };
  const subject = emergency?.id ?? identifier;
  await insertAudit(tx, { at, actor: feed.id, action: 'emergency.cap', subject, detail });
  await storage.changes.ring(tx, { kind: 'manifest', displayId: null });
}
