import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { scannedCode } from '../../../shared/model/scanned-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const MOST_DIGITS = 14;

/**
 * The number under the bars, by keys on the glass, a keyboard, or a hand scanner that types. Fires `number` with the
 * digits as soon as "Find" is pressed and their check digit is right.
 */
@customElement('number-pad')
export class NumberPad extends LitElement {
  @state() private digits = '';
  @state() private isWrong = false;
  @query('input') private input!: HTMLInputElement;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
        max-inline-size: 26rem;
        margin-inline: auto;
      }
      label {
        font-weight: var(--weight-bold);
      }
      input {
        inline-size: 100%;
        min-block-size: calc(var(--target) * 1.1);
        padding: 0 var(--space-4);
        border: 2px solid var(--color-line-strong);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
        color: inherit;
        font: inherit;
        font-size: var(--text-xl);
        font-variant-numeric: tabular-nums;
        letter-spacing: 0.08em;
        direction: ltr;
        text-align: center;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--space-2);
        direction: ltr;
      }
      .keys .button {
        border-radius: var(--radius-lg);
        font-size: var(--text-xl);
      }
      .wrong {
        color: var(--color-danger);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.input.focus({ preventScroll: true });
  }

  private press(key: string): void {
    this.digits = (this.digits + key).slice(0, MOST_DIGITS);
    this.isWrong = false;
  }

  private submit = (event: Event): void => {
    event.preventDefault();
    this.isWrong = scannedCode(this.digits, 'typed', () => false).kind === 'other';
    if (!this.isWrong) this.dispatchEvent(new CustomEvent('number', { detail: this.digits }));
  };

  protected override render() {
    const { strings, locale } = this.setting;
    const number = new Intl.NumberFormat(locale);
    return html`<form @submit=${this.submit} novalidate>
      <label for="digits">${strings.scanTypeLabel}</label>
      <input
        id="digits"
        inputmode="none"
        autocomplete="off"
        maxlength=${MOST_DIGITS + 4}
        aria-invalid=${this.isWrong}
        aria-describedby=${this.isWrong ? 'wrong' : nothing}
        .value=${this.digits}
        @input=${() => {
          this.digits = this.input.value.replaceAll(/\D/g, '').slice(0, MOST_DIGITS);
          this.input.value = this.digits;
          this.isWrong = false;
        }}
      />
      ${this.isWrong ? html`<p id="wrong" class="wrong" role="alert">${strings.scanTypeWrong}</p>` : nothing}
      <div class="keys">
        ${KEYS.map(
          (key) => html`<button type="button" class="button" @click=${() => this.press(key)}>
            ${number.format(Number(key))}
          </button>`,
        )}
        <button
          type="button"
          class="button"
          aria-label=${strings.keyDelete}
          @click=${() => {
            this.digits = this.digits.slice(0, -1);
            this.isWrong = false;
          }}
        >
          <ui-icon name="close"></ui-icon>
        </button>
        <button class="button" data-kind="primary">${strings.scanTypeGo}</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'number-pad': NumberPad;
  }
}
