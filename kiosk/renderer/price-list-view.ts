import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { PriceListContent } from '../../shared/model/drawn-content.ts';
import type { Product } from '../../shared/model/product.ts';
import { formatPrice } from '../ui/price.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { ViewFailure } from './creative-view.ts';
import { DrawnView } from './drawn-view.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterThemeStyles } from './poster-themes.ts';
import { type PriceBoard, type PriceSection, priceBoard } from './price-board.ts';
import { priceListStyles } from './price-list-styles.ts';
import type { StageResources } from './render-item.ts';

/** Nobody reads a page of prices in less. Milliseconds. */
const SHORTEST_PAGE_MS = 5000;
/** What heading, margins and an upright screen's ornament take, in hundredths of the short side. */
const TAKEN = { inline: 16, block: 38, ornament: 17 };

/** The page to begin with next time: where the time on glass is short, every page still has its turn. */
const nextPages = new WeakMap<PriceListContent, number>();

/** Names and current prices under the headings of their categories, page by page. */
@customElement('price-list-view')
export class PriceListView extends DrawnView<PriceListContent> {
  @state() private sections: readonly PriceSection[] = [];
  @state() private page = 0;
  private pageMs = SHORTEST_PAGE_MS;
  private pageTimer = 0;
  private readonly resized = new ResizeObserver(() => this.requestUpdate());

  static override styles = [surfaceStyles, priceListStyles, posterThemeStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    window.clearTimeout(this.pageTimer);
  }

  override async load(
    content: PriceListContent,
    resources: StageResources,
    signal: AbortSignal,
    ms: number | null,
  ): Promise<void> {
    this.page = nextPages.get(content) ?? 0;
    await super.load(content, resources, signal, ms);
    await this.gather();
    if (this.sections.length === 0) throw new ViewFailure('product-missing');
    if (signal.aborted) throw new ViewFailure('superseded');
    const pages = this.board().pages.length;
    this.pageMs = Math.max(SHORTEST_PAGE_MS, (ms ?? 0) / pages);
    await this.updateComplete;
  }

  /** On glass: page after page. */
  override start(): void {
    const { content } = this;
    if (!content) return;
    const pages = this.board().pages.length;
    nextPages.set(content, (this.page + 1) % pages);
    if (pages < 2) return;
    this.pageTimer = window.setTimeout(() => {
      this.page = (this.page + 1) % pages;
      this.start();
    }, this.pageMs);
  }

  override clear(): void {
    window.clearTimeout(this.pageTimer);
    super.clear();
  }

  override refresh(): void {
    void this.gather();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content') || changed.has('resources')) void this.gather();
  }

  private async gather(): Promise<void> {
    const { content, resources } = this;
    if (!content || !resources) return;
    const sections = await sectionsOf(content, resources);
    if (content === this.content) this.sections = sections;
  }

  private board(): PriceBoard {
    const unit = Math.min(this.clientWidth, this.clientHeight) / 100 || 1;
    const [inline, block] = [this.clientWidth / unit, this.clientHeight / unit];
    const ornament = inline / block < 3 / 4 ? TAKEN.ornament : 0;
    return priceBoard(this.sections, {
      inline: inline - TAKEN.inline,
      block: block - TAKEN.block - ornament,
    });
  }

  protected override draw(
    { theme, heading }: PriceListContent,
    { language }: StageResources,
  ): TemplateResult {
    const { scale, columns, pages } = this.board();
    this.style.setProperty('--scale', String(scale));
    this.style.setProperty('--columns', String(columns));
    const page = this.page % Math.max(1, pages.length);
    return html`<article class="board" data-theme=${theme} lang=${language}>
      ${posterOrnament(theme)}
      <header class=${heading.length > 24 ? 'long' : ''}><h2>${heading}</h2></header>
      <div class="columns">
        ${pages[page]?.map(
          (lines) => html`<section>
            ${lines.map((line) =>
              'product' in line ? priceLine(line.product, language) : html`<h3>${line.heading}</h3>`,
            )}
          </section>`,
        )}
      </div>
      ${
        pages.length > 1
          ? html`<p class="pages" role="img" aria-label="${page + 1} / ${pages.length}">
              ${pages.map((_, at) => html`<i ?data-now=${at === page}></i>`)}
            </p>`
          : nothing
      }
    </article>`;
  }
}

function priceLine(
  { name, unit, priceMinor, wasMinor, currency }: Product,
  language: string,
): TemplateResult {
  const isOffer = wasMinor !== undefined && wasMinor > priceMinor;
  return html`<p class="line" ?data-offer=${isOffer}>
    <b>${name}</b> <span class="unit">${unit}</span>
    ${isOffer ? html`<s>${formatPrice(wasMinor, currency, language)}</s>` : nothing}
    <span class="price">${formatPrice(priceMinor, currency, language)}</span>
  </p>`;
}

/** What is listed, as the catalogue has it now; a product that is gone is left out. */
async function sectionsOf(
  { choice }: PriceListContent,
  { resolveProduct, productsIn, language }: StageResources,
): Promise<PriceSection[]> {
  if (choice.by === 'product') {
    const found = await Promise.all(choice.productIds.map((id) => resolveProduct(id)));
    const products = found.filter((product) => product !== undefined);
    return products.length > 0 ? [{ heading: null, products }] : [];
  }
  const order = new Intl.Collator(language);
  const sections = await Promise.all(
    choice.categories.map(async (category) => ({
      heading: choice.categories.length > 1 ? category : null,
      products: (await productsIn(category)).toSorted((a, b) => order.compare(a.name, b.name)),
    })),
  );
  return sections.filter(({ products }) => products.length > 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'price-list-view': PriceListView;
  }
}
