import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FollowedOrder } from '../../../shared/model/order.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import type { PhonePart } from '../phone-part.ts';
import { strings } from '../strings.ts';
import { kindWords, nowWords, stepWords } from './order-words.ts';

/** What somebody waits for, in a line each at the top of their page from the moment they come; nothing where there is none. */
@customElement('orders-now')
export class OrdersNow extends LitElement {
  @property({ attribute: false }) orders: readonly FollowedOrder[] = [];
  @property({ attribute: false }) parts: readonly PhonePart[] = [];

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        inline-size: 100%;
        padding: var(--space-3) var(--space-4);
        border: 0;
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font: inherit;
        line-height: var(--leading-snug);
        text-align: start;
        cursor: pointer;
      }
      li + li {
        margin-block-start: var(--space-2);
      }
      strong,
      .what {
        grid-column: 1;
      }
      .what {
        font-size: var(--text-sm);
      }
      ui-icon {
        grid-area: 1 / 2 / span 2;
      }
      ui-icon:dir(rtl) {
        transform: scaleX(-1);
      }
    `,
  ];

  protected override render() {
    const part = this.parts.find(({ name }) => name === 'orders');
    if (this.orders.length === 0 || !part) return nothing;
    return html`<ul role="list" aria-label=${strings.ordersTitle}>
      ${repeat(
        this.orders,
        ({ id }) => id,
        (order) => html`<li>
          <button @click=${() => this.open(part)}>
            <strong>${order.step === null ? strings.orderHandedOver : stepWords(order.step)}</strong>
            <span class="what">
              ${kindWords(order.kind)} <bdi>${order.number}</bdi>${this.told(order)}
            </span>
            <ui-icon name="chevron-right"></ui-icon>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  private told(order: FollowedOrder) {
    const words = nowWords(order);
    return words === null ? nothing : html` · ${words}`;
  }

  private open(part: PhonePart): void {
    this.dispatchEvent(
      new CustomEvent<PhonePart>('part-open', { detail: part, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'orders-now': OrdersNow;
  }
}
