import { html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AGE_BOUNDS, VisitSetting } from '../../../shared/model/visit-setting.ts';
import { personalRuleEndpoints as api } from '../../../shared/protocol/personal-rule-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { numberField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** From which age customers may be remembered here, and how many stops pause a rule of suggestions. */
@customElement('visit-card')
export class VisitCard extends LitElement {
  @state() private typed: Partial<VisitSetting> = {};
  private readonly form = new FormErrors(this);
  private readonly setting = new Resource(this, {
    load: (_, signal) => ask(api.visitSetting, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles];

  private save = (event: SubmitEvent): void => {
    event.preventDefault();
    const body = this.form.check(VisitSetting, { ...this.setting.value, ...this.typed });
    if (!body) return;
    void attempt(() => ask(api.setVisitSetting, { body }), 'Saved. It holds from the next choice on.');
  };

  protected override render() {
    return this.setting.render({
      complete: (setting) => html`<section class="card stack" aria-labelledby="visits">
        <h2 id="visits">Visits</h2>
        <p class="soft">
          Whoever asks to be remembered says that they are old enough to agree by themselves. Countries have set that age
          between ${AGE_BOUNDS.from} and ${AGE_BOUNDS.to}; their word is asked for and stands in the receipt.
        </p>
        <form class="row" novalidate @submit=${this.save}>
          ${numberField({
            form: this.form,
            path: 'minimumAge',
            label: 'Age from which somebody may be remembered',
            min: 13,
            max: 16,
            value: this.typed.minimumAge ?? setting.minimumAge,
            onInput: (minimumAge) => {
              this.typed = { ...this.typed, minimumAge };
            },
          })}
          ${numberField({
            form: this.form,
            path: 'stopLimit',
            label: 'Per cent of visits that may stop a suggestion before its rule is paused',
            min: 5,
            max: 80,
            value: this.typed.stopLimit ?? setting.stopLimit,
            onInput: (stopLimit) => {
              this.typed = { ...this.typed, stopLimit };
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
    'visit-card': VisitCard;
  }
}
