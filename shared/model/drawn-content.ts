import { z } from 'zod';
import { Id, Instant } from './id.ts';

/** Colour schemes of what the renderer draws. The colours themselves stand in kiosk/renderer/poster-themes.ts. */
export const PosterTheme = z.enum(['forest', 'butter', 'tomato', 'sky', 'night', 'paper']);
export type PosterTheme = z.infer<typeof PosterTheme>;

const heading = z.string().trim().min(1).max(80);
const line = z.string().trim().max(80).default('');
const theme = PosterTheme.default('forest');

/** One product, always at its current price. */
export const ProductCardContent = z.strictObject({
  kind: z.literal('product'),
  productId: Id,
  headline: z.string().max(80).default(''),
});
export type ProductCardContent = z.infer<typeof ProductCardContent>;

/** A poster of words. */
export const MessageContent = z.strictObject({
  kind: z.literal('message'),
  theme,
  heading,
  text: z.string().trim().max(240).default(''),
});
export type MessageContent = z.infer<typeof MessageContent>;

/** Days to seconds until an instant; from then on the words `after`. */
export const CountdownContent = z.strictObject({
  kind: z.literal('countdown'),
  theme,
  heading,
  until: Instant,
  after: heading,
});
export type CountdownContent = z.infer<typeof CountdownContent>;

/** Time and date where the display hangs, in the store's language. */
export const ClockContent = z.strictObject({ kind: z.literal('clock'), theme, heading: line });
export type ClockContent = z.infer<typeof ClockContent>;

/**
 * An address that a passer-by's phone opens. Only https, and nothing before an `@`: the host that is printed beneath
 * the code is then the host that opens.
 */
const PhoneAddress = z
  .string()
  .trim()
  .max(400)
  .regex(/^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/)
  .pipe(z.url({ protocol: /^https$/ }));

export const QrContent = z.strictObject({
  kind: z.literal('qr'),
  theme,
  heading,
  caption: z.string().trim().max(160).default(''),
  url: PhoneAddress,
});
export type QrContent = z.infer<typeof QrContent>;

/** What a price list lists: all of some categories, in this order, or products one by one, in theirs. */
export const PriceListChoice = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('category'),
    categories: z.array(z.string().min(1).max(60)).min(1).max(12),
  }),
  z.strictObject({ by: z.literal('product'), productIds: z.array(Id).min(1).max(120) }),
]);
export type PriceListChoice = z.infer<typeof PriceListChoice>;

/** Names and current prices under the headings of their categories, in pages where one does not hold them. */
export const PriceListContent = z.strictObject({
  kind: z.literal('price-list'),
  theme,
  heading,
  choice: PriceListChoice,
});
export type PriceListContent = z.infer<typeof PriceListContent>;

/** The kinds that the renderer draws from data: a person writes them in the console, no file is uploaded. */
export const DrawnContent = z.discriminatedUnion('kind', [
  ProductCardContent,
  MessageContent,
  CountdownContent,
  ClockContent,
  QrContent,
  PriceListContent,
]);
export type DrawnContent = z.infer<typeof DrawnContent>;
