import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CouponDraft, type Saving } from '../../../shared/model/coupon.ts';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import { ask } from '../data/ask.ts';
import { majorOf, minorOf } from '../media/money-input.ts';
import { numberField, selectField, textArea, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { locale } from '../parts/moments.ts';
import { instantOfWall, wallText } from '../parts/wall-time.ts';
import { heldText } from './coupon-words.ts';
import './product-choice.ts';
import type { ProductChoice } from './product-choice.ts';

const DAY_MS = 86_400_000;
const HELD_HOURS = [1, 3, 24, 72, 168, 720];

/** A new coupon. Once made its window and budget stay as they are: what people were told holds. */
@customElement('coupon-dialog')
export class CouponDialog extends FormDialog {
  @property() zone = 'UTC';
  @property() currency = 'EUR';
  @state() private product: ProductChoice['chosen'] = null;
  @state() private draft: CouponDraft = {
    name: '',
    terms: '',
    saving: { kind: 'percent', percent: 10 },
    productId: null,
    from: Date.now(),
    until: Date.now() + 7 * DAY_MS,
    heldHours: 24,
    budget: 100,
    audience: 'everybody',
  };

  protected override readonly heading = 'New coupon';
  protected override readonly action = 'Make the coupon';

  protected override async save(): Promise<boolean> {
    const { saving } = this.draft;
    // While it is typed a list has empty lines.
    const choices = saving.kind === 'gift' ? saving.choices.filter((line) => line.trim() !== '') : [];
    const given = saving.kind === 'gift' ? { ...saving, choices } : saving;
    const body = this.form.check(CouponDraft, { ...this.draft, saving: given });
    if (!body) return false;
    await ask(couponEndpoints.createCoupon, { body });
    return true;
  }

  private set(change: Partial<CouponDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body(): TemplateResult {
    const { form, draft, zone } = this;
    const moment = (path: 'from' | 'until', label: string, hint?: string) =>
      textField({
        form,
        path,
        label,
        ...(hint ? { hint } : {}),
        type: 'datetime-local',
        value: wallText(draft[path], zone),
        onInput: (text) => this.set({ [path]: instantOfWall(text, zone) ?? draft[path] }),
      });
    return html`${textField({
      form,
      path: 'name',
      label: 'Name',
      hint: 'As it stands on phones, such as “Fresh pasta week”.',
      value: draft.name,
      autofocus: true,
      onInput: (name) => this.set({ name }),
    })}
    ${this.saving()}
    <product-choice
      .chosen=${this.product}
      @product-chosen=${({ detail }: HTMLElementEventMap['product-chosen']) => {
        this.product = detail;
        this.set({ productId: detail?.id ?? null });
      }}
    ></product-choice>
    ${textArea({
      form,
      path: 'terms',
      label: 'Terms',
      hint: 'What it is good for, and what not, in a sentence. May be empty.',
      value: draft.terms,
      onInput: (terms) => this.set({ terms }),
    })}
    ${moment('from', 'From')}
    ${moment('until', 'Until', 'A fixed end. It cannot be moved later, and no countdown starts again.')}
    ${selectField({
      form,
      path: 'heldHours',
      label: 'A phone keeps it for',
      value: String(draft.heldHours),
      options: HELD_HOURS.map((hours) => ({ value: String(hours), label: heldText(hours) })),
      onChange: (hours) => this.set({ heldHours: Number(hours) }),
    })}
    ${numberField({
      form,
      path: 'budget',
      label: 'How many there are',
      value: draft.budget,
      min: 1,
      max: 1_000_000,
      onInput: (budget) => this.set({ budget }),
    })}
    ${selectField({
      form,
      path: 'audience',
      label: 'Who may have it',
      hint: 'The same coupon for all of them. Nobody gets another for what they looked at or bought.',
      value: draft.audience,
      options: [
        { value: 'everybody', label: 'Everybody in a visit' },
        { value: 'remembered', label: 'Those who asked to be remembered' },
      ],
      onChange: (audience) => this.set({ audience: CouponDraft.shape.audience.parse(audience) }),
    })}
    ${textField({
      form,
      path: 'fromMinor',
      label: `From a receipt of so many ${this.currency} on`,
      hint: 'After coupons, to the cent. Empty for any receipt.',
      type: 'number',
      min: 0,
      value: majorOf(draft.fromMinor ?? null, this.currency, locale()),
      onInput: (text) => this.set({ fromMinor: minorOf(text, this.currency, locale()) || undefined }),
    })}
    ${numberField({
      form,
      path: 'points',
      label: 'Costs points',
      hint: 'Empty: none. It then stands beside the points of those who collect, and can be had again once it is used.',
      value: draft.points ?? Number.NaN,
      min: 0,
      onInput: (points) => this.set({ points: points || undefined }),
    })}`;
  }

  private saving(): TemplateResult {
    const { form, currency } = this;
    const { saving } = this.draft;
    const percent = saving.kind === 'percent';
    const kinds: Record<string, Saving> = {
      percent: { kind: 'percent', percent: 10 },
      amount: { kind: 'amount', minor: 100 },
      gift: { kind: 'gift', choices: [] },
    };
    const first = selectField({
      form,
      path: 'saving.kind',
      label: 'Is good for',
      value: saving.kind,
      options: [
        { value: 'percent', label: 'A part off the price' },
        { value: 'amount', label: `An amount off, in ${currency}` },
        { value: 'gift', label: 'A gift of the shop’s' },
      ],
      onChange: (kind) => this.set({ saving: kinds[kind] ?? saving }),
    });
    if (saving.kind === 'gift')
      return html`${first}
      ${textArea({
        form,
        path: 'saving.choices',
        label: 'Gifts to choose from, one in a line',
        hint: 'Up to eight. Which one somebody chooses stands on their phone alone; the till is told its number in this list.',
        value: saving.choices.join('\n'),
        onInput: (text) => this.set({ saving: { kind: 'gift', choices: text.split('\n') } }),
      })}`;
    return html`${first}
    ${
      percent
        ? numberField({
            form,
            path: 'saving.percent',
            label: 'Per cent',
            hint: '1 to 100.',
            value: saving.percent,
            min: 1,
            onInput: (value) => this.set({ saving: { kind: 'percent', percent: value } }),
          })
        : textField({
            form,
            path: 'saving.minor',
            label: `Amount in ${currency}`,
            type: 'number',
            min: 0,
            value: majorOf(saving.minor, currency, locale()),
            onInput: (text) => {
              const minor = minorOf(text, currency, locale());
              if (minor !== null) this.set({ saving: { kind: 'amount', minor } });
            },
          })
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coupon-dialog': CouponDialog;
  }
}
