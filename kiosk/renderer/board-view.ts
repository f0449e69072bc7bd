import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { MenuContent, PriceListContent } from '../../shared/model/board-content.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { BoardSection } from './board-line.ts';
import { type BoardPages, type BoardRow, boardPages } from './board-pages.ts';
import { boardStyles } from './board-styles.ts';
import { ViewFailure } from './creative-view.ts';
import { DrawnView } from './drawn-view.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';

/** Nobody reads a page of prices in less. Milliseconds. */
const SHORTEST_PAGE_MS = 5000;
/** What heading, margins and an upright screen's ornament take, in hundredths of the short side. */
const TAKEN = { inline: 16, block: 38, ornament: 17 };

type BoardContent = PriceListContent | MenuContent;

/** The page to begin with next time: where the time on glass is short, every page still has its turn. */
const nextPages = new WeakMap<BoardContent, number>();

/** Names and prices under headings, page by page. What is listed is the kind's own. */
export abstract class BoardView<C extends BoardContent> extends DrawnView<C> {
  @state() private sections: readonly BoardSection[] = [];
  @state() private page = 0;
  private pageMs = SHORTEST_PAGE_MS;
  private pageTimer = 0;
  private readonly resized = new ResizeObserver(() => this.requestUpdate());

  static override styles = [surfaceStyles, boardStyles, posterThemeStyles];

  /** What is listed, as the catalogue has it now; what is gone from it is left out. */
  protected abstract sectionsOf(content: C, resources: StageResources): Promise<BoardSection[]>;

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
    content: C,
    resources: StageResources,
    signal: AbortSignal,
    ms: number | null,
  ): Promise<void> {
    this.page = nextPages.get(content) ?? 0;
    await super.load(content, resources, signal, ms);
    await this.gather();
    if (this.sections.length === 0) throw new ViewFailure('product-missing');
    if (signal.aborted) throw new ViewFailure('superseded');
    const pages = this.layOut().pages.length;
    this.pageMs = Math.max(SHORTEST_PAGE_MS, (ms ?? 0) / pages);
    await this.updateComplete;
  }

  /** On glass: page after page. */
  override start(): void {
    window.clearTimeout(this.pageTimer);
    const { content } = this;
    if (!content) return;
    const pages = this.layOut().pages.length;
    nextPages.set(content, (this.page + 1) % Math.max(1, pages));
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
    const sections = await this.sectionsOf(content, resources);
    if (content === this.content) this.sections = sections.filter(({ lines }) => lines.length > 0);
  }

  private layOut(): BoardPages {
    const unit = Math.min(this.clientWidth, this.clientHeight) / 100 || 1;
    const [inline, block] = [this.clientWidth / unit, this.clientHeight / unit];
    const ornament = inline / block < 3 / 4 ? TAKEN.ornament : 0;
    return boardPages(this.sections, {
      inline: inline - TAKEN.inline,
      block: block - TAKEN.block - ornament,
    });
  }

  protected override draw({ theme, heading }: C, { language }: StageResources): TemplateResult {
    const { scale, columns, pages } = this.layOut();
    this.style.setProperty('--scale', String(scale));
    this.style.setProperty('--columns', String(columns));
    const page = this.page % Math.max(1, pages.length);
    return html`<article class="board" data-theme=${theme} lang=${language}>
      ${posterOrnament(theme)}
      <header class=${heading.length > 24 ? 'long' : ''}><h2>${heading}</h2></header>
      <div class="columns">
        ${pages[page]?.map((rows) => html`<section>${rows.map(rowOf)}</section>`)}
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

function rowOf(row: BoardRow): TemplateResult {
  if ('heading' in row) return html`<h3>${row.heading}</h3>`;
  const { name, aside, note, price, was, gone } = row.line;
  return html`<p
    class="line"
    ?data-offer=${was !== ''}
    ?data-gone=${gone !== ''}
    data-notes=${row.notes || nothing}
  >
    <b>${name}</b> <span class="aside">${aside}</span>
    ${was ? html`<s>${was}</s>` : nothing}
    ${gone ? html`<span class="gone">${gone}</span>` : html`<span class="price">${price}</span>`}
    ${note ? html`<span class="note">${note}</span>` : nothing}
  </p>`;
}
