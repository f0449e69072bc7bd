import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CouponCode } from '../../../shared/model/coupon.ts';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { showToast } from '../../ui/show-toast.ts';
import { conditionText, onText, redeemedText } from '../coupons/coupon-words.ts';
import { ask } from '../data/ask.ts';
import { minorOf } from '../media/money-input.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { locale } from '../parts/moments.ts';
import { lettersOf } from './typed-letters.ts';

const Typed = couponEndpoints.redeemByStaff.body;
type Looked = Answer<typeof couponEndpoints.lookAtCoupon>;

/** A coupon's letters, typed off a customer's phone: what it is good for is read first, then it is redeemed, once. */
@customElement('redeem-dialog')
export class RedeemDialog extends FormDialog {
  @property() currency = 'EUR';
  @state() private typed = '';
  @state() private total = '';
  @state() private found: Looked | null = null;
  /** One for each time the dialog is opened: a save that is tried again after a lost answer is still the same. */
  private readonly reference = `by-hand-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

  protected override readonly heading = 'Redeem a coupon';
  /** First what it is good for, and only then for good. */
  protected override get action(): string {
    return this.found ? 'Redeem' : 'Look it up';
  }

  protected override async save(): Promise<boolean> {
    const code = lettersOf(this.typed);
    const { found } = this;
    if (!found) {
      const body = this.form.check(couponEndpoints.lookAtCoupon.body, { code });
      if (body) this.found = await ask(couponEndpoints.lookAtCoupon, { body });
      return false;
    }
    const totalMinor = minorOf(this.total, this.currency, locale()) ?? undefined;
    const body = this.form.check(Typed, { code, reference: this.reference, totalMinor });
    if (!body) return false;
    const redeemed = await ask(couponEndpoints.redeemByStaff, { body });
    showToast({ tone: 'success', text: `${redeemed.name}: ${this.goodFor(redeemed)}. It is redeemed.` });
    return true;
  }

  private goodFor({ saving, productId, productName }: Looked): string {
    return `${redeemedText(saving, this.currency, locale())}${onText({ productId }, productName)}`;
  }

  /** What a coupon is good for, to be read before it is used up. */
  private told(found: Looked): TemplateResult {
    const condition = conditionText(found, this.currency, locale());
    return html`<div class="note" role="status">
      <span>
        <b>${found.name}</b>: ${this.goodFor(found)}${condition === null ? '' : `, ${condition}`}. ${found.terms}
      </span>
    </div>
    ${
      found.fromMinor === undefined
        ? nothing
        : textField({
            form: this.form,
            path: 'totalMinor',
            label: `To be paid, after coupons, in ${this.currency}`,
            type: 'number',
            min: 0,
            value: this.total,
            onInput: (total) => {
              this.total = total;
            },
          })
    }`;
  }

  protected override body(): TemplateResult {
    const wrong = this.typed !== '' && !CouponCode.safeParse(lettersOf(this.typed)).success;
    return html`${textField({
      form: this.form,
      path: 'code',
      label: 'The twelve letters on the phone',
      hint: wrong
        ? 'Twelve letters; spaces and small letters do no harm.'
        : 'A coupon is redeemed once and for all.',
      value: this.typed,
      autocomplete: 'off',
      autofocus: true,
      onInput: (typed) => {
        this.typed = typed;
        this.found = null;
      },
    })}
    ${this.found ? this.told(this.found) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redeem-dialog': RedeemDialog;
  }
}
