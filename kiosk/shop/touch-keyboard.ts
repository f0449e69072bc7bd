import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { type KeyboardPage, keyboardPages, keyRows } from './keyboard-layout.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** Repeats while "delete" is held, at the pace that a held key has. */
const REPEAT_AFTER_MS = 450;
const REPEAT_EVERY_MS = 70;

/**
 * Keys on the glass. They never take the focus from the field by touch, so the caret stays where it is; with Tab the
 * whole keyboard is one stop, inside which the arrow keys move. Emits `key` with the text, or null for delete.
 */
@customElement('touch-keyboard')
export class TouchKeyboard extends LitElement {
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private page: KeyboardPage = 'letters';
  private repeat = 0;

  static override styles = [
    surfaceStyles,
    css`
      :host {
        display: block;
        user-select: none;
        touch-action: manipulation;
      }
      [role='group'] {
        display: grid;
        gap: var(--space-2);
        max-inline-size: 60rem;
        margin-inline: auto;
      }
      .row {
        display: flex;
        justify-content: center;
        gap: var(--space-2);
      }
      button {
        flex: 1 1 0;
        max-inline-size: 6rem;
        min-inline-size: 0;
        min-block-size: var(--target);
        padding: 0;
        border: 1px solid var(--color-line);
        border-block-end: 3px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        color: var(--color-ink);
        font: inherit;
        font-size: var(--text-lg);
        font-weight: var(--weight-medium);
        cursor: pointer;
      }
      button:active {
        background: var(--color-brand-soft);
        transform: translateY(2px);
      }
      .wide {
        flex: 1.6;
        max-inline-size: 9rem;
        background: var(--color-sunken);
        font-size: var(--text-md);
      }
      .space {
        flex: 6;
        max-inline-size: 30rem;
        font-size: var(--text-md);
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  private press(text: string | null): void {
    this.dispatchEvent(new CustomEvent('key', { detail: text }));
  }

  private hold = (): void => {
    this.release();
    this.repeat = window.setTimeout(() => {
      this.repeat = window.setInterval(() => this.press(null), REPEAT_EVERY_MS);
    }, REPEAT_AFTER_MS);
  };

  private release = (): void => {
    window.clearTimeout(this.repeat);
    window.clearInterval(this.repeat);
  };

  /** Keeps the caret in the field: a touch must not move the focus. */
  private keepFocus = (event: Event): void => event.preventDefault();

  private move = (event: KeyboardEvent): void => {
    const keys = [...this.renderRoot.querySelectorAll('button')];
    const from = keys.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -10, ArrowDown: 10 }[event.key] ?? 0;
    if (step === 0 || from < 0) return;
    event.preventDefault();
    const to = keys[Math.min(keys.length - 1, Math.max(0, from + step))];
    for (const key of keys) key.tabIndex = key === to ? 0 : -1;
    to?.focus();
  };

  protected override render() {
    const { strings, language } = this.setting;
    const pages = keyboardPages(language);
    const page = pages.includes(this.page) ? this.page : 'letters';
    const rows = keyRows(language, page);
    const next = pages[(pages.indexOf(page) + 1) % pages.length] ?? 'letters';
    // Keys lie where a keyboard has them, also where lines run from the right.
    return html`<div
      role="group"
      dir="ltr"
      aria-label=${strings.keyboard}
      @pointerdown=${this.keepFocus}
      @mousedown=${this.keepFocus}
      @keydown=${this.move}
    >
      ${rows.map(
        (row, r) => html`<div class="row">
          ${row.map(
            (key, k) =>
              html`<button tabindex=${r === 0 && k === 0 ? 0 : -1} @click=${() => this.press(key)}>${key}</button>`,
          )}
          ${r === rows.length - 1 ? this.deleteKey() : ''}
        </div>`,
      )}
      <div class="row">
        <button class="wide" tabindex="-1" @click=${() => {
          this.page = next;
        }}>
          <span aria-hidden="true">${{ letters: keyRows(language, 'letters')[0]?.slice(0, 3).join(''), latin: 'abc', digits: '123' }[next]}</span>
          <span class="visually-hidden">${{ letters: strings.keyLetters, latin: strings.keyLatin, digits: strings.keyDigits }[next]}</span>
        </button>
        <button class="space" tabindex="-1" @click=${() => this.press(' ')}>${strings.keySpace}</button>
        <button
          class="wide"
          tabindex="-1"
          aria-label=${strings.keyHide}
          @click=${() => intend(this, { kind: 'keyboard', shown: false })}
        >
          <ui-icon name="chevron-down"></ui-icon>
        </button>
      </div>
    </div>`;
  }

  private deleteKey() {
    return html`<button
      class="wide"
      tabindex="-1"
      aria-label=${this.setting.strings.keyDelete}
      @click=${() => this.press(null)}
      @pointerdown=${this.hold}
      @pointerup=${this.release}
      @pointerleave=${this.release}
      @pointercancel=${this.release}
    >
      <span aria-hidden="true">⌫</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'touch-keyboard': TouchKeyboard;
  }
}
