import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { VISIT_NOTICE } from '../../shared/consent/notice.ts';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import { USUAL_MINIMUM_AGE } from '../../shared/model/visit-setting.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './notice-details.ts';
import { pageStyles } from './page-styles.ts';
import type { PurposeChange } from './purpose-switches.ts';
import './purpose-switches.ts';
import { strings } from './strings.ts';
import type { ModeChoice, PurposeChoices } from './visit-calls.ts';

/** Guest, or remembered with what the person switches on. Two ways, two buttons of one size; nothing is on before. */
@customElement('choice-view')
export class ChoiceView extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) choose: (choice: ModeChoice) => void = () => {};
  @state() private purposes: PurposeChoices = {};
  @state() private oldEnough = false;
  @state() private refused = '';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      .card {
        display: grid;
        gap: var(--space-3);
      }
      .old {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 0 var(--space-3);
        min-block-size: var(--target);
        padding-block: var(--space-3);
        border-block: 1px solid var(--color-line);
        font-weight: var(--weight-bold);
        cursor: pointer;
      }
      .old input {
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0.5rem;
        accent-color: var(--color-brand);
      }
      .old small {
        grid-column: 2;
        color: var(--color-ink-soft);
        font-weight: var(--weight-regular);
        line-height: var(--leading-snug);
      }
      .error {
        color: var(--color-danger);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override render() {
    if (this.visit && this.visit.notice.version !== VISIT_NOTICE.version)
      return html`<p role="alert">${strings.noticeNewer}</p>
        <button class="button" data-kind="primary" @click=${() => location.reload()}>${strings.tryAgain}</button>`;
    const { age } = this;
    return html`
      <h1>${strings.choiceTitle}</h1>
      <section class="card">
        <h2>${strings.guestTitle}</h2>
        <p>${strings.guestText}</p>
        <button class="button wide" data-kind="primary" data-size="large" ?disabled=${this.busy} @click=${this.guest}>
          ${strings.guestGo}
        </button>
      </section>
      <section class="card">
        <h2>${strings.rememberTitle}</h2>
        <p>${strings.rememberText}</p>
        <purpose-switches
          .given=${this.purposes}
          .busy=${this.busy}
          @purpose-change=${this.onPurpose}
        ></purpose-switches>
        <label class="old">
          <input type="checkbox" name="old-enough" .checked=${this.oldEnough} @change=${this.onAge} />
          <span>${strings.oldEnough({ age })}</span>
          <small>${strings.oldEnoughHint}</small>
        </label>
        ${this.refused ? html`<p class="error" role="alert">${this.refused}</p>` : nothing}
        <button class="button wide" data-kind="primary" data-size="large" ?disabled=${this.busy} @click=${this.remember}>
          ${strings.rememberGo}
        </button>
        <notice-details></notice-details>
      </section>
    `;
  }

  /** From which age this shop remembers somebody. */
  private get age(): number {
    return this.visit?.minimumAge ?? USUAL_MINIMUM_AGE;
  }

  private guest = (): void => this.choose({ mode: 'guest' });

  private remember = (): void => {
    const some = Object.values(this.purposes).includes(true);
    this.refused = !some
      ? strings.noneOn
      : !this.oldEnough
        ? strings.oldEnoughMissing({ age: this.age })
        : '';
    if (!this.refused) {
      const { purposes, age } = this;
      this.choose({ mode: 'remember', oldEnough: true, minimumAge: age, purposes });
    }
  };

  private onPurpose = ({ detail }: CustomEvent<PurposeChange>): void => {
    this.purposes = { ...this.purposes, [detail.purpose]: detail.given };
    this.refused = '';
  };

  private onAge = (event: Event): void => {
    this.oldEnough = (event.target as HTMLInputElement).checked;
    this.refused = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-view': ChoiceView;
  }
}
