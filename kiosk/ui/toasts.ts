import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { buttonStyles } from './button-styles.ts';
import './icon.ts';
import type { IconName } from './icon-paths.ts';
import { surfaceStyles } from './surface-styles.ts';

export interface Toast {
  text: string;
  tone?: 'info' | 'success' | 'danger';
  /** What it is about; it goes when `settleToasts` says that this is settled. */
  topic?: string;
  /** One thing to do about it, such as "Undo". The toast goes when it is done. */
  action?: { label: string; run: () => void };
}

/** Long enough to read twice at a slow 130 words a minute. A danger stays until it is dismissed. */
const STAY_MS = 6000;
/** Time to notice, decide, and get there by keyboard. */
const STAY_WITH_ACTION_MS = 15_000;
const MOST_AT_ONCE = 4;
const ICONS = { info: 'info', success: 'check', danger: 'warning' } as const satisfies Record<
  string,
  IconName
>;

/** The page's one corner for short messages; put it in the page once and call `showToast`. */
@customElement('ui-toasts')
export class UiToasts extends LitElement {
  @state() private toasts: readonly (Toast & { key: number })[] = [];
  private nextKey = 1;
  private timers = new Map<number, number>();

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
      .stack {
        display: grid;
        gap: var(--space-2);
        max-inline-size: min(100%, 34rem);
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

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('ui-toast', this.add);
    window.addEventListener('ui-toasts-settled', this.settle);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('ui-toast', this.add);
    window.removeEventListener('ui-toasts-settled', this.settle);
    for (const timer of this.timers.values()) window.clearTimeout(timer);
    this.timers.clear();
    this.toasts = [];
  }

  private add = (event: CustomEvent<Toast>): void => {
    const toast = { ...event.detail, key: this.nextKey++ };
    this.toasts = [...this.toasts, toast].slice(-MOST_AT_ONCE);
    if (toast.tone === 'danger') return;
    this.timers.set(
      toast.key,
      window.setTimeout(() => this.dismiss(toast.key), toast.action ? STAY_WITH_ACTION_MS : STAY_MS),
    );
  };

  private settle = ({ detail }: CustomEvent<string>): void => {
    for (const { key, topic } of this.toasts) if (topic === detail) this.dismiss(key);
  };

  private act(toast: Toast & { key: number }): void {
    this.dismiss(toast.key);
    toast.action?.run();
  }

  private dismiss(key: number): void {
    window.clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.toasts = this.toasts.filter((toast) => toast.key !== key);
  }

  protected override render() {
    return html`<div class="stack" role="log" aria-live="polite" aria-label="Messages">
      ${repeat(
        this.toasts,
        (toast) => toast.key,
        (toast) => html`<div class="toast" data-tone=${toast.tone ?? 'info'}>
          <ui-icon name=${ICONS[toast.tone ?? 'info']}></ui-icon>
          <p>${toast.text}</p>
          ${
            toast.action
              ? html`<button class="button" @click=${() => this.act(toast)}>${toast.action.label}</button>`
              : nothing
          }
          <button class="icon-button" aria-label="Dismiss" @click=${() => this.dismiss(toast.key)}>
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
