import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** While products are picked to stand side by side: how many there are, and the way there or out of it. */
@customElement('compare-bar')
export class CompareBar extends LitElement {
  @property({ attribute: false }) picks: readonly string[] = [];
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-1) var(--space-1) var(--space-1) var(--space-5);
        border-radius: var(--radius-xl);
        background: var(--color-ink);
        color: var(--color-surface);
        box-shadow: var(--shadow-3);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .out {
        border-color: transparent;
        background: color-mix(in srgb, currentColor 16%, transparent);
        color: inherit;
      }
      :focus-visible {
        outline-color: currentColor;
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    const { picks } = this;
    return html`<p role="status">
        ${picks.length < 2 ? strings.comparing : strings.compareCount({ count: picks.length })}
      </p>
      <div>
        <button class="button out" @click=${() => intend(this, { kind: 'comparing', on: false })}>${strings.notNow}</button>
        ${
          picks.length < 2
            ? nothing
            : html`<button
                class="button"
                @click=${() => intend(this, { kind: 'open', view: { name: 'compare', productIds: [...picks] } })}
              >
                ${strings.compareNow}
              </button>`
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-bar': CompareBar;
  }
}
