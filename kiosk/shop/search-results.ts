import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { NO_FINDINGS } from './assortment.ts';
import type { Front } from './categories.ts';
import './category-mosaic.ts';
import { FactsBook, NO_FACTS } from './facts-book.ts';
import './product-grid.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';
import './steer/grid-controls.ts';
import { calendarDay } from './product/told-claims.ts';
import { NO_TASTE, type Taste, tasted } from './steer/taste.ts';
import { valueChoices } from './steer/values.ts';

/** What the words typed so far find, announced as it changes; the categories while they find nothing. */
@customElement('search-results')
export class SearchResults extends LitElement {
  @property() words = '';
  @property({ attribute: false }) findings = NO_FINDINGS;
  @property({ attribute: false }) book = new FactsBook(NO_FACTS);
  @property({ attribute: false }) taste: Taste = NO_TASTE;
  @property({ type: Boolean }) comparing = false;
  @property({ attribute: false }) picks: readonly string[] = [];
  @property({ attribute: false }) front: Front = { departments: [], categories: [] };
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-5);
      }
      h1 {
        font-size: var(--text-xl);
      }
    `,
  ];

  protected override render() {
    const { strings, now } = this.setting;
    const { products, isPart, isCut, categories } = this.findings;
    const words = this.words.trim();
    const found = products.length;
    const heading =
      words === ''
        ? strings.searchLabel
        : found > 0 && !isPart
          ? isCut
            ? strings.foundFirst({ most: String(found), words })
            : strings.found({ count: found, words })
          : strings.foundNothing({ words });
    return html`
      <h1>${heading}</h1>
      <p class="visually-hidden" role="status">${words === '' ? nothing : heading}</p>
      ${categories.length > 0 ? html`<category-mosaic .categories=${categories}></category-mosaic>` : nothing}
      ${
        found > 0
          ? html`${isPart ? html`<p>${strings.foundPart}</p>` : nothing}
              <grid-controls
                .taste=${this.taste}
                .values=${valueChoices(products, this.book, calendarDay(now()))}
                ?comparing=${this.comparing}
              ></grid-controls>
              <product-grid
                .products=${tasted(products, this.taste, this.book, now())}
                label=${heading}
                ?picking=${this.comparing}
                .picks=${this.picks}
              ></product-grid>`
          : html`<p class="soft">${words === '' ? strings.searchStart : strings.foundNothingHint}</p>
              <category-mosaic .departments=${this.front.departments} .categories=${this.front.categories}></category-mosaic>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-results': SearchResults;
  }
}
