import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { afterSavings } from '../../../shared/ledger/gift-threshold.ts';
import { timeLeft } from '../../../shared/ledger/offer-window.ts';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError, call } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { problemWords, strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import './coupon-card.ts';
import { type KeptCoupons, keepCoupons, readKeptCoupons, withKept } from './kept-coupons.ts';

/** The coupons of this phone, and those it may take; without a connection those it holds. */
@customElement('coupons-view')
export class CouponsView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  @state() private shown: KeptCoupons | null = readKeptCoupons(localStorage);
  @state() private offline = false;
  @state() private loaded = false;
  @state() private busy = false;
  private timer = 0;

  static override styles = [surfaceStyles, pageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 1000);
    void this.act(() => call(couponEndpoints.phoneCoupons, {}));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected override render() {
    const { shown } = this;
    // What can be had for points stands with the points, until it is taken.
    const coupons = (shown?.coupons ?? []).filter(({ points, held }) => points === undefined || held);
    const payable = this.payable(coupons);
    return html`
      <div class="head">
        <h1>${strings.couponsTitle}</h1>
        ${coupons.length > 0 ? html`<p class="soft">${strings.couponsHonest}</p>` : nothing}
        ${this.offline ? html`<p role="status">${strings.couponsOffline}</p>` : nothing}
      </div>
      ${
        coupons.length === 0 && this.loaded
          ? html`<div class="card stack"><p class="lead">${strings.couponsNone}</p><p class="soft">${strings.couponsNoneHint}</p></div>`
          : nothing
      }
      ${repeat(
        coupons,
        ({ id }) => id,
        (coupon) => html`<coupon-card
          .coupon=${coupon}
          .left=${shown ? timeLeft(coupon.held?.expiresAt ?? coupon.until, Date.now(), shown.told) : 0}
          .payable=${payable}
          ?busy=${this.busy}
          locale=${this.locale}
          @take=${() => this.act(() => call(couponEndpoints.takeCoupon, { params: { id: coupon.id } }), true)}
          @gift-choose=${({ detail: gift }: CustomEvent<number>) =>
            this.act(
              () => call(couponEndpoints.chooseGift, { params: { id: coupon.id }, body: { gift } }),
              true,
            )}
        ></coupon-card>`,
      )}
    `;
  }

  /** What the list comes to, after the coupons on anything that this phone holds. */
  private payable(coupons: KeptCoupons['coupons']): number {
    const { control } = this;
    const total = (control?.lines ?? []).reduce(
      (sum, { productId, quantity }) => sum + (control?.products.get(productId)?.priceMinor ?? 0) * quantity,
      0,
    );
    const held = coupons.filter(
      ({ held: mine, productId }) => mine?.redeemedAt === null && productId === null,
    );
    return afterSavings(
      total,
      held.map(({ saving }) => saving),
    );
  }

  private async act(
    ask: () => Promise<Answer<typeof couponEndpoints.phoneCoupons>>,
    asked = false,
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const { now, coupons } = await ask();
      const told = { server: now, device: Date.now() };
      const kept = readKeptCoupons(localStorage);
      this.shown = { coupons: withKept(coupons, kept), told };
      this.offline = false;
      keepCoupons(localStorage, this.shown);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.offline = error.code === 'unavailable';
      if (asked) {
        const { title, text } = problemWords(error.code);
        showToast({ text: `${title}. ${text}`, tone: 'danger' });
      }
    } finally {
      this.busy = false;
      this.loaded = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coupons-view': CouponsView;
  }
}
