import type { Commitment } from '../../shared/model/commitment.ts';
import type { Guide } from '../../shared/model/guide.ts';
import type { Claim, HowTo, ProductLink } from '../../shared/model/product-facts.ts';
import type { FactsOfProduct, ShopFacts } from '../../shared/model/shop-facts.ts';

export const NO_FACTS: ShopFacts = { format: 1, products: [], howTos: [], guides: [], commitments: [] };

/** What is known of products beside the catalogue, by product. */
export class FactsBook {
  readonly guides: readonly Guide[];
  readonly howTos: readonly HowTo[];
  readonly commitments: readonly Commitment[];
  readonly #byProduct: ReadonlyMap<string, FactsOfProduct>;
  readonly #howTos: ReadonlyMap<string, HowTo>;

  constructor({ products, howTos, guides, commitments }: ShopFacts) {
    this.guides = guides;
    this.commitments = commitments;
    this.howTos = howTos;
    this.#byProduct = new Map(products.map((one) => [one.id, one]));
    this.#howTos = new Map(howTos.map((one) => [one.id, one]));
  }

  /** Empty for a product of which nothing is known. */
  of(id: string): FactsOfProduct {
    return (
      this.#byProduct.get(id) ?? {
        id,
        elsewhere: [],
        prices: [],
        links: [],
        claims: [],
        reviews: { count: 0, average: null, latest: [] },
      }
    );
  }

  /** Of every product of which anything is known. */
  get claims(): Iterable<readonly Claim[]> {
    return [...this.#byProduct.values()].map(({ claims }) => claims);
  }

  howTo(id: string): HowTo | null {
    return this.#howTos.get(id) ?? null;
  }

  /** What can be done with it: what the merchant linked, then all that need it. */
  howTosWith(productId: string): HowTo[] {
    const linked = this.linked(productId, 'how-to').flatMap((id) => this.#howTos.get(id) ?? []);
    const needing = this.howTos.filter(({ parts }) => parts.some((part) => part.productId === productId));
    return [...new Set([...linked, ...needing])];
  }

  /** Ends of a product's links of these kinds, in their order. */
  linked(productId: string, ...kinds: ProductLink['kind'][]): string[] {
    return this.of(productId)
      .links.filter(({ kind }) => kinds.includes(kind))
      .map(({ target }) => target);
  }

  /** Average stars; 0 where nobody has said anything. */
  stars(productId: string): number {
    return this.of(productId).reviews.average ?? 0;
  }
}
