import { z } from 'zod';
import { Id, Instant } from './id.ts';

/**
 * Purposes that another system may have asked for before. What a person lets a screen or the staff see is said in the
 * visit itself and by nobody else.
 */
export const BroughtPurpose = z.enum([
  'recommend-from-purchases',
  'recommend-from-history',
  'offers-by-message',
]);
export type BroughtPurpose = z.infer<typeof BroughtPurpose>;

/** What a file can tell of somebody, each for one purpose and for no other. No name, no address, no number, no age. */
export const BroughtKind = z.enum(['bought', 'opened', 'topic-off']);
export type BroughtKind = z.infer<typeof BroughtKind>;

/** The one purpose that each kind of data serves. */
export const PURPOSE_OF: Readonly<Record<BroughtKind, BroughtPurpose>> = {
  bought: 'recommend-from-purchases',
  opened: 'recommend-from-history',
  'topic-off': 'offers-by-message',
};

const Column = z.string().min(1).max(110);

/** Which column of a file is what, and what its own words for purposes mean here. */
export const CustomerMapping = z.strictObject({
  /** The customer's number in the other system: kept as a keyed hash, and forgotten when its person takes over. */
  reference: Column,
  /** What somebody agreed to, in the words of the other system; several are told apart by `;`, `,` or `|`. */
  purpose: Column,
  /** Each of these words, and the purpose that was agreed to by it; null gives nothing here. A word that says no means none. */
  words: z.record(z.string().min(1).max(120), BroughtPurpose.nullable()),
  /** When they agreed, and by what that can be shown. */
  agreedAt: Column,
  proof: Column,
  /** Product numbers, several told apart like purposes; with `@` and a day (`4001@2026-05-09`), which may be missing of what was opened. */
  bought: Column.optional(),
  opened: Column.optional(),
  /** Categories of the shop of which somebody does not want to hear. */
  topicsOff: Column.optional(),
});
export type CustomerMapping = z.infer<typeof CustomerMapping>;

/** Why a row is not taken. */
export const RowFault = z.enum([
  'broken',
  'reference-missing',
  'reference-names',
  'reference-twice',
  'purpose-missing',
  'purpose-unknown',
  'agreed-missing',
  'agreed-unreadable',
  'agreed-ahead',
  'agreed-long-ago',
  'proof-missing',
  'proof-nothing',
  'proof-names',
  'not-agreed',
  'day-unreadable',
  'too-much',
]);
export type RowFault = z.infer<typeof RowFault>;

/** What a file would bring: said before anything is kept, and again when it is. */
export const CustomerCheck = z.strictObject({
  rows: z.int(),
  taken: z.int(),
  refused: z.int(),
  /** The first two hundred of them, in the order of the file. */
  faults: z.array(z.strictObject({ line: z.int(), code: RowFault, detail: z.string() })).max(200),
  byPurpose: z.record(BroughtPurpose, z.int()),
  facts: z.int(),
  /** Products that this shop does not have: left out. */
  unknownProducts: z.int(),
  /** Columns of which nothing is read. */
  leftOut: z.array(z.string()),
  /** A hash of file, mapping and outcome: what is taken is what was shown. */
  seen: z.string(),
});
export type CustomerCheck = z.infer<typeof CustomerCheck>;

/** A purpose that the file proves, and whether its person has taken it over. */
export const BroughtGrant = z.strictObject({
  purpose: BroughtPurpose,
  agreedAt: Instant,
  proof: z.string(),
  takenAt: Instant.nullable(),
});
export type BroughtGrant = z.infer<typeof BroughtGrant>;

/** What another system of the shop brought along about one person, as that person reads it. */
export const Brought = z.strictObject({
  id: Id,
  /** The other system, in the shop's words. */
  source: z.string(),
  toldAt: Instant,
  grants: z.array(BroughtGrant),
  facts: z.array(
    z.strictObject({
      kind: BroughtKind,
      /** A product's or a category's name; null for a product that is no longer here. */
      name: z.string().nullable(),
      at: Instant.nullable(),
    }),
  ),
});
export type Brought = z.infer<typeof Brought>;
