import { html, type TemplateResult } from 'lit';
import type { KioskVisit, Suggestion } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import type { Assortment } from './assortment.ts';
import type { FactsBook } from './facts-book.ts';
import type { ShopWords } from './languages/languages.ts';
import './list-panel.ts';
import './match-panel.ts';
import './offer-panel.ts';
import './product-page.ts';
import './search-results.ts';
import { quantityOf } from './session-list.ts';
import './shop-home.ts';
import type { ShopView } from './shop-intent.ts';
import type { ShopSession } from './shop-session.ts';
import './shop-shelf.ts';
import type { VisitOffer } from './visit-offer.ts';

/** All that a page may be drawn from. Words, language, time and pictures come to its element by `shopSetting`. */
export interface ShopScene {
  session: ShopSession;
  assortment: Assortment;
  book: FactsBook;
  strings: ShopWords;
  /** The visit on this kiosk while it is active; what it suggests. */
  suggestions: readonly Suggestion[];
  visit: KioskVisit | null;
  offer: VisitOffer | null;
  offerProblem: ProblemCode | null;
  displayName: string;
}

interface ViewRow<View extends ShopView> {
  /** Fetches the element of a page that has a folder of its own; the others come with the shop. */
  load?: () => Promise<unknown>;
  draw: (view: View, scene: ShopScene) => TemplateResult;
}

/** How each page is loaded and drawn. A new page is a variant of `ShopView` in shop-intent.ts and a row here. */
const VIEWS: { readonly [View in ShopView as View['name']]: ViewRow<View> } = {
  home: {
    draw: (_, { assortment }) =>
      html`<shop-home .categories=${assortment.categories} .offers=${assortment.offers}></shop-home>`,
  },
  search: {
    draw: (_, { session, assortment }) => html`<search-results
      .words=${session.words}
      .products=${assortment.find(session.words)}
      .categories=${assortment.categories}
    ></search-results>`,
  },
  category: {
    draw: ({ category }, { assortment, strings }) => html`<shop-shelf
      heading=${category ?? strings.everything}
      .products=${assortment.inCategory(category)}
    ></shop-shelf>`,
  },
  product: {
    draw: ({ productId }, { session, assortment }) => {
      const product = assortment.byId(productId);
      return html`<product-page
        .product=${product}
        .goesWith=${product ? assortment.goesWith(product) : []}
        .aisles=${assortment.aisles}
        .bays=${product ? assortment.bays(product.aisle) : []}
        .quantity=${quantityOf(session.lines, productId)}
      ></product-page>`;
    },
  },
  list: {
    draw: (_, { session, assortment, suggestions, visit }) => html`<list-panel
      .entries=${assortment.entries(session.lines)}
      .suggestions=${suggestions}
      ?connected=${visit?.state === 'active'}
    ></list-panel>`,
  },
  phone: {
    draw: (_, { session, visit, offer, offerProblem, displayName }) =>
      visit
        ? html`<match-panel .visit=${visit}></match-panel>`
        : html`<offer-panel
            .offer=${offer}
            .problem=${offerProblem}
            .paused=${session.offerPaused}
            displayName=${displayName}
          ></offer-panel>`,
  },
};

const loading = new Map<ShopView['name'], Promise<unknown>>();

/** Fetches what draws a page, once. What failed is fetched again when the page is next drawn. */
function fetchView(name: ShopView['name'], load: () => Promise<unknown>): void {
  if (loading.has(name)) return;
  const loaded = load();
  loading.set(name, loaded);
  loaded.catch((error: unknown) => {
    loading.delete(name);
    console.error(`the page "${name}" did not load`, error);
  });
}

/** A page, at once: an element whose file is still on its way fills in when that has come. */
export function drawView(view: ShopView, scene: ShopScene): TemplateResult {
  // The table's type has paired each name with its own view.
  const { load, draw } = VIEWS[view.name] as ViewRow<ShopView>;
  if (load) fetchView(view.name, load);
  return draw(view, scene);
}
