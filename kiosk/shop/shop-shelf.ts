import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './product-grid.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** A category's page: its name and all that is in it. */
@customElement('shop-shelf')
export class ShopShelf extends LitElement {
  @property() heading = '';
  @property({ attribute: false }) products: readonly Product[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: var(--space-5);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-2) var(--space-4);
      }
      h1 {
        font-size: var(--text-3xl);
        font-weight: var(--weight-black);
      }
    `,
  ];

  protected override render() {
    return html`<header>
        <h1>${this.heading}</h1>
        <p class="soft">${this.setting.strings.productCount({ count: this.products.length })}</p>
      </header>
      <product-grid .products=${this.products} label=${this.heading}></product-grid>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-shelf': ShopShelf;
  }
}
