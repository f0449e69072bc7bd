import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { BasketRules } from '../../../shared/model/basket-rules.ts';
import { basketEndpoints } from '../../../shared/protocol/basket-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** After how long somebody is reminded of a list that they left alone. */
@customElement('basket-card')
export class BasketCard extends LitElement {
  @state() private typed: string | null = null;
  private readonly form = new FormErrors(this);
  private readonly rules = new Resource(this, {
    load: (_, signal) => ask(basketEndpoints.basketRules, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles];

  private save = (event: SubmitEvent): void => {
    event.preventDefault();
    const hours = this.typed ?? String(this.rules.value?.remindAfterHours ?? '');
    const body = this.form.check(BasketRules, {
      remindAfterHours: hours.trim() === '' ? null : Number(hours),
    });
    if (!body) return;
    void attempt(
      () => ask(basketEndpoints.setBasketRules, { body }),
      body.remindAfterHours === null
        ? 'Saved. Nobody is reminded.'
        : 'Saved. It holds for lists left from now on too.',
    );
  };

  protected override render() {
    return this.rules.render({
      complete: ({ remindAfterHours }) => html`<section class="card stack" aria-labelledby="basket">
        <h2 id="basket">Lists that are left alone</h2>
        <p class="soft">
          Whoever is remembered and asked for messages is reminded of their list once. Then nothing more is said, until
          they change it and leave it again.
        </p>
        <form class="row" novalidate @submit=${this.save}>
          ${textField({
            form: this.form,
            path: 'remindAfterHours',
            label: 'Hours until the reminder',
            hint: 'From 1 to 336. Empty: nobody is reminded.',
            type: 'number',
            min: 1,
            max: 336,
            value: this.typed ?? String(remindAfterHours ?? ''),
            onInput: (typed) => {
              this.typed = typed;
            },
          })}
          <button class="button">Save</button>
        </form>
      </section>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'basket-card': BasketCard;
  }
}
