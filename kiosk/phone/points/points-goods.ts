import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { keptWords, savingWords } from '../coupons/saving-words.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

/** What points can be had for. Emits `goods-take` with the coupon's id. */
@customElement('points-goods')
export class PointsGoods extends LitElement {
  @property({ attribute: false }) coupons: readonly OfferedCoupon[] = [];
  @property({ type: Number }) balance = 0;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .saving {
        font-size: var(--text-lg);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override render() {
    if (this.coupons.length === 0) return nothing;
    return html`<section class="stack">
      <h2>${strings.pointsGoods}</h2>
      ${this.coupons.map((coupon) => this.card(coupon))}
    </section>`;
  }

  private card(coupon: OfferedCoupon) {
    const { held, name, terms, points = 0 } = coupon;
    const isHeld = held && held.redeemedAt === null;
    return html`<div class="card stack">
      <div>
        <p class="saving">${savingWords(coupon, this.locale)}</p>
        <p>${name}</p>
        ${terms ? html`<p class="soft">${terms}</p>` : nothing}
        ${isHeld ? nothing : html`<p class="soft">${keptWords(coupon.heldHours)}</p>`}
      </div>
      ${
        isHeld
          ? html`<p role="status">${strings.pointsHeld}</p>`
          : html`<button
              class="button wide"
              aria-label="${name}: ${strings.pointsTake({ count: points })}"
              ?disabled=${this.busy || points > this.balance}
              @click=${() => this.dispatchEvent(new CustomEvent('goods-take', { detail: coupon.id }))}
            >
              ${strings.pointsTake({ count: points })}
            </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-goods': PointsGoods;
  }
}
