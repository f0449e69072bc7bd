import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CouponCode } from '../../../shared/model/coupon.ts';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { redeemedText } from '../coupons/coupon-words.ts';
import { ask } from '../data/ask.ts';
import { minorOf } from '../media/money-input.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { locale } from '../parts/moments.ts';
import { lettersOf } from './typed-letters.ts';

const Typed = couponEndpoints.redeemByStaff.body;

/** A coupon's letters, typed off a customer's phone: redeemed once, and what it is worth is said. */
@customElement('redeem-dialog')
export class RedeemDialog extends FormDialog {
  @property() currency = 'EUR';
  @state() private typed = '';
  @state() private total = '';
  /** One for each time the dialog is opened: a save that is tried again after a lost answer is still the same. */
  private readonly reference = `by-hand-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

  protected override readonly heading = 'Redeem a coupon';
  protected override readonly action = 'Redeem';

  protected override async save(): Promise<boolean> {
    const code = lettersOf(this.typed);
    const totalMinor = minorOf(this.total, this.currency, locale()) ?? undefined;
    const body = this.form.check(Typed, { code, reference: this.reference, totalMinor });
    if (!body) return false;
    const { name, saving } = await ask(couponEndpoints.redeemByStaff, { body });
    showToast({
      tone: 'success',
      text: `${name}: ${redeemedText(saving, this.currency, locale())}. It is redeemed.`,
    });
    return true;
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
      },
    })}
    ${textField({
      form: this.form,
      path: 'totalMinor',
      label: `To be paid, after coupons, in ${this.currency}`,
      hint: 'Only needed for what begins at an amount.',
      type: 'number',
      min: 0,
      value: this.total,
      onInput: (total) => {
        this.total = total;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redeem-dialog': RedeemDialog;
  }
}
