import { z } from 'zod';
import { type AskedPoll, NONE, type OwnPoll, type PollDraft } from '../../shared/model/friend-poll.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { hashOfToken } from '../identity/secret-token.ts';
import { tell } from '../messages/tell.ts';
import type { Holder } from '../storage/coupons.ts';
import type { FriendPollTable } from '../storage/poll-schema.ts';
import { countVoters, insertPoll, pollById, pollsOf, saveVote, voteCounts } from '../storage/polls.ts';
import { allProducts } from '../storage/products.ts';
import { readStore, takeDraftsTurn } from '../storage/store.ts';
import type { Reader, Tx } from '../storage/transaction.ts';
import { newNonce } from '../visits/secret.ts';

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
/** Questions of one person that run at once. */
const MOST_OPEN = 5;
/** Nobody has more friends than this; whoever makes up browsers stops here. */
const MOST_VOTERS = 200;

const Products = z.array(z.string());
const productsOf = ({ products }: FriendPollTable): string[] => Products.parse(JSON.parse(products));

export function isPollOpen({ closes_at: closes, closed_at: closed }: FriendPollTable, now: number): boolean {
  return closed === null && now < closes;
}

/**
 * Makes a question. Its number is drawn anew each time: two links of one person have nothing in common.
 *
 * Refusals: `not-found` (no such product), `too-large` (five run already).
 */
export async function makePoll(
  tx: Tx,
  holder: Holder,
  { productIds, hours }: PollDraft,
  now: number,
): Promise<Result<undefined>> {
  await takeDraftsTurn(tx);
  const known = new Set((await allProducts(tx)).map(({ id }) => id));
  if (productIds.some((id) => !known.has(id))) return refuse('not-found', 'This shop has no such product.');
  const open = (await pollsOf(tx, holder)).filter((poll) => isPollOpen(poll, now));
  if (open.length >= MOST_OPEN) return refuse('too-large', 'Five questions run already. End one first.');
  await insertPoll(tx, {
    id: newNonce(),
    ...holder,
    products: JSON.stringify(productIds),
    made_at: now,
    closes_at: now + hours * HOUR_MS,
    closed_at: null,
  });
  return done(undefined);
}

/** What somebody has asked, with the answers: for their own phone alone. */
export async function ownPolls(db: Reader, holder: Holder, now: number): Promise<OwnPoll[]> {
  const polls = await pollsOf(db, holder);
  const counts = await voteCounts(
    db,
    polls.map(({ id }) => id),
  );
  const names = new Map((await allProducts(db)).map(({ id, name }) => [id, name]));
  const votes = (poll: string, product: string) =>
    counts.find(({ poll_id, product_id }) => poll_id === poll && product_id === product)?.votes ?? 0;
  return polls.map((poll) => ({
    id: poll.id,
    closesAt: poll.closed_at ?? poll.closes_at,
    open: isPollOpen(poll, now),
    options: productsOf(poll).map((productId) => ({
      productId,
      name: names.get(productId) ?? '',
      votes: votes(poll.id, productId),
    })),
    none: votes(poll.id, NONE),
  }));
}

/** What whoever has the link is shown. Refusal: `link-stale` when there is no such question (any more). */
export async function askedPoll(db: Reader, id: string, now: number): Promise<Result<AskedPoll>> {
  const poll = await pollById(db, id);
  if (!poll) return refuse('link-stale', 'This question is not asked any more.');
  const ids = productsOf(poll);
  const products = (await allProducts(db)).filter((product) => ids.includes(product.id));
  return done({
    now,
    closesAt: poll.closed_at ?? poll.closes_at,
    open: isPollOpen(poll, now),
    storeName: (await readStore(db)).name,
    options: products
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map(({ id: productId, name, priceMinor, currency, unit, picture }) => ({
        productId,
        name,
        priceMinor,
        currency,
        unit,
        picture,
      })),
  });
}

/**
 * Answers a question. One browser has one answer, which it can change until the question ends.
 *
 * Refusals: `link-stale`, `code-expired` (it has ended), `invalid-input` (none of its products), `too-large`.
 */
export async function vote(
  tx: Tx,
  id: string,
  { voter, choice }: { voter: string; choice: string },
  now: number,
): Promise<Result<undefined>> {
  const poll = await pollById(tx, id);
  if (!poll) return refuse('link-stale', 'This question is not asked any more.');
  if (!isPollOpen(poll, now)) return refuse('code-expired', 'This question has ended.');
  const [first = ''] = productsOf(poll);
  if (choice !== NONE && !productsOf(poll).includes(choice))
    return refuse('invalid-input', 'It is about other products.');
  if ((await countVoters(tx, id)) >= MOST_VOTERS) return refuse('too-large', 'Enough have answered.');
  // Hashed with the question: of one browser nothing is the same in two of them.
  await saveVote(tx, { poll_id: id, voter_hash: hashOfToken(`${id} ${voter}`), product_id: choice, at: now });
  if (poll.customer_id !== null) {
    const about = (await allProducts(tx)).find((product) => product.id === first)?.name ?? '';
    const what = { customerId: poll.customer_id, kind: 'friend-answered', topic: null, ref: id } as const;
    await tell(tx, { ...what, about, at: now, until: now + WEEK_MS });
  }
  return done(undefined);
}
