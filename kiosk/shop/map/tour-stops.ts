import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import '../product-picture.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import type { Stop } from './plan-tour.ts';

/** The stops of a tour in their order, each with what is taken there; a product opens the way to it alone. */
@customElement('tour-stops')
export class TourStops extends LitElement {
  @property({ attribute: false }) stops: readonly Stop[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    css`
      ol {
        display: grid;
        gap: var(--space-3);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        padding: var(--space-3) 0;
        border-block-end: 1px solid var(--color-line);
      }
      .number {
        display: grid;
        place-items: center;
        inline-size: 2.4rem;
        block-size: 2.4rem;
        border-radius: var(--radius-full);
        background: var(--color-accent);
        color: var(--color-on-accent);
        font-weight: var(--weight-black);
      }
      .where {
        align-self: center;
        font-weight: var(--weight-bold);
      }
      .where span {
        margin-inline-start: var(--space-3);
        font-weight: var(--weight-regular);
      }
      .things {
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
        padding: var(--space-1) var(--space-4) var(--space-1) var(--space-1);
        border: 1.5px solid var(--color-line);
        border-radius: var(--radius-full);
        background: var(--color-raised);
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:dir(rtl) {
        padding: var(--space-1) var(--space-1) var(--space-1) var(--space-4);
      }
      product-picture {
        inline-size: 3rem;
        block-size: 3rem;
        border-radius: var(--radius-full);
      }
    `,
  ];

  protected override render() {
    const { strings, catalogueLanguage, locale } = this.setting;
    const number = new Intl.NumberFormat(locale);
    return html`<ol role="list">
      ${this.stops.map(
        ({ place, products, metres }, index) => html`<li>
          <span class="number">${number.format(index + 1)}</span>
          <p class="where">
            ${strings.aisle({ aisle: place.shelf.aisle })}${place.bay ? html` · ${strings.bay({ bay: place.bay })}` : ''}
            <span class="soft">${strings.mapLength({ metres: Math.max(1, Math.round(metres)) })}</span>
          </p>
          <div class="things">
            ${products.map(
              (product) => html`<button
                @click=${() => intend(this, { kind: 'open', view: { name: 'map', productId: product.id } })}
              >
                <product-picture .product=${product}></product-picture>
                <span lang=${catalogueLanguage}>${product.name}</span>
              </button>`,
            )}
          </div>
        </li>`,
      )}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tour-stops': TourStops;
  }
}
