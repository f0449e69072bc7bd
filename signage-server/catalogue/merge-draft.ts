import { ShopProduct } from '../../shared/model/catalogue.ts';
import type { RowFault } from '../../shared/model/catalogue-import.ts';
import type { Offer, ProductLink, StockFact } from '../../shared/model/product-facts.ts';
import type { Entry } from '../storage/catalogue-entries.ts';
import type { EntryFacts } from '../storage/entry-facts.ts';
import type { RowDraft } from './read/row-draft.ts';
import type { RowFacts } from './read/row-facts.ts';

/** What a product shows that has no picture yet. */
export const NO_PICTURE = '/catalogue/no-picture.webp';
const MOST_BESIDE = 8;

type Merged = { ok: true; entry: Entry } | { ok: false; fault: RowFault; detail: string };

/**
 * What a product is after a row: whatever the row says, and the rest as it was.
 *
 * @param setting `now`: when a stock is said to be true that has no time of its own; `hasNames`: whether such rows name
 *   products at all, so that an unknown one lacks its name, or can only be of one that is known
 */
export function mergeDraft(
  before: Entry | undefined,
  draft: RowDraft,
  { currency, now, hasNames }: { currency: string; now: number; hasNames: boolean },
): Merged {
  const { name, priceMinor } = draft.product;
  if (!before && name === undefined)
    return hasNames
      ? { ok: false, fault: 'missing', detail: 'It has no name.' }
      : {
          ok: false,
          fault: 'unknown-product',
          detail: `There is no product "${draft.number.slice(0, 60)}" yet, and no column is its name.`,
        };
  if (!before && priceMinor === undefined) return { ok: false, fault: 'missing', detail: 'It has no price.' };
  const base = before ?? newEntry(draft.id, currency, now);
  const product = { ...base.product, ...draft.product };
  const hasMoved = draft.product.category !== undefined && draft.product.category !== base.product.category;
  if (hasMoved && draft.product.department === undefined) delete product.department;
  if (priceMinor !== undefined && draft.product.wasMinor === undefined) delete product.wasMinor;
  if (priceMinor !== undefined && draft.product.unitPrice === undefined) delete product.unitPrice;
  const stock = withRestock(
    draft.stock ? withStock(base.stock, draft, now) : placed(base.stock, draft),
    draft,
    now,
  );
  const links = draft.links ? withLinks(base.links, draft.links) : base.links;
  const offer = draft.offer === undefined ? base.offer : draft.offer;
  // A picture of the shop's own takes the place of one that is fetched.
  const pictureUrl = draft.pictureUrl ?? (draft.product.picture === undefined ? base.pictureUrl : null);
  const parsed = ShopProduct.safeParse(
    shown({ ...product, goesWith: besideOf(links) }, { stock, offer, now }),
  );
  const facts = draft.facts ? withFacts(base.facts, draft.facts) : base.facts;
  if (parsed.success)
    return {
      ok: true,
      entry: { product: parsed.data, offer, stock, links, pictureUrl, ...(facts ? { facts } : {}) },
    };
  const [issue] = parsed.error.issues;
  return {
    ok: false,
    fault: 'unreadable',
    detail: `${issue?.path.join('.')}: ${issue?.message}`.slice(0, 200),
  };
}

function newEntry(id: string, currency: string, _now: number): Entry {
  const product: ShopProduct = {
    id,
    name: id,
    brand: '',
    category: 'Other',
    description: '',
    priceMinor: 0,
    currency,
    unit: 'each',
    stock: 0,
    // Nobody has said: what was true in 1970 is shown to nobody as a fact.
    stockAt: 0,
    aisle: '',
    bay: '',
    picture: NO_PICTURE,
    sensitive: false,
    goesWith: [],
  };
  return { product, offer: null, stock: [], links: [], pictureUrl: null };
}

