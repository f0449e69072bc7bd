import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/**
 * Where a person types. A real input, so that a plugged-in keyboard and a screen reader work as anywhere;
 * `inputmode=none` keeps the system's own keyboard away, because the shop brings one that knows no history.
 */
@customElement('search-field')
export class SearchField extends LitElement {
  @property() words = '';
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @query('input') private input!: HTMLInputElement;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      form,
      .words {
        display: flex;
        align-items: center;
      }
      form {
        gap: var(--space-3);
      }
      .words {
        position: relative;
        flex: 1;
        min-inline-size: 0;
      }
      .scan {
        min-block-size: calc(var(--target) * 1.2);
        font-weight: var(--weight-bold);
      }
      .glass {
        position: absolute;
        inset-inline-start: var(--space-5);
        color: var(--color-brand);
        font-size: 1.3rem;
        pointer-events: none;
      }
      input {
        inline-size: 100%;
        min-block-size: calc(var(--target) * 1.2);
        padding-inline: calc(var(--space-5) + 2.4rem) var(--space-8);
        border: 2px solid var(--color-line-strong);
        border-radius: var(--radius-full);
        background: var(--color-raised);
        color: var(--color-ink);
        box-shadow: var(--shadow-2);
        font: inherit;
        font-size: var(--text-lg);
        text-overflow: ellipsis;
      }
      input::placeholder {
        color: var(--color-ink-soft);
        opacity: 1;
      }
      input:focus {
        border-color: var(--color-brand);
        outline: 3px solid var(--color-brand);
        outline-offset: 1px;
      }
      input::-webkit-search-cancel-button {
        display: none;
      }
      /* Beside the menu there is no room for its word, which those hear who do not see. */
      @container (orientation: portrait) and (block-size < 1400px) {
        .scan {
          padding-inline: var(--space-4);
        }
        .scan span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        input {
          padding-inline: calc(var(--space-4) + 1.8rem) var(--space-2);
          font-size: var(--text-md);
        }
        .glass {
          inset-inline-start: var(--space-4);
        }
      }
      .icon-button {
        position: absolute;
        inset-inline-end: var(--space-1);
      }
    `,
  ];

  /** Puts `text` in at the caret, or takes the letter before it away for null. */
  type(text: string | null): void {
    const { input } = this;
    const end = input.selectionEnd ?? input.value.length;
    const start = input.selectionStart ?? end;
    if (text === null) input.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
    else input.setRangeText(text, start, end, 'end');
    this.tell();
  }

  override focus(): void {
    this.input.focus({ preventScroll: true });
  }

  private tell = (): void => {
    intend(this, { kind: 'query', words: this.input.value });
  };

  private show = (): void => {
    intend(this, { kind: 'open', view: { name: 'search' } });
    intend(this, { kind: 'keyboard', shown: true });
  };

  private clear = (): void => {
    intend(this, { kind: 'query', words: '' });
    this.focus();
  };

  private submit = (event: Event): void => {
    event.preventDefault();
    intend(this, { kind: 'keyboard', shown: false });
  };

  protected override render() {
    const { strings } = this.setting;
    return html`<form role="search" @submit=${this.submit}>
      <div class="words">
      <ui-icon class="glass" name="search"></ui-icon>
      <input
        type="search"
        inputmode="none"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="80"
        aria-label=${strings.searchLabel}
        placeholder=${strings.searchLabel}
        .value=${live(this.words)}
        @input=${this.tell}
        @click=${this.show}
      />
      ${
        this.words === ''
          ? nothing
          : html`<button type="button" class="icon-button" aria-label=${strings.clearSearch} @click=${this.clear}>
              <ui-icon name="close"></ui-icon>
            </button>`
      }
      </div>
      <button
        type="button"
        class="button scan"
        @click=${() => intend(this, { kind: 'open', view: { name: 'scan' } })}
      >
        <ui-icon name="qr"></ui-icon><span>${strings.scan}</span>
      </button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-field': SearchField;
  }
}
