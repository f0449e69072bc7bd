import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { intend } from './shop-intent.ts';
import { TEXT_STEPS } from './shop-session.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** At the lower edge, where everybody reaches it: text size, contrast, and the player's camera notice (slot). */
@customElement('access-bar')
export class AccessBar extends LitElement {
  @property({ type: Number }) step = 0;
  @property({ type: Boolean }) contrast = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-2);
        padding: 0 var(--space-5) var(--space-2);
        background: var(--color-sunken);
        font-size: var(--text-sm);
      }
      .button {
        /* What is read stands in line with the page above; the room to touch is around it. */
        margin-inline-start: calc(-1 * var(--space-3));
        padding-inline: var(--space-3);
        color: var(--color-ink);
      }
      .button[aria-pressed='true'] {
        background: var(--color-ink);
        color: var(--color-surface);
      }
      .size {
        font-size: 1.35em;
        font-weight: var(--weight-bold);
      }
      .steps {
        display: inline-flex;
        gap: 0.25em;
      }
      .steps i {
        inline-size: 0.5em;
        block-size: 0.5em;
        border: 2px solid currentColor;
        border-radius: 50%;
      }
      .steps i.on {
        background: currentColor;
      }
      .button + .button {
        margin-inline-start: 0;
      }
      slot {
        display: flex;
        /* Beside the buttons wherever its sentence has room there; the page above needs every row. */
        flex: 1 1 32rem;
        justify-content: flex-end;
        margin-block-start: var(--space-2);
      }
    `,
  ];

  protected override render() {
    const { strings } = this.setting;
    const steps = Array.from({ length: TEXT_STEPS }, (_, step) => step);
    return html`
      <button
        class="button"
        data-kind="quiet"
        @click=${() => intend(this, { kind: 'text-step' })}
      >
        <span class="size" aria-hidden="true">Aa</span>${strings.textSize}
        <span class="visually-hidden">${strings.textSizeStep(this.step + 1, TEXT_STEPS)}</span>
        <span class="steps" aria-hidden="true">${steps.map((step) => html`<i class=${step <= this.step ? 'on' : ''}></i>`)}</span>
      </button>
      <button
        class="button"
        data-kind="quiet"
        aria-pressed=${this.contrast}
        @click=${() => intend(this, { kind: 'contrast' })}
      >
        <ui-icon name="eye"></ui-icon>${strings.contrast}
      </button>
      <slot name="notice"></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'access-bar': AccessBar;
  }
}
