import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { missingTo } from '../../../shared/ledger/gift-threshold.ts';
import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import '../../shop/qr-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { codeStyles } from '../code-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import './gift-choice.ts';
import { keptWords, savingWords } from './saving-words.ts';

const DAY_MS = 86_400_000;

/** One coupon: what it takes off, until when, and once it is taken the code for the till. Emits `take`, and `gift-choose` of a gift. */
@customElement('coupon-card')
export class CouponCard extends LitElement {
  @property({ attribute: false }) coupon: OfferedCoupon | null = null;
  /** Milliseconds to its end by the server's clock. */
  @property({ type: Number }) left = 0;
  /** What this phone's list comes to after coupons, in minor units; 0 for none. */
  @property({ type: Number }) payable = 0;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    codeStyles,
    css`
      .saving {
        color: var(--color-brand-ink, var(--color-brand));
        font-size: var(--text-2xl);
        font-weight: var(--weight-black);
        line-height: 1.1;
      }
      h2 {
        font-size: var(--text-lg);
      }
      qr-code {
        inline-size: min(100%, 12rem);
      }
    `,
  ];

  protected override render() {
    const { coupon } = this;
    if (!coupon) return nothing;
    const { saving, productName, terms, held } = coupon;
    const isGift = saving.kind === 'gift';
    return html`<section class="card stack">
      <div>
        <p class="saving">${savingWords(coupon, this.locale)}</p>
        <h2>${coupon.name}</h2>
        ${
          isGift && !productName
            ? nothing
            : html`<p class="soft">${productName ? strings.couponFor({ product: productName }) : strings.couponForAll}</p>`
        }
        ${this.threshold(coupon)}
      </div>
      ${terms ? html`<p>${terms}</p>` : nothing}
      ${held ? this.held(held.code, held.redeemedAt !== null) : this.free()}
    </section>`;
  }

  /** From which receipt on, and how far the list on this phone is from it. */
  private threshold({ fromMinor, currency }: OfferedCoupon) {
    if (fromMinor === undefined) return nothing;
    const amount = (minor: number) => formatPrice(minor, currency, this.locale);
    const missing = missingTo(fromMinor, this.payable);
    const total = amount(this.payable);
    return html`<p class="soft">${strings.couponFrom({ amount: amount(fromMinor) })}</p>
      ${
        this.payable === 0
          ? nothing
          : html`<p>${missing === 0 ? strings.couponReached({ total }) : strings.couponMissing({ total, amount: amount(missing) })}</p>`
      }`;
  }

  private free() {
    return html`
      <p class="soft">${keptWords(this.coupon?.heldHours)} ${strings.couponLatest({ time: this.moment(this.coupon?.until ?? 0) })}</p>
      <button
        class="button wide"
        data-kind="primary"
        ?disabled=${this.busy}
        @click=${() => this.dispatchEvent(new CustomEvent('take'))}
      >
        ${strings.couponTake}
      </button>
    `;
  }

  private held(code: string, redeemed: boolean) {
    if (redeemed) return html`<p role="status"><strong>${strings.couponRedeemed}</strong></p>`;
    if (this.left <= 0) return html`<p role="status"><strong>${strings.couponOver}</strong></p>`;
    const expires = this.coupon?.held?.expiresAt ?? 0;
    return html`
      <gift-choice .coupon=${this.coupon} ?busy=${this.busy}></gift-choice>
      <div class="code">
        <qr-code text=${code} label=${strings.couponShow}></qr-code>
        <p class="letters" dir="ltr">${code.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        <p class="soft">${strings.couponShow}</p>
      </div>
      <p class="numeric">
        ${
          this.left < DAY_MS
            ? strings.couponLeft({ time: clockOf(this.left) })
            : strings.couponUntil({ time: this.moment(expires) })
        }
      </p>
    `;
  }

  private moment(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  }
}

/** 3:04:05 */
function clockOf(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'coupon-card': CouponCard;
  }
}
