import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Purpose } from '../../shared/model/visit.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { spokenNotice } from './spoken-notice.ts';
import { strings } from './strings.ts';
import type { PurposeChoices } from './visit-calls.ts';

/** A choice made with one of the switches. */
export interface PurposeChange {
  purpose: Purpose;
  given: boolean;
}

/**
 * One switch per purpose, all alike, in the notice's own words, because those are what the receipt proves.
 * Emits `purpose-change`. `closed` names purposes that cannot be given now, with the reason.
 */
@customElement('purpose-switches')
export class PurposeSwitches extends LitElement {
  @property({ attribute: false }) given: PurposeChoices = {};
  @property({ attribute: false }) closed: Partial<Record<Purpose, string>> = {};
  @property({ type: Boolean }) busy = false;

  static override styles = [
    surfaceStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
      }
      .purpose {
        padding-block: var(--space-3);
      }
      .purpose + .purpose {
        border-block-start: 1px solid var(--color-line);
      }
      .switch {
        justify-content: space-between;
        flex-direction: row-reverse;
        font-weight: var(--weight-bold);
      }
      p {
        font-size: var(--text-sm);
        line-height: var(--leading-snug);
      }
      p + p {
        margin-block-start: var(--space-1);
      }
    `,
  ];

  protected override render() {
    return spokenNotice().purposes.map(({ purpose, title, sentence, example }) => {
      const on = this.given[purpose] === true;
      const closed = this.closed[purpose];
      return html`<div class="purpose">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            name=${purpose}
            aria-describedby="about-${purpose}"
            .checked=${live(on)}
            ?disabled=${this.busy || (closed !== undefined && !on)}
            @change=${(event: Event) => this.change(purpose, (event.target as HTMLInputElement).checked)}
          />
          <span>${title}</span>
        </label>
        <div id="about-${purpose}">
          <p>${sentence}</p>
          <p class="soft">${strings.exampleLabel} ${example}</p>
          ${closed === undefined ? nothing : html`<p><strong>${closed}</strong></p>`}
        </div>
      </div>`;
    });
  }

  private change(purpose: Purpose, given: boolean): void {
    this.dispatchEvent(new CustomEvent<PurposeChange>('purpose-change', { detail: { purpose, given } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'purpose-switches': PurposeSwitches;
  }
}
