import { z } from 'zod';
import { CouponCode } from './coupon.ts';
import { Id, Instant, Name } from './id.ts';

const shape = {
  title: Name.max(80),
  text: z.string().trim().max(600),
  /** Where in the shop, "at the wine shelf". */
  place: z.string().trim().max(80),
  startsAt: Instant,
  endsAt: Instant,
  /** How many may come. */
  capacity: z.int().min(1).max(100_000),
  /** From when everybody may book; null: at once. */
  opensAt: Instant.nullable(),
  /** From when those who collect points may book already; null: with everybody. */
  earlyFrom: Instant.nullable(),
};

/** What a person in the console says of an event. */
export const EventDraft = z
  .strictObject(shape)
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { message: 'ends before it begins', path: ['endsAt'] })
  .refine(({ opensAt, startsAt }) => opensAt === null || opensAt < startsAt, {
    message: 'opens after the event has begun',
    path: ['opensAt'],
  })
  .refine(({ earlyFrom, opensAt }) => earlyFrom === null || (opensAt !== null && earlyFrom < opensAt), {
    message: 'is no earlier than for everybody',
    path: ['earlyFrom'],
  });
export type EventDraft = z.infer<typeof EventDraft>;

export const ShopEvent = z.strictObject({
  id: Id,
  ...shape,
  createdAt: Instant,
  cancelledAt: Instant.nullable(),
});
export type ShopEvent = z.infer<typeof ShopEvent>;

/** A place that somebody has, or waits for. */
export const OwnSeat = z.strictObject({
  state: z.enum(['booked', 'waiting']),
  /** What staff type where no pass can be read; null while one waits. */
  code: CouponCode.nullable(),
  /** Whether they are reminded a day before. */
  remind: z.boolean(),
  checkedInAt: Instant.nullable(),
});
export type OwnSeat = z.infer<typeof OwnSeat>;

/** From when somebody may book, by whether they collect points: by nothing that they did or are worth. */
export function bookableFrom(
  { opensAt, earlyFrom, createdAt }: Pick<ShopEvent, 'opensAt' | 'earlyFrom' | 'createdAt'>,
  collects: boolean,
): number {
  return (collects ? (earlyFrom ?? opensAt) : opensAt) ?? createdAt;
}

const DOORS_MS = 3_600_000;

/** Whether somebody is let in: from an hour before it begins until it ends. */
export function isAtTheDoor(
  { startsAt, endsAt }: Pick<ShopEvent, 'startsAt' | 'endsAt'>,
  now: number,
): boolean {
  return startsAt - DOORS_MS <= now && now < endsAt;
}
