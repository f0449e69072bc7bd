import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../shared/model/product.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { plateStyles } from './plate-styles.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** A product's picture on its category's plate. Silent unless `label` is set, because the name stands beside it. */
@customElement('product-picture')
export class ProductPicture extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @property() label = '';
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private missing = '';

  static override styles = [
    surfaceStyles,
    plateStyles,
    css`
      :host {
        display: block;
      }
      .plate {
        block-size: 100%;
        min-block-size: 100%;
        border-radius: inherit;
        color: var(--color-ink-soft);
        font-size: 2rem;
      }
      img {
        inline-size: var(--picture-size, 68%);
        block-size: var(--picture-size, 68%);
        object-fit: contain;
        filter: drop-shadow(0 0.4rem 0.5rem light-dark(#10211c26, #00000059));
      }
    `,
  ];

  protected override render() {
    const { product } = this;
    if (!product) return html`<div class="plate"></div>`;
    const source = this.setting.pictureUrl(product.picture);
    return html`<div class="plate" data-tint=${this.setting.tint(product.category)}>
      ${
        this.missing === source
          ? html`<ui-icon name="image"></ui-icon>`
          : html`<img
              src=${source}
              alt=${this.label}
              decoding="async"
              draggable="false"
              @error=${() => {
                this.missing = source;
              }}
            />`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-picture': ProductPicture;
  }
}
