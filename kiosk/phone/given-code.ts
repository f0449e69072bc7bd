import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { pageStyles } from './page-styles.ts';

/** The words around a code that somebody was given on paper. */
export interface GivenCodeWords {
  label: string;
  hint: string;
  /** What is said of letters that are no such code. */
  misshapen: string;
  action: string;
}

/** A field for a code that the shop gave somebody. `.take` is handed one of its shape, and says whether it was good: it is gone then. */
@customElement('given-code')
export class GivenCode extends LitElement {
  @property({ attribute: false }) words: GivenCodeWords | null = null;
  /** What is meant by what was typed, or null where it is no such code. */
  @property({ attribute: false }) read: (typed: string) => string | null = () => null;
  @property({ attribute: false }) take: (code: string) => Promise<boolean> = async () => false;
  @property({ type: Number }) most = 20;
  @property({ type: Boolean }) busy = false;
  @state() private typed = '';
  @state() private misshapen = false;

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles];

  private submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const code = this.read(this.typed.replace(/[\s-]/g, ''));
    this.misshapen = code === null;
    if (code !== null && (await this.take(code))) this.typed = '';
  };

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return html`<form class="card stack" novalidate @submit=${this.submit}>
      <div class="field">
        <label for="code">${words.label}</label>
        <input
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength=${this.most}
          dir="ltr"
          aria-describedby="hint"
          aria-invalid=${this.misshapen}
          .value=${this.typed}
          @input=${(event: InputEvent) => {
            this.typed = (event.target as HTMLInputElement).value;
            this.misshapen = false;
          }}
        />
        <span id="hint" class="soft">${words.hint}</span>
        ${this.misshapen ? html`<span role="alert">${words.misshapen}</span>` : nothing}
      </div>
      <button class="button" data-kind="primary" ?disabled=${this.busy}>${words.action}</button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'given-code': GivenCode;
  }
}
