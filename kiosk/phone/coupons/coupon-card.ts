import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OfferedCoupon } from '../../../shared/protocol/coupon-endpoints.ts';
import '../../shop/qr-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { formatPrice } from '../../ui/price.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

const DAY_MS = 86_400_000;

/** One coupon: what it takes off, until when, and once it is taken the code for the till. Emits `take`. */
@customElement('coupon-card')
export class CouponCard extends LitElement {
  @property({ attribute: false }) coupon: OfferedCoupon | null = null;
  /** Milliseconds to its end by the server's clock. */
  @property({ type: Number }) left = 0;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
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
      .code {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
      }
      qr-code {
        inline-size: min(100%, 12rem);
      }
      .letters {
        font-family: var(--font-mono);
        font-size: var(--text-xl);
        font-weight: var(--weight-bold);
        letter-spacing: 0.08em;
      }
    `,
  ];

  protected override render() {
    const { coupon } = this;
    if (!coupon) return nothing;
    const { saving, currency, productName, terms, held } = coupon;
    const off =
      saving.kind === 'percent'
        ? strings.couponPercent({ percent: saving.percent })
        : strings.couponAmount({ amount: formatPrice(saving.minor, currency, this.locale) });
    return html`<section class="card stack">
      <div>
        <p class="saving">${off}</p>
        <h2>${coupon.name}</h2>
        <p class="soft">${productName ? strings.couponFor({ product: productName }) : strings.couponForAll}</p>
      </div>
      ${terms ? html`<p>${terms}</p>` : nothing}
      ${held ? this.held(held.code, held.redeemedAt !== null) : this.free()}
    </section>`;
  }

  private free() {
    return html`
      <p class="soft">${strings.couponUntil({ time: this.moment(this.coupon?.until ?? 0) })}</p>
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
