import { z } from 'zod';
import { ConsentEvent } from '../consent/consent-event.ts';
import { Rhythm } from '../consent/visit-rhythm.ts';
import { ClockTime } from './clock-time.ts';
import { Id, Instant, Name } from './id.ts';
import { MessageKind } from './message.ts';

/**
 * Where a message may reach a person: on their own page, on a kiosk while their phone is connected to it, or as a
 * notification that says no more than that there is something on the page.
 */
export const MessageChannel = z.enum(['phone-page', 'kiosk', 'web-push']);
export type MessageChannel = z.infer<typeof MessageChannel>;

/** How a person wants to be told of things. */
const Brand = z.string().min(1).max(80);

export const Wishes = z.strictObject({
  /** Categories of the shop that they do not want to hear of, on any surface. */
  topicsOff: z.array(z.string().min(1).max(60)).max(100),
  /** Brands of which nothing is suggested, and those that come first where several fit. */
  brandsOff: z.array(Brand).max(100).default([]),
  brandsFirst: z.array(Brand).max(100).default([]),
  /** What they asked to be told of and do not want to be told any more. */
  kindsOff: z.array(MessageKind).max(MessageKind.options.length).default([]),
  channels: z.array(MessageChannel).max(MessageChannel.options.length),
  /** Nothing comes between these, on the shop's wall clock; null for at any hour. `from` may be later than `until`. */
  quiet: z.strictObject({ from: ClockTime, until: ClockTime }).nullable(),
  /** Messages a week at the most. */
  perWeek: z.int().min(1).max(14),
});
export type Wishes = z.infer<typeof Wishes>;

/** What holds until a person says something else: few, by day, on their own page. */
export const USUAL_WISHES: Wishes = {
  topicsOff: [],
  brandsOff: [],
  brandsFirst: [],
  kindsOff: [],
  channels: ['phone-page'],
  quiet: { from: '20:00', until: '08:00' },
  perWeek: 2,
};

/** What a person says of a product: it was for nobody here, a present, or is to be left out of everything. */
export const CorrectionKind = z.enum(['not-me', 'gift', 'do-not-use']);
export type CorrectionKind = z.infer<typeof CorrectionKind>;

export const ProfileKind = z.enum(['child', 'gift', 'other']);
export type ProfileKind = z.infer<typeof ProfileKind>;

/** Somebody for whom a person shops. What is learned for one never reaches another. */
export const SubProfile = z.strictObject({ id: Id, kind: ProfileKind, name: Name.max(40) });
export type SubProfile = z.infer<typeof SubProfile>;

/** A product that is known of somebody, by name for the person to read. */
const KnownProduct = z.strictObject({ productId: Id, productName: z.string().nullable() });

/** All that a remembered person can see and set about themselves, on one page. */
export const OwnChoices = z.strictObject({
  wishes: Wishes,
  /** The shop's categories, to choose topics from. */
  topics: z.array(z.string()),
  /** Its brands, the ones with most products first. */
  brands: z.array(z.string()).max(60),
  profiles: z.array(SubProfile).max(8),
  /** What is kept for suggestions, latest first, each product once. */
  learned: z.array(
    z.strictObject({ ...KnownProduct.shape, from: z.enum(['visit', 'purchase']), profileId: Id.nullable() }),
  ),
  corrections: z.array(z.strictObject({ ...KnownProduct.shape, kind: CorrectionKind })),
  /** When they usually come; null while it is unknown or may not be used. */
  rhythm: Rhythm.nullable(),
  /** When all of it is deleted unless they come back; null while that is far off. */
  forgottenAt: Instant.nullable(),
  /** Every receipt, latest first. */
  receipts: z.array(ConsentEvent),
});
export type OwnChoices = z.infer<typeof OwnChoices>;
