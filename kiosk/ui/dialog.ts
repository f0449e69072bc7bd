import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { buttonStyles } from './button-styles.ts';
import './icon.ts';
import { surfaceStyles } from './surface-styles.ts';

/**
 * A modal over the native `<dialog>`: focus trap, Escape and inertness are the browser's own. `open` shows it.
 * Slots: default (body) and `actions`. Emits `ui-close` whenever the person closes it; the owner then sets `open`
 * to false. `fixed` takes away the close button, Escape and the backdrop for a step that must be answered.
 */
@customElement('ui-dialog')
export class UiDialog extends LitElement {
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ type: Boolean }) fixed = false;
  @property() heading = '';
  @property() closeLabel = 'Close';
  @query('dialog') private dialog!: HTMLDialogElement;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      dialog {
        inline-size: min(calc(100vw - 2rem), var(--dialog-width, 34rem));
        max-block-size: calc(100dvh - 2rem);
        margin-block: var(--dialog-margin, auto);
        padding: 0;
        border: 0;
        border-radius: var(--radius-lg);
        background: var(--color-overlay);
        color: var(--color-ink);
        box-shadow: var(--shadow-3);
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        animation: settle var(--duration-base) var(--ease-out);
      }
      dialog::backdrop {
        background: var(--color-scrim);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        min-block-size: var(--target);
        padding: var(--space-4) var(--space-4) 0 var(--space-5);
      }
      h2 {
        font-size: var(--text-xl);
      }
      .body {
        overflow: auto;
        padding: var(--space-4) var(--space-5) var(--space-5);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-3);
        padding: 0 var(--space-5) var(--space-5);
      }
      @media (max-width: 30rem) {
        .foot ::slotted(*) {
          flex: 1 1 auto;
        }
      }
      @keyframes settle {
        from {
          opacity: 0;
          transform: translateY(0.75rem) scale(0.985);
        }
      }
    `,
  ];

  protected override updated(): void {
    if (this.open && !this.dialog.open) this.dialog.showModal();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  private close = (): void => {
    this.dispatchEvent(new CustomEvent('ui-close', { bubbles: true, composed: true }));
  };

  private onCancel = (event: Event): void => {
    event.preventDefault();
    if (!this.fixed) this.close();
  };

  private onClick = (event: MouseEvent): void => {
    if (event.target === this.dialog && !this.fixed) this.close();
  };

  protected override render() {
    return html`<dialog aria-labelledby="heading" @cancel=${this.onCancel} @click=${this.onClick}>
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        ${
          this.fixed
            ? nothing
            : html`<button class="icon-button" aria-label=${this.closeLabel} @click=${this.close}>
                <ui-icon name="close"></ui-icon>
              </button>`
        }
      </div>
      <div class="body"><slot></slot></div>
      <div class="foot"><slot name="actions"></slot></div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ui-dialog': UiDialog;
  }
}
