import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/dialog.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';

/** Asks before unsaved work is left behind. Emits `answer` with true to leave, false to stay. */
@customElement('leave-dialog')
export class LeaveDialog extends LitElement {
  static override styles = [surfaceStyles, buttonStyles];

  private answer(leave: boolean): void {
    this.dispatchEvent(new CustomEvent('answer', { detail: leave }));
  }

  protected override render() {
    return html`<ui-dialog heading="Leave without saving?" open @ui-close=${() => this.answer(false)}>
      <p>What you changed on this page has not been saved.</p>
      <button slot="actions" class="button" data-kind="danger" @click=${() => this.answer(true)}>
        Leave and lose it
      </button>
      <button slot="actions" class="button" data-kind="primary" @click=${() => this.answer(false)}>
        Stay here
      </button>
    </ui-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-dialog': LeaveDialog;
  }
}
