import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import type { Category } from './categories.ts';
import './category-mosaic.ts';
import './product-grid.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** The first page: one question, the categories, and what costs less this week. */
@customElement('shop-home')
export class ShopHome extends LitElement {
  @property({ attribute: false }) categories: readonly Category[] = [];
  @property({ attribute: false }) offers: readonly Product[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-6);
      }
      header {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-4) 0;
      }
      h1 {
        max-inline-size: 14ch;
        font-size: var(--text-4xl);
        font-weight: var(--weight-black);
      }
      header p {
        font-size: var(--text-lg);
      }
      section {
        display: grid;
        gap: var(--space-4);
        min-inline-size: 0;
      }
      h2 {
        font-size: var(--text-xl);
      }
      @container (orientation: landscape) {
        h1 {
          max-inline-size: none;
          font-size: var(--text-3xl);
        }
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`
      <header>
        <h1>${strings.greeting}</h1>
        <p class="soft">${strings.greetingHint}</p>
      </header>
      <section aria-label=${strings.categories}>
        <category-mosaic .categories=${this.categories}></category-mosaic>
      </section>
      ${
        this.offers.length > 0
          ? html`<section>
              <h2>${strings.offers}</h2>
              <product-grid shelf .products=${this.offers} label=${strings.offers}></product-grid>
            </section>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-home': ShopHome;
  }
}
