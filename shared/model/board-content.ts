import { z } from 'zod';
import { Id } from './id.ts';
import { heading, theme } from './poster.ts';

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

const note = z.string().trim().max(100).default('');

/** A line of a menu: in words of its own, or a product of the catalogue by its current name, price and stock. */
export const MenuItem = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('words'),
    name: z.string().trim().min(1).max(60),
    note,
    /** In whole minor units of the store's currency. Null: it stands there without a price. */
    priceMinor: z.int().min(0).max(100_000_000).nullable(),
  }),
  z.strictObject({ by: z.literal('product'), productId: Id, note }),
]);
export type MenuItem = z.infer<typeof MenuItem>;

export const MenuSection = z.strictObject({
  /** Empty where the board's own heading says it. */
  heading: z.string().trim().max(60).default(''),
  items: z.array(MenuItem).min(1).max(60),
});
export type MenuSection = z.infer<typeof MenuSection>;

/** A menu board: sections of dishes, or of anything that has a name and a price; in pages like a price list. */
export const MenuContent = z.strictObject({
  kind: z.literal('menu'),
  theme,
  heading,
  sections: z.array(MenuSection).min(1).max(12),
});
export type MenuContent = z.infer<typeof MenuContent>;
