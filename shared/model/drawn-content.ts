import { z } from 'zod';
import { MenuContent, PriceListContent } from './board-content.ts';
import { Id, Instant } from './id.ts';
import { heading, theme } from './poster.ts';

const line = z.string().trim().max(80).default('');

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

/** The weather outside and the time at which it was true. Nothing is drawn, and its slot skipped, while nobody knows. */
export const WeatherContent = z.strictObject({ kind: z.literal('weather'), theme, heading: line });
export type WeatherContent = z.infer<typeof WeatherContent>;

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

/** Words that run along a line, one after the other and again from the first; made for a strip, good on a whole screen. */
export const TickerContent = z.strictObject({
  kind: z.literal('ticker'),
  theme,
  lines: z.array(z.string().trim().min(1).max(160)).min(1).max(20),
  /** How fast they run: by distance, so that a long line takes longer. */
  speed: z.enum(['calm', 'usual', 'brisk']).default('usual'),
});
export type TickerContent = z.infer<typeof TickerContent>;

/** The kinds that the renderer draws from data: a person writes them in the console, no file is uploaded. */
export const DrawnContent = z.discriminatedUnion('kind', [
  ProductCardContent,
  MessageContent,
  CountdownContent,
  ClockContent,
  WeatherContent,
  QrContent,
  PriceListContent,
  MenuContent,
  TickerContent,
]);
export type DrawnContent = z.infer<typeof DrawnContent>;
