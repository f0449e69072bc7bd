import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { problemWords, strings } from './strings.ts';
import { CODE_LENGTH, typedCode } from './typed-code.ts';

/** The eight letters that a screen shows beside its code, for whoever has no camera. */
@customElement('code-form')
export class CodeForm extends LitElement {
  @property({ type: Boolean }) busy = false;
  /** Why the last ones were not taken. */
  @property({ attribute: false }) problem: ProblemCode | null = null;
  /** Takes the eight letters. */
  @property({ attribute: false }) connect: (code: string) => void = () => {};
  @state() private code = '';
  @state() private missing = 0;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      .code {
        font-family: var(--font-mono);
        font-size: var(--text-xl);
        letter-spacing: 0.14em;
        text-align: center;
      }
    `,
  ];

  protected override render() {
    return html`<form class="card" novalidate @submit=${this.submit}>
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
        ${this.problem && this.missing === 0 ? this.trouble(this.problem) : ''}
        ${this.missing > 0 ? html`<small class="error" role="alert">${strings.codeShort({ count: this.missing })}</small>` : ''}
      </label>
      <button class="button" data-kind="primary" ?disabled=${this.busy}>${strings.codeGo}</button>
    </form>`;
  }

  private trouble(code: ProblemCode) {
    const { title, text } = problemWords(code);
    return html`<small class="error" role="alert">${title}. ${text}</small>`;
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
    'code-form': CodeForm;
  }
}