/** A product as it is to be shown at `now`: what offer and stock say is written into it. */
export function shown(
  product: ShopProduct,
  { stock, offer, now }: { stock: readonly StockFact[]; offer: Offer | null; now: number },
): ShopProduct {
  const next = { ...product };
  const here = stock.find(({ storeCode }) => storeCode === '');
  if (here) {
    next.stock = here.quantity ?? (here.available ? 1 : 0);
    next.stockAt = here.at;
    next.aisle = here.aisle;
    next.bay = here.bay;
    delete next.stockSaid;
    if (here.quantity === null) next.stockSaid = true;
  }
  if (!offer) return next;
  const isOn = (offer.from ?? 0) <= now && (offer.until === null || now < offer.until);
  next.priceMinor = isOn ? offer.saleMinor : offer.regularMinor;
  delete next.wasMinor;
  if (isOn) next.wasMinor = offer.regularMinor;
  return next;
}

function withStock(facts: readonly StockFact[], { stock, place }: RowDraft, now: number): StockFact[] {
  if (!stock) return [...facts];
  const before = facts.find(({ storeCode }) => storeCode === stock.storeCode);
  const at = stock.at ?? now;
  // What is older than what is known is no news.
  if (before && at < before.at) return [...facts];
  const fact: StockFact = {
    storeCode: stock.storeCode,
    quantity: stock.quantity,
    available: stock.available,
    at,
    aisle: place?.aisle ?? before?.aisle ?? '',
    bay: place?.bay ?? before?.bay ?? '',
    // Some where there was none: what was told has come.
    ...(before?.restock && (before.available || !stock.available) && { restock: before.restock }),
  };
  return inOrder([...facts.filter((one) => one !== before), fact]);
}

/** A delivery is told beside what is there now; of two words about it the later stands. */
function withRestock(facts: readonly StockFact[], { restock }: RowDraft, now: number): StockFact[] {
  if (!restock) return [...facts];
  const { storeCode, told } = restock;
  const before = facts.find((one) => one.storeCode === storeCode);
  const at = Math.min(told?.at ?? now, now);
  if (before?.restock && at < before.restock.at) return [...facts];
  const { restock: _former, ...known } = before ?? {
    storeCode,
    quantity: null,
    available: false,
    at: 0,
    aisle: '',
    bay: '',
  };
  const fact = told ? { ...known, restock: { on: told.on, source: told.source, at } } : known;
  return inOrder([...facts.filter((one) => one !== before), fact]);
}

function inOrder(facts: StockFact[]): StockFact[] {
  return facts.sort((a, b) => (a.storeCode < b.storeCode ? -1 : 1));
}

/** A place alone says nothing of how much is there. */
function placed(facts: readonly StockFact[], { place }: RowDraft): StockFact[] {
  if (!place) return [...facts];
  const here = facts.find(({ storeCode }) => storeCode === '');
  const known = here ?? { storeCode: '', quantity: null, available: false, at: 0, aisle: '', bay: '' };
  return [{ ...known, ...place }, ...facts.filter((one) => one !== here)];
}

function withLinks(before: readonly ProductLink[], given: NonNullable<RowDraft['links']>): ProductLink[] {
  const kinds = new Set(Object.keys(given));
  const made = (Object.entries(given) as [ProductLink['kind'], string[]][]).flatMap(([kind, ids]) =>
    ids.map((target, rank): ProductLink => ({ kind, target, origin: 'merchant', rank })),
  );
  return [...before.filter(({ kind }) => !kinds.has(kind)), ...made].sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.rank - b.rank,
  );
}

/** What says the same again takes the place of what it said before. */
function withFacts(
  before: EntryFacts = { claims: [], reviews: [], elsewhere: [] },
  { claim, review, elsewhere }: RowFacts,
): EntryFacts {
  const isOlder = before.elsewhere.some(
    ({ source, seenAt }) => source === elsewhere?.source && seenAt > elsewhere.seenAt,
  );
  return {
    claims: replaced(before.claims, claim, ({ id }) => id),
    reviews: replaced(before.reviews, review, ({ id }) => id),
    elsewhere: isOlder ? before.elsewhere : replaced(before.elsewhere, elsewhere, ({ source }) => source),
  };
}

/** In the order in which they are stored, so that what comes again is no change. */
function replaced<T>(before: readonly T[], one: T | undefined, keyOf: (one: T) => string): T[] {
  if (one === undefined) return [...before];
  const others = before.filter((other) => keyOf(other) !== keyOf(one));
  return [...others, one].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function besideOf(links: readonly ProductLink[]): string[] {
  return links
    .filter(({ kind }) => kind === 'complement')
    .map(({ target }) => target)
    .slice(0, MOST_BESIDE);
}
