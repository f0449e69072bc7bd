import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { listedProductStyles } from '../listed-product-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../price-tag.ts';
import '../product-picture.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import '../steer/shelf-head.ts';
import { ADD_ON_SHELF } from './add-on-offer.ts';

/** One thing that goes with something on the list: what it is, why it is here, one touch to take it and one to be rid of it. */
@customElement('add-on-card')
export class AddOnCard extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  /** What on the list it goes with. */
  @property({ attribute: false }) anchor: Product | null = null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    listedProductStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
        padding: var(--space-2) var(--space-2) var(--space-3) var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .one {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-3) var(--space-4);
        padding-inline-end: var(--space-2);
      }
      .name,
      .place {
        display: block;
        line-height: var(--leading-snug);
      }
      .name {
        font-weight: var(--weight-bold);
      }
      .place {
        font-size: var(--text-sm);
      }
      price-tag {
        justify-content: end;
        font-size: var(--text-xl);
      }
      @container (inline-size < 40rem) {
        .one > .button {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  protected override render() {
    const { product, anchor } = this;
    if (!product || !anchor) return nothing;
    const { strings, catalogueLanguage } = this.setting;
    return html`<shelf-head
        small
        heading=${strings.reasonMerchant({ name: anchor.name })}
        shelf=${ADD_ON_SHELF}
      ></shelf-head>
      <div class="one">
        <button
          class="open"
          @click=${() => intend(this, { kind: 'open', view: { name: 'product', productId: product.id } })}
        >
          <product-picture .product=${product}></product-picture>
          <span>
            <span class="name" lang=${catalogueLanguage}>${product.name}</span>
            <span class="place"
              >${product.unit ? html`<bdi lang=${catalogueLanguage}>${product.unit}</bdi> · ` : nothing}${strings.aisle(product)} ·
              ${strings.bay(product)}</span
            >
          </span>
        </button>
        <price-tag .product=${product}></price-tag>
        <button
          class="button"
          @click=${() => intend(this, { kind: 'quantity', productId: product.id, quantity: 1 })}
        >
          <ui-icon name="plus"></ui-icon>${strings.add}
        </button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'add-on-card': AddOnCard;
  }
}
