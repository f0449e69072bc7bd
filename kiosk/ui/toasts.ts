import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { buttonStyles } from './button-styles.ts';
import './icon.ts';
import type { IconName } from './icon-paths.ts';
import { surfaceStyles } from './surface-styles.ts';
import { type ShownToast, ToastBoard } from './toast-board.ts';

const ICONS = { info: 'info', success: 'check', danger: 'warning' } as const satisfies Record<
  string,
  IconName
>;

/**
 * The page's one corner for short messages; put it in the page once and call `showToast`. With `inside` it is the corner
 * of a modal, which has them while it is open.
 */
@customElement('ui-toasts')
export class UiToasts extends LitElement {
  /** What the messages are called together, and the button that puts one away, in the page's own language. */
  @property() label = 'Messages';
  @property() dismissLabel = 'Dismiss';
  private readonly board = new ToastBoard(this);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        position: fixed;
        z-index: 1000;
        inset-block-end: var(--space-5);
        inset-inline: var(--space-4);
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      :host([inside]) {
        position: sticky;
        z-index: 1;
        inset-block-end: 0;
        inset-inline: auto;
        justify-items: stretch;
      }
      :host([inside]) .toast:first-child {
        margin-block-start: var(--space-4);
      }
      .stack {
        display: grid;
        gap: var(--space-2);
        max-inline-size: min(100%, 34rem);
      }
      :host([inside]) .stack {
        max-inline-size: none;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-1) var(--space-2) var(--space-1) var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-ink);
        color: var(--color-surface);
        box-shadow: var(--shadow-3);
        font-weight: var(--weight-medium);
        pointer-events: auto;
        animation: rise var(--duration-base) var(--ease-out);
      }
      .toast[data-tone='danger'] {
        background: var(--color-danger);
        color: var(--color-on-danger);
      }
      .toast p {
        flex: 1;
        padding-block: var(--space-2);
      }
      .icon-button,
      .button {
        color: inherit;
      }
      .button {
        border-color: currentColor;
        background: transparent;
      }
      .button:hover,
      .icon-button:hover {
        background: color-mix(in srgb, currentColor 18%, transparent);
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

  private act(toast: ShownToast): void {
    this.board.dismiss(toast.key);
    toast.action?.run();
  }

  protected override render() {
    const { toasts } = this.board;
    if (!toasts) return nothing;
    return html`<div class="stack" role="log" aria-live="polite" aria-label=${this.label}>
      ${repeat(
        toasts,
        (toast) => toast.key,
        (toast) => html`<div class="toast" data-tone=${toast.tone ?? 'info'}>
          <ui-icon name=${ICONS[toast.tone ?? 'info']}></ui-icon>
          <p>${toast.text}</p>
          ${
            toast.action
              ? html`<button class="button" @click=${() => this.act(toast)}>${toast.action.label}</button>`
              : nothing
          }
          <button class="icon-button" aria-label=${this.dismissLabel} @click=${() => this.board.dismiss(toast.key)}>
            <ui-icon name="close"></ui-icon>
          </button>
        </div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-toasts': UiToasts;
  }
}
