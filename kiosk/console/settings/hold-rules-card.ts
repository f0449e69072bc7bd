import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { HoldRules } from '../../../shared/model/hold.ts';
import type { Store } from '../../../shared/model/store.ts';
import { holdEndpoints } from '../../../shared/protocol/hold-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { Resource } from '../data/resource.ts';
import { formFailure, numberField, textArea, textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { type HoldDraft, holdDraftOf, holdRulesOf } from './hold-draft.ts';

/** How long the shop holds things for people, and what they can order for its next open day. */
@customElement('hold-rules-card')
export class HoldRulesCard extends LitElement {
  @property({ attribute: false }) store: Store | null = null;
  @state() private draft: Partial<HoldDraft> = {};
  private readonly form = new FormErrors(this);
  private readonly rules = new Resource(this, {
    load: (_, signal) => ask(holdEndpoints.holdRules, {}, { signal }),
    bells: ['content', 'floor'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
        gap: var(--space-3);
        align-items: start;
      }
    `,
  ];

  private set(change: Partial<HoldDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private save = (event: SubmitEvent): void => {
    event.preventDefault();
    const { value } = this.rules;
    if (!value) return;
    const body = this.form.check(HoldRules, holdRulesOf({ ...holdDraftOf(value), ...this.draft }));
    if (!body) return;
    void attempt(
      () => ask(holdEndpoints.setHoldRules, { body }),
      'Saved. What is held already keeps its end.',
    ).then(() => {
      this.draft = {};
    });
  };

  protected override render() {
    return this.rules.render({ complete: (rules) => this.card({ ...holdDraftOf(rules), ...this.draft }) });
  }

  private card(draft: HoldDraft) {
    const { form } = this;
    return html`<section class="card stack" aria-labelledby="holds">
      <h2 id="holds">Holding things for people</h2>
      <p class="soft">
        Customers have things put aside from their phone, or from a kiosk that it is connected to. Nobody else is offered
        them meanwhile. Only opening hours count, and nothing moves an end once it is set.
      </p>
      <form novalidate @submit=${this.save}>
        <label class="check">
          <input
            type="checkbox"
            .checked=${draft.on}
            @change=${(event: Event) => this.set({ on: (event.target as HTMLInputElement).checked })}
          />
          Hold things
        </label>
        <div class="fields">
          ${numberField({
            form,
            path: 'minutes',
            label: 'Minutes',
            min: 15,
            max: 2880,
            value: draft.minutes,
            onInput: (minutes) => this.set({ minutes }),
          })}
          ${numberField({
            form,
            path: 'most',
            label: 'Of one product at the most',
            min: 1,
            max: 99,
            value: draft.most,
            onInput: (most) => this.set({ most }),
          })}
        </div>
        ${textArea({
          form,
          path: 'categories',
          label: 'Other lengths for some categories',
          hint: 'One a line with its minutes, such as “Bread: 30”.',
          value: draft.categories,
          onInput: (categories) => this.set({ categories }),
        })}
        <h3>For the next open day</h3>
        ${
          this.store?.openingHours
            ? nothing
            : html`<p class="soft">Times come from the opening hours below. There are none yet, so nothing is offered.</p>`
        }
        <div class="fields">
          ${textField({
            form,
            path: 'nextDay.cutOff',
            label: 'Orders until',
            type: 'time',
            hint: 'Empty: nothing is offered for the next day.',
            value: draft.cutOff,
            onInput: (cutOff) => this.set({ cutOff }),
          })}
          ${numberField({
            form,
            path: 'nextDay.slotMinutes',
            label: 'Minutes of one pick-up time',
            min: 15,
            max: 480,
            value: draft.slotMinutes,
            onInput: (slotMinutes) => this.set({ slotMinutes }),
          })}
          ${numberField({
            form,
            path: 'nextDay.perSlot',
            label: 'Orders for one time at the most',
            min: 1,
            max: 500,
            value: draft.perSlot,
            onInput: (perSlot) => this.set({ perSlot }),
          })}
        </div>
        ${textArea({
          form,
          path: 'nextDay.pickUpPoints',
          label: 'Pick-up points',
          hint: 'One a line, five at the most, such as “Counter at the entrance”.',
          value: draft.points,
          onInput: (points) => this.set({ points }),
        })}
        <label class="check">
          <input
            type="checkbox"
            .checked=${draft.alsoAbsent}
            @change=${(event: Event) => this.set({ alsoAbsent: (event.target as HTMLInputElement).checked })}
          />
          Also what is not here today: it comes with the next delivery
        </label>
        ${formFailure(form)}
        <div class="row"><button class="button">Save</button></div>
      </form>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-rules-card': HoldRulesCard;
  }
}
