import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { countText, locale, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './coupon-dialog.ts';
import { conditionText, couponState, heldText, onText, savingText } from './coupon-words.ts';

type Row = Answer<typeof couponEndpoints.listCoupons>['coupons'][number];

/** Coupons: what there are, how they do, and the way to make and stop one. */
@customElement('coupons-page')
export class CouponsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private making = false;
  private readonly coupons = new Resource(this, {
    load: (_, signal) => ask(couponEndpoints.listCoupons, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  protected override render() {
    const editable = may(this.account, 'publish');
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Coupons</h1>
          <p>Taken on the phone, shown at the till, redeemed once. The same for everybody who may have them.</p>
        </div>
        ${
          editable
            ? html`<button class="button" data-kind="primary" @click=${this.make}>
                <ui-icon name="plus"></ui-icon>New coupon
              </button>`
            : nothing
        }
      </div>
      ${this.coupons.render({ complete: ({ coupons }) => this.list(coupons, editable) })}
      ${
        this.making
          ? html`<coupon-dialog
              .zone=${this.account.store.zone}
              .currency=${this.account.store.currency}
              @dialog-done=${this.made}
              @dialog-cancel=${this.close}
            ></coupon-dialog>`
          : nothing
      }
    </div>`;
  }

  private list(rows: readonly Row[], editable: boolean) {
    if (rows.length === 0)
      return html`<ui-empty icon="tag" heading="No coupons yet">
        <p>A coupon appears on the phones of those who may have it as soon as its window opens.</p>
      </ui-empty>`;
    return html`<div class="table-scroll" role="region" aria-label="Coupons" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Coupon</th>
            <th>State</th>
            <th>Window</th>
            <th class="number">There are</th>
            <th class="number">Taken</th>
            <th class="number">Redeemed</th>
            ${editable ? html`<th><span class="visually-hidden">What to do</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.row(row, editable))}
        </tbody>
      </table>
    </div>`;
  }

  private row({ coupon, productName, counts }: Row, editable: boolean) {
    const { zone, currency } = this.account.store;
    const { text, tone } = couponState(coupon, Date.now());
    const stopped = coupon.stoppedAt !== null;
    const condition = conditionText(coupon, currency, locale());
    return html`<tr>
      <th scope="row">
        <p>${coupon.name}</p>
        <p class="soft">
          ${savingText(coupon.saving, currency, locale())}${onText(coupon, productName)}${condition === null ? '' : `, ${condition}`}, kept for ${heldText(coupon.heldHours)}${
            coupon.audience === 'remembered' ? ', for those who are remembered' : ''
          }
        </p>
        ${coupon.terms ? html`<p class="soft">${coupon.terms}</p>` : nothing}
      </th>
      <td data-label="State"><span class="badge" data-tone=${tone ?? nothing}>${text}</span></td>
      <td data-label="Window">${momentText(coupon.from, zone)} to ${momentText(coupon.until, zone)}</td>
      <td class="number" data-label="There are">${coupon.budget.toLocaleString(locale())}</td>
      <td class="number" data-label="Taken">${countText(counts.taken)}</td>
      <td class="number" data-label="Redeemed">${countText(counts.redeemed)}</td>
      ${
        editable
          ? html`<td>
              ${
                text === 'Over'
                  ? nothing
                  : html`<button class="button" @click=${() => (stopped ? this.resume(coupon.id) : this.stop(coupon.id))}>
                      ${stopped ? 'Go on' : 'Stop'}<span class="visually-hidden"> with ${coupon.name}</span>
                    </button>`
              }
            </td>`
          : nothing
      }
    </tr>`;
  }

  private make = (): void => {
    this.making = true;
  };

  private close = (): void => {
    this.making = false;
  };

  private made = (): void => {
    this.close();
    showToast({ tone: 'success', text: 'The coupon is made.' });
  };

  private stop = (id: string): Promise<boolean> =>
    attemptUndoable(
      () => ask(couponEndpoints.stopCoupon, { params: { id } }),
      'Stopped. What is on phones stays good to its end.',
      () => ask(couponEndpoints.resumeCoupon, { params: { id } }),
    );

  private resume = (id: string): Promise<boolean> =>
    attempt(() => ask(couponEndpoints.resumeCoupon, { params: { id } }), 'It can be taken again.');
}

declare global {
  interface HTMLElementTagNameMap {
    'coupons-page': CouponsPage;
  }
}
