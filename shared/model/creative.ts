import { z } from 'zod';
import { MenuContent, PriceListContent } from './board-content.ts';
import { DRAFT_BOUNDS, LIVE_BOUNDS } from './bounds.ts';
import { ContentCategory } from './content-category.ts';
import {
  ClockContent,
  CountdownContent,
  MessageContent,
  ProductCardContent,
  QrContent,
  TickerContent,
  WeatherContent,
} from './drawn-content.ts';
import { WebPageContent, WidgetContent } from './framed-content.ts';
import { CalendarDate, Id, Instant, Name } from './id.ts';
import { BundleFile, MediaFile } from './media-file.ts';

/**
 * How personal a creative is (spec/pairing-and-consent.md, "Surfaces"): `L0` generic, `L1` fits an audience.
 * Only these two can be scheduled; L2 to L5 exist in sessions and on a person's own phone.
 */
export const ContentClass = z.enum(['L0', 'L1']);
export type ContentClass = z.infer<typeof ContentClass>;

const base = {
  id: Id,
  name: Name,
  contentClass: ContentClass.default('L0'),
  createdAt: Instant,
  /** Absent for most. Manifests leave it out: screens have no use for it. */
  category: ContentCategory.optional(),
  /** The last day on which it plays, on the wall calendar where the screen hangs. Absent for most. */
  lastDay: CalendarDate.optional(),
};

/** One thing that can fill a screen. */
export const Creative = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('image'), media: MediaFile }),
  z.strictObject({ ...base, kind: z.literal('video'), media: MediaFile }),
  z.strictObject({ ...base, kind: z.literal('bundle'), media: BundleFile }),
  ProductCardContent.extend(base),
  MessageContent.extend(base),
  CountdownContent.extend(base),
  ClockContent.extend(base),
  WeatherContent.extend(base),
  QrContent.extend(base),
  PriceListContent.extend(base),
  MenuContent.extend(base),
  TickerContent.extend(base),
  WebPageContent.extend(base),
  WidgetContent.extend(base),
]);
export type Creative = z.infer<typeof Creative>;
export type CreativeKind = Creative['kind'];

/** In one schedule: those that playlists use, and one for each emergency. */
export const MOST_CREATIVES = DRAFT_BOUNDS.creatives + LIVE_BOUNDS.emergencies;

const KINDS: ReadonlySet<unknown> = new Set(Creative.options.map(({ shape }) => shape.kind.value));

/**
 * Creatives as read by a build that may be older than the one that wrote them: kinds that it has never heard of are
 * left out, so that the slots which show them are skipped and all others play on. Any other flaw is still refused.
 */
export const KnownCreatives = z.preprocess(
  (value) => (Array.isArray(value) ? value.filter((one) => KINDS.has(one?.kind ?? 'image')) : value),
  z.array(Creative).max(MOST_CREATIVES),
);
