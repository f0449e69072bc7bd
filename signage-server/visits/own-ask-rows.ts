import { z } from 'zod';
import type { OwnAsks } from '../storage/own-asks.ts';

const Products = z.array(z.string());

/** What somebody has asked for, for that person to read; who answered stays unknown. */
export function ownAskRows(
  { hold, hold_item, friend_poll, friend_vote, order_follow, given_answer }: OwnAsks,
  product: (id: string) => { product_id: string; product_name: string | null },
): { [Table in keyof OwnAsks]: unknown[] } {
  return {
    hold: hold.map((row) => ({
      ...row,
      made_at_iso: iso(row.made_at),
      expires_at_iso: iso(row.expires_at),
      ended_at_iso: row.ended_at === null ? null : iso(row.ended_at),
    })),
    hold_item: hold_item.map((row) => ({ ...row, ...product(row.product_id) })),
    friend_poll: friend_poll.map((row) => ({
      ...row,
      products: Products.parse(JSON.parse(row.products)).map(product),
      made_at_iso: iso(row.made_at),
      closes_at_iso: iso(row.closes_at),
    })),
    friend_vote: friend_vote.map((row) => ({
      ...row,
      ...product(row.product_id),
      voter_hash: '(a friend’s browser)',
      at_iso: iso(row.at),
    })),
    order_follow: order_follow.map((row) => ({ ...row, since_iso: iso(row.since) })),
    given_answer: given_answer.map((row) => ({ ...row, at_iso: iso(row.at) })),
  };
}

const iso = (at: number) => new Date(at).toISOString();
