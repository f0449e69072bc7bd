import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/**
 * Where a product stands, as large as a sign above an aisle, and below it the order of the shop's aisles and of the
 * bays in this one. It shows order, not distance: the catalogue knows no floor plan.
 */
@customElement('aisle-sign')
export class AisleSign extends LitElement {
  @property({ attribute: false }) product: Product | null = null;
  @property({ attribute: false }) aisles: readonly string[] = [];
  @property({ attribute: false }) bays: readonly string[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        align-items: center;
        gap: var(--space-4) var(--space-5);
        padding: var(--space-4) var(--space-5);
        border-radius: var(--radius-lg);
        background: var(--color-brand);
        color: var(--color-on-brand);
      }
      .sign {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        font-size: var(--text-3xl);
        font-weight: var(--weight-black);
        line-height: 1.08;
        letter-spacing: var(--tracking-tight);
      }
      @container (orientation: portrait) and (block-size < 1400px) {
        :host {
          padding-block: var(--space-3);
        }
        .sign {
          font-size: var(--text-2xl);
        }
        .order p {
          display: none;
        }
      }
      .sign span {
        display: block;
      }
      .order {
        display: grid;
        line-height: var(--leading-snug);
        gap: var(--space-2);
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      li {
        flex: 1 1 2.2rem;
        padding-block: 0.4em;
        border: 2px solid color-mix(in srgb, currentColor 45%, transparent);
        border-radius: var(--radius-sm);
        font-weight: var(--weight-medium);
        line-height: 1.1;
        text-align: center;
      }
      li[aria-current] {
        border-color: var(--color-accent);
        background: var(--color-accent);
        color: var(--color-on-accent);
        font-weight: var(--weight-black);
      }
      ol + ol li {
        flex: 0 1 2.6rem;
        border-radius: var(--radius-full);
      }
    `,
  ];

  protected override render() {
    const { product, setting } = this;
    if (!product) return nothing;
    const { strings } = setting;
    return html`
      <div class="sign">
        <ui-icon name="map-pin"></ui-icon>
        <p><span>${strings.aisle(product)}</span> <span>${strings.bay(product)}</span></p>
      </div>
      <div class="order">
        <p>${strings.wayHint(product)}</p>
        ${this.row(strings.wayAisles, this.aisles, product.aisle)}
        ${this.bays.length > 1 ? this.row(strings.wayBays(product), this.bays, product.bay) : nothing}
      </div>
    `;
  }

  private row(label: string, names: readonly string[], here: string) {
    return html`<ol role="list" aria-label=${label}>
      ${names.map((name) => html`<li aria-current=${name === here ? 'location' : nothing}>${name}</li>`)}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aisle-sign': AisleSign;
  }
}
