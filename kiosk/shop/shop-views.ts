import { html, type TemplateResult } from 'lit';
import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { KioskVisit, Suggestion } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { ADD_ON_SHELF } from './add-on/add-on-offer.ts';
import type { Assortment } from './assortment.ts';
import type { FactsBook } from './facts-book.ts';
import './help/floor-buttons.ts';
import type { FloorDesk } from './help/floor-desk.ts';
import type { ShopWords } from './languages/languages.ts';
import type { BesideList } from './list-panel.ts';
import './list-panel.ts';
import type { Ground } from './map/ground.ts';
import './match-panel.ts';
import './offer-panel.ts';
import './product/product-page.ts';
import { type ProductShelf, productShelves } from './product/product-shelves.ts';
import './search-results.ts';
import type { CodeScanner } from './scan/code-scanner.ts';
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
  /** The plan of the shop, and where on it this kiosk is. */
  ground: Ground;
  scanner: CodeScanner | null;
  /** The way to the staff; null where there is none. */
  desk: FloorDesk | null;
}

interface ViewRow<View extends ShopView> {
  /** Fetches the element of a page that has a folder of its own; the others come with the shop. */
  load?: () => Promise<unknown>;
  draw: (view: View, scene: ShopScene) => TemplateResult;
}

/** How each page is loaded and drawn. A new page is a variant of `ShopView` in shop-intent.ts and a row here. */
const VIEWS: { readonly [View in ShopView as View['name']]: ViewRow<View> } = {
  home: {
    draw: (_, { assortment, book, session, desk }) => html`<shop-home
      .front=${assortment.front}
      .offers=${assortment.offers}
      .howTos=${book.howTos}
      .guides=${book.guides}
      ?standsFor=${book.commitments.length > 0}
      .taste=${session.steering.taste}
      ><floor-buttons .desk=${desk}></floor-buttons
    ></shop-home>`,
  },
  search: {
    draw: (_, { session, assortment, book }) => html`<search-results
      .words=${session.words}
      .findings=${assortment.find(session.words)}
      .front=${assortment.front}
      .book=${book}
      .taste=${session.steering.taste}
      ?comparing=${session.steering.comparing}
      .picks=${session.steering.picks}
    ></search-results>`,
  },
  category: {
    draw: ({ category, department }, { session, assortment, book, strings }) => html`<shop-shelf
      heading=${category ?? strings.everything}
      .products=${assortment.inCategory(category, department)}
      .guide=${book.guides.find((guide) => guide.category === category) ?? null}
      .book=${book}
      .taste=${session.steering.taste}
      ?comparing=${session.steering.comparing}
      .picks=${session.steering.picks}
    ></shop-shelf>`,
  },
  department: {
    load: () => import('./department-page.ts'),
    draw: ({ department }, { assortment }) => html`<department-page
      .department=${department}
      .categories=${assortment.categoriesIn(department)}
    ></department-page>`,
  },
  product: {
    draw: ({ productId }, { session, assortment, book }) => {
      const product = assortment.byId(productId);
      if (!product) return html`<product-page></product-page>`;
      const { taste, picks } = session.steering;
      return html`<product-page
        .product=${product}
        .facts=${book.of(productId)}
        .variants=${assortment.variants(product)}
        .shelves=${() => shelvesOf(product, assortment, book, taste.rested)}
        .aisles=${assortment.aisles}
        .bays=${assortment.bays(product.aisle)}
        .quantity=${quantityOf(session.lines, productId)}
        .picks=${picks}
      ></product-page>`;
    },
  },
  reviews: {
    load: () => import('./product/review-list.ts'),
    draw: ({ productId }, { assortment, book }) => html`<review-list
      .product=${assortment.byId(productId)}
      .reviews=${book.of(productId).reviews}
    ></review-list>`,
  },
  claim: {
    load: () => import('./product/claim-page.ts'),
    draw: ({ productId, claimId }, { assortment, book, ground }) => html`<claim-page
      .product=${assortment.byId(productId)}
      .claim=${book.of(productId).claims.find(({ id }) => id === claimId) ?? null}
      phoneOrigin=${ground.phoneOrigin}
    ></claim-page>`,
  },
  compare: {
    load: () => import('./compare/compare-page.ts'),
    draw: ({ productIds }, { session, assortment, book }) => html`<compare-page
      .products=${productIds.flatMap((id) => assortment.byId(id) ?? [])}
      .book=${book}
      .listed=${session.lines.map(({ productId }) => productId)}
    ></compare-page>`,
  },
  'how-to': {
    load: () => import('./how-to/how-to-player.ts'),
    draw: ({ howToId, step }, { session, assortment, book, ground }) => {
      const howTo = book.howTo(howToId);
      return html`<how-to-player
        .howTo=${howTo}
        .step=${step}
        phoneOrigin=${ground.phoneOrigin}
        .parts=${(howTo?.parts ?? []).flatMap(({ productId, amount }) => {
          const product = assortment.byId(productId);
          return product ? [{ product, amount, quantity: quantityOf(session.lines, productId) }] : [];
        })}
      ></how-to-player>`;
    },
  },
  guide: {
    load: () => import('./guide/guide-page.ts'),
    draw: ({ guideId, answers }, { session, assortment, book }) => html`<guide-page
      .guide=${book.guides.find(({ id }) => id === guideId) ?? null}
      .answers=${answers}
      .products=${assortment.products}
      .book=${book}
      .taste=${session.steering.taste}
    ></guide-page>`,
  },
  commitments: {
    load: () => import('./commitments/commitments-page.ts'),
    draw: (_, { book }) => html`<commitments-page .book=${book}></commitments-page>`,
  },
  access: {
    load: () => import('./access/access-page.ts'),
    draw: () => html`<access-page></access-page>`,
  },
  list: {
    draw: (_, { session, assortment, book, suggestions, visit }) => html`<list-panel
      .book=${book}
      .entries=${assortment.entries(session.lines)}
      .addOn=${addOnOf(session, assortment)}
      .suggestions=${suggestions.filter(({ product }) => product.id !== session.addOn.chosen?.productId)}
      .taste=${session.steering.taste}
      ?connected=${visit?.state === 'active'}
    ></list-panel>`,
  },
  map: {
    load: () => import('./map/store-map.ts'),
    draw: ({ productId }, { assortment, session, ground }) => html`<store-map
      .ground=${ground}
      .product=${productId === null ? null : assortment.byId(productId)}
      .products=${assortment.entries(session.lines).map(({ product }) => product)}
      ?stepFree=${session.ease.stepFree}
    ></store-map>`,
  },
  scan: {
    load: () => import('./scan/scan-view.ts'),
    draw: (_, { assortment, scanner }) => html`<scan-view
      .scanner=${scanner}
      .find=${(gtin: string) => assortment.byGtin(gtin)}
    ></scan-view>`,
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
  help: {
    load: () => import('./help/help-panel.ts'),
    draw: ({ productId }, { assortment, desk, displayName }) => html`<help-panel
      .desk=${desk}
      .product=${productId === null ? null : assortment.byId(productId)}
      place=${displayName}
    ></help-panel>`,
  },
  'pick-up': {
    load: () => import('./pick-up/pick-up-panel.ts'),
    draw: (_, { desk, visit }) => html`<pick-up-panel
      .desk=${desk}
      ?connected=${visit?.state === 'active'}
    ></pick-up-panel>`,
  },
};

function shelvesOf(
  product: ShopProduct,
  assortment: Assortment,
  book: FactsBook,
  rested: readonly string[],
): readonly ProductShelf[] {
  const found = {
    instead: assortment.instead(product, book),
    goesWith: assortment.goesWith(product, book),
    howTos: book.howTosWith(product.id),
  };
  return productShelves(product.stock, found, rested);
}

function addOnOf({ addOn, lines, steering }: ShopSession, assortment: Assortment): BesideList | null {
  const shown = addOn.shown(lines.map(({ productId }) => productId));
  if (!shown || steering.taste.rested.includes(ADD_ON_SHELF)) return null;
  const [product, anchor] = [assortment.byId(shown.productId), assortment.byId(shown.anchor)];
  return product && anchor && product.stock > 0 ? { product, anchor } : null;
}

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
