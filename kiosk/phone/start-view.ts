import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { hasKeptCoupons } from './coupons/delete-kept-coupons.ts';
import { hasKeptHolds } from './holds/delete-kept-holds.ts';
import './kept-list-card.ts';
import { hasKeptPass } from './own/has-kept-pass.ts';
import { pageStyles } from './page-styles.ts';
import type { PhoneScene } from './phone-part.ts';
import { startViewStyles } from './start-view-styles.ts';
import { problemWords, strings } from './strings.ts';
import { CODE_LENGTH, typedCode } from './typed-code.ts';

/** Without a visit: how to get one, the typed code, what went wrong before, and the list of the last visit. */
@customElement('start-view')
export class StartView extends LitElement {
  @property({ attribute: false }) problem: ProblemCode | null = null;
  @property({ attribute: false }) scene: PhoneScene | null = null;
  @property({ type: Boolean }) busy = false;
  /** Takes the eight letters. */
  @property({ attribute: false }) connect: (code: string) => void = () => {};
  @state() private code = '';
  @state() private missing = 0;

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, startViewStyles];

  protected override render() {
    return html`
      ${this.problem ? this.trouble(this.problem) : nothing}
      <div class="head">
        <h1>${strings.startTitle}</h1>
        <ol class="steps" role="list">
          ${[strings.startStepTouch, strings.startStepScan, strings.startStepCompare].map((step, index) => html`<li><span aria-hidden="true">${index + 1}</span>${step}</li>`)}
        </ol>
      </div>
      <form class="card stack" novalidate @submit=${this.submit}>
        <label class="field">
          <span>${strings.codeLabel}</span>
          <input
            class="code"
            name="code"
            dir="ltr"
            inputmode="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-describedby="hint"
            aria-invalid=${this.missing > 0 ? 'true' : 'false'}
            .value=${this.code}
            @input=${this.onInput}
          />
          <small id="hint">${strings.codeHint}</small>
          ${this.missing > 0 ? html`<small class="error" role="alert">${strings.codeShort({ count: this.missing })}</small>` : nothing}
        </label>
        <button class="button wide" data-kind="primary" ?disabled=${this.busy}>${strings.codeGo}</button>
      </form>
      <kept-list-card></kept-list-card>
      ${hasKeptPass(localStorage) || hasKeptCoupons(localStorage) || hasKeptHolds(localStorage) ? html`<part-menu .scene=${this.scene}></part-menu>` : nothing}
      <p><a href="/phone?about=camera">${strings.cameraLink}</a></p>
    `;
  }

  private trouble(code: ProblemCode) {
    const { title, text } = problemWords(code);
    return html`<div class="trouble" role="alert">
      <ui-icon name="warning"></ui-icon>
      <div>
        <h2>${title}</h2>
        <p>${text}</p>
      </div>
    </div>`;
  }

  private onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.code = typedCode(input.value);
    input.value = this.code;
    this.missing = 0;
  };

  private submit = (event: Event): void => {
    event.preventDefault();
    this.missing = CODE_LENGTH - this.code.length;
    if (this.missing === 0) this.connect(this.code);
    else this.renderRoot.querySelector('input')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'start-view': StartView;
  }
}
