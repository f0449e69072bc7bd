import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** What was just taken away, and the way back. It stays until something else is done: no race against time. */
@customElement('undo-bar')
export class UndoBar extends LitElement {
  @property() text = '';
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        padding: var(--space-1) var(--space-1) var(--space-1) var(--space-5);
        border-radius: var(--radius-full);
        background: var(--color-ink);
        color: var(--color-surface);
        box-shadow: var(--shadow-3);
        animation: rise var(--duration-base) var(--ease-out);
      }
      .button {
        border-color: transparent;
        background: color-mix(in srgb, currentColor 16%, transparent);
        color: inherit;
      }
      :focus-visible {
        outline-color: currentColor;
      }
      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(1rem);
        }
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    return html`<p role="status">${this.text}</p>
      <button class="button" @click=${() => intend(this, { kind: 'undo' })}>${strings.undo}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'undo-bar': UndoBar;
  }
}
