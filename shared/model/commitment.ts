import { z } from 'zod';
import { CalendarDate, Id } from './id.ts';
import { OutsideUrl } from './outside-url.ts';
import { ClaimAbout } from './product-facts.ts';

/** Counted by the shop's own system: products with a claim about this that holds on the day. */
const Counted = z.object({ kind: z.literal('counted'), about: ClaimAbout });

/** Measured by somebody: without who and when it is advertising, and is not taken. */
const Measured = z.object({
  kind: z.literal('measured'),
  value: z.number().min(0).max(1_000_000_000),
  unit: z.string().min(1).max(20),
  source: z.string().min(1).max(120),
  url: OutsideUrl.nullable(),
  measuredOn: CalendarDate,
});

/** Something that the shop stands for, with how far it has come. */
export const Commitment = z.object({
  id: Id,
  text: z.string().min(1).max(120),
  said: z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().min(1).max(120)).optional(),
  target: z.number().positive().max(1_000_000_000),
  /** By when; null: no day was named. */
  by: CalendarDate.nullable(),
  measure: z.discriminatedUnion('kind', [Counted, Measured]),
});
export type Commitment = z.infer<typeof Commitment>;

/** As many as one reads. */
export const MOST_COMMITMENTS = 12;
