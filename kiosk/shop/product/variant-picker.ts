import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isCounted } from '../../../shared/floor/counted.ts';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { chipStyles } from '../steer/chip-styles.ts';

/** The same thing in other sizes, colours or flavours, with what each costs; the one that is open is marked. */
@customElement('variant-picker')
export class VariantPicker extends LitElement {
  @property({ attribute: false }) product: ShopProduct | null = null;
  @property({ attribute: false }) variants: readonly ShopProduct[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    chipStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .price {
        font-weight: var(--weight-regular);
      }
      .out {
        text-decoration: line-through;
      }
    `,
  ];

  protected override render() {
    const { product, variants } = this;
    if (!product || variants.length === 0) return nothing;
    const { strings, locale, now, catalogueLanguage } = this.setting;
    const group = [product, ...variants].sort(
      (a, b) => a.priceMinor - b.priceMinor || (a.id < b.id ? -1 : 1),
    );
    return html`<div class="chips" role="group" aria-label=${strings.variants}>
      ${group.map(
        (one) => html`<button
          class="chip"
          aria-current=${one.id === product.id ? 'true' : nothing}
          @click=${() => intend(this, { kind: 'turn', view: { name: 'product', productId: one.id } })}
        >
          <span lang=${catalogueLanguage} class=${one.stock === 0 && isCounted(one, now()) ? 'out' : nothing}>${wordOf(one)}</span>
          <span class="price numeric">${formatPrice(one.priceMinor, one.currency, locale)}</span>
        </button>`,
      )}
    </div>`;
  }
}

/** What tells it from its siblings; its unit or its name where the merchant has said nothing else. */
function wordOf({ traits = [], unit, name }: ShopProduct): string {
  return traits.map(({ value }) => value).join(', ') || unit || name;
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-picker': VariantPicker;
  }
}
