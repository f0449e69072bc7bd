import type { ShopProduct } from '../model/catalogue.ts';
import type { Guide, GuideMatch, GuideOption, GuideQuestion, Said } from '../model/guide.ts';

/** As many as one looks at without starting to choose again. */
export const SHORT_LIST = 3;
/** The answer "it does not matter", which every question takes. */
export const ANY = 'any';
const BUDGET = 'budget';

/** What is asked next, and what may be answered: never an answer that leads to nothing. */
export interface AskedQuestion {
  id: string;
  /** The merchant's words, or a price limit to be said in the kiosk's own. */
  options: readonly AskedOption[];
  said: Said | null;
}

export type AskedOption =
  | { id: string; said: Said; limitMinor: null }
  | { id: string; said: null; limitMinor: number };

export interface Picked {
  product: ShopProduct;
  /** The answers it meets, in the merchant's words. */
  meets: Said[];
}

/** What may be said of a product, to be searched for an answer's words. */
export type Wording = (product: ShopProduct) => string;

/** Names, descriptions and traits of a product, and what is claimed of it. */
export function wordingOf(product: ShopProduct, claims: readonly string[]): string {
  const { name, brand, description, unit, traits = [] } = product;
  return [name, brand, description, unit, ...traits.map(({ value }) => value), ...claims]
    .join(' ')
    .toLowerCase();
}

/** Whether an answer means a product, by what is said of it. */
export function fits(
  { words, without, categories }: GuideMatch,
  product: ShopProduct,
  wording: string,
): boolean {
  const has = (word: string) => wording.includes(word.toLowerCase());
  if (without.some(has)) return false;
  if (words.length === 0 && categories.length === 0) return true;
  return words.some(has) || categories.includes(product.category);
}

/**
 * One guide over what is in the shop now. Answers are ids of options, in the order of the questions; what was said
 * strictly takes products out, the rest only moves them up. As no answer is offered that would leave nothing, every
 * way through it ends at something in stock.
 */
export class GuidePath {
  readonly #guide: Guide;
  readonly #wording: Wording;
  readonly #candidates: readonly ShopProduct[];

  constructor(guide: Guide, products: readonly ShopProduct[], wording: Wording) {
    this.#guide = guide;
    this.#wording = wording;
    this.#candidates = products.filter(
      (product) => product.stock > 0 && !product.sensitive && fits(guide.among, product, wording(product)),
    );
  }

  /** Whether it leads anywhere at all. */
  get leads(): boolean {
    return this.#candidates.length > 0;
  }

  /** How many products these answers leave. */
  left(answers: readonly string[]): number {
    return this.#left(answers).length;
  }

  /** The next question after these answers; null when the short list is due. */
  next(answers: readonly string[]): AskedQuestion | null {
    const left = this.#left(answers);
    const question = this.#guide.questions[answers.length];
    if (question) return this.#asked(question, left);
    return answers.length === this.#guide.questions.length ? askBudget(left) : null;
  }

  /** The best few, each with the answers it meets. Never empty where {@link leads}. */
  shortList(answers: readonly string[], most = SHORT_LIST): Picked[] {
    const chosen = this.#guide.questions.flatMap(({ options }, n) =>
      options.filter(({ id }) => id === answers[n]),
    );
    // What is asked first weighs as much as all that comes after it: whoever says "pasta" wants no rice for being quick.
    const weight = (met: readonly GuideOption[]) =>
      met.reduce((sum, option) => sum + 2 ** (chosen.length - chosen.indexOf(option)), 0);
    return this.#left(answers)
      .map((product) => {
        const wording = this.#wording(product);
        const met = chosen.filter(({ match }) => fits(match, product, wording));
        return { product, meets: met, weight: weight(met) };
      })
      .sort(
        (a, b) =>
          b.weight - a.weight ||
          saving(b.product) - saving(a.product) ||
          a.product.priceMinor - b.product.priceMinor ||
          (a.product.id < b.product.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ product, meets }) => ({ product, meets }));
  }

  /** A question with only one answer left is asked all the same: "any" is always the other one. */
  #asked({ id, text, said, strict, options }: GuideQuestion, left: readonly ShopProduct[]): AskedQuestion {
    const leading = options.filter(
      ({ match }) => !strict || left.some((product) => fits(match, product, this.#wording(product))),
    );
    return {
      id,
      said: { text, said },
      options: leading.map((option) => ({ id: option.id, said: option, limitMinor: null })),
    };
  }

  #left(answers: readonly string[]): ShopProduct[] {
    let left = [...this.#candidates];
    for (const [n, { strict, options }] of this.#guide.questions.entries()) {
      const match = options.find(({ id }) => id === answers[n])?.match;
      if (strict && match) left = keepSome(left, (one) => fits(match, one, this.#wording(one)));
    }
    const limit = Number(/^budget-(\d+)$/.exec(answers[this.#guide.questions.length] ?? '')?.[1] ?? 0);
    return limit > 0 ? keepSome(left, ({ priceMinor }) => priceMinor <= limit) : left;
  }
}

/** Stock moves while somebody answers: an answer that has come to lead to nothing is let go. */
function keepSome(left: ShopProduct[], keep: (product: ShopProduct) => boolean): ShopProduct[] {
  const kept = left.filter(keep);
  return kept.length > 0 ? kept : left;
}

/** Two limits, at a third and at two thirds of what is left by price; none where all cost about the same. */
function askBudget(left: readonly ShopProduct[]): AskedQuestion {
  const prices = left.map(({ priceMinor }) => priceMinor).sort((a, b) => a - b);
  const at = (share: number) => Math.ceil((prices[Math.floor((prices.length - 1) * share)] ?? 0) / 100) * 100;
  const most = prices.at(-1) ?? 0;
  const limits = [...new Set([at(1 / 3), at(2 / 3)])].filter((limit) => limit > 0 && limit < most);
  return {
    id: BUDGET,
    said: null,
    options: limits.map((limitMinor) => ({ id: `${BUDGET}-${limitMinor}`, said: null, limitMinor })),
  };
}

/** The same, remembered by product. */
export function rememberedWording(wording: Wording): Wording {
  const known = new Map<string, string>();
  return (product) => {
    const said = known.get(product.id) ?? wording(product);
    known.set(product.id, said);
    return said;
  };
}

function saving({ priceMinor, wasMinor = priceMinor }: ShopProduct): number {
  return Math.max(0, wasMinor - priceMinor);
}
