import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NO_POINTS, PointsRules } from '../../../shared/model/points.ts';
import { pointsEndpoints } from '../../../shared/protocol/points-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attemptUndoable } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { majorOf, minorOf } from '../media/money-input.ts';
import { formFailure, numberField, textField } from '../parts/field.ts';
import { count, locale } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** What is given when a shop begins: one point for each whole unit of its currency. */
const BEGINNING: PointsRules = { spend: { everyMinor: 100, points: 1 }, visit: 5, review: 10 };

/** What points are given for. A save can be taken back while its note stays. */
@customElement('points-rules-card')
export class PointsRulesCard extends LitElement {
  @property({ attribute: false }) rules: PointsRules = NO_POINTS;
  @property({ attribute: false }) collecting: number | null = null;
  @property() currency = 'EUR';
  @property({ type: Boolean }) editable = false;
  @state() private draft: PointsRules | null = null;
  private readonly form = new FormErrors(this);

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
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
        gap: var(--space-4);
      }
    `,
  ];

  private get isNone(): boolean {
    const { spend, visit, review } = this.rules;
    return !spend && visit === null && review === null;
  }

  private get shown(): PointsRules {
    return this.draft ?? this.rules;
  }

  private set(change: Partial<PointsRules>): void {
    this.draft = { ...this.shown, ...change };
  }

  private save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const body = this.form.check(PointsRules, this.shown);
    if (!body) return;
    const before = this.rules;
    const saved = await attemptUndoable(
      () => ask(pointsEndpoints.setPointsRules, { body }),
      'Saved. It holds from now on; what was earned stays.',
      () => ask(pointsEndpoints.setPointsRules, { body: before }),
    );
    if (saved) this.draft = null;
  };

  protected override render() {
    if (this.isNone && this.draft === null) return this.begin();
    return html`<section class="card stack" aria-labelledby="points">
      <h2 id="points">What points are given for</h2>
      <p class="soft">
        ${this.collecting === null ? 'Fewer than 10 people collect' : `${count(this.collecting, 'person', 'people')} collect`} them.
        What a receipt earned goes back when it is undone, by the rule of then.
      </p>
      ${this.editable ? this.fields() : this.told()}
    </section>`;
  }

  private begin() {
    return html`<section class="card stack" aria-labelledby="points">
      <h2 id="points">No points yet</h2>
      <p>
        Points thank people for what they do anyway: buying, coming, and saying what they think. Nobody is asked for a name:
        they begin on their phone, and show their pass at the till.
      </p>
      ${
        this.editable
          ? html`<div class="row">
              <button
                class="button"
                data-kind="primary"
                @click=${() => {
                  this.draft = BEGINNING;
                }}
              >
                Begin with one point for each ${this.currency}
              </button>
            </div>`
          : nothing
      }
    </section>`;
  }

  private told() {
    const { spend, visit, review } = this.rules;
    const money = spend ? `${majorOf(spend.everyMinor, this.currency, locale())} ${this.currency}` : '';
    return html`<ul>
      ${spend ? html`<li>${count(spend.points, 'point')} for each ${money} of a receipt</li>` : nothing}
      ${visit === null ? nothing : html`<li>${count(visit, 'point')} for a day on which they are here</li>`}
      ${review === null ? nothing : html`<li>${count(review, 'point')} for a review, whatever it says</li>`}
    </ul>`;
  }

  private fields() {
    const { form, currency } = this;
    const { spend, visit, review } = this.shown;
    const orNone = (value: number) => (Number.isNaN(value) || value === 0 ? null : value);
    return html`<form novalidate @submit=${this.save}>
      ${formFailure(form)}
      <div class="pair">
        ${numberField({
          form,
          path: 'spend.points',
          label: 'Points for a purchase',
          hint: 'Empty: none. By the receipt, with the customer’s pass.',
          value: spend?.points ?? Number.NaN,
          min: 0,
          onInput: (value) => {
            const points = orNone(value);
            this.set({ spend: points === null ? null : { everyMinor: spend?.everyMinor ?? 100, points } });
          },
        })}
        ${textField({
          form,
          path: 'spend.everyMinor',
          label: `for each so many ${currency}`,
          hint: 'Whole ones count: 9.99 at 1.00 is nine times.',
          type: 'number',
          value: majorOf(spend?.everyMinor ?? 100, currency, locale()),
          onInput: (text) => {
            const everyMinor = minorOf(text, currency, locale());
            if (spend && everyMinor !== null) this.set({ spend: { ...spend, everyMinor } });
          },
        })}
      </div>
      ${numberField({
        form,
        path: 'visit',
        label: 'Points for a day on which somebody is here',
        hint: 'Empty: none. Once a day, when a phone is connected to a kiosk or a pass is shown.',
        value: visit ?? Number.NaN,
        min: 0,
        onInput: (value) => this.set({ visit: orNone(value) }),
      })}
      ${numberField({
        form,
        path: 'review',
        label: 'Points for a review of something that was bought',
        hint: 'Empty: none. One star earns as many as five: points never hang on what a review says.',
        value: review ?? Number.NaN,
        min: 0,
        onInput: (value) => this.set({ review: orNone(value) }),
      })}
      <div class="row">
        <button class="button" data-kind="primary" ?disabled=${this.draft === null}>Save</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-rules-card': PointsRulesCard;
  }
}
