import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/dialog.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** Before a list is thrown away that is on no phone: the way back, the way to take it along, and the end. */
@customElement('done-dialog')
export class DoneDialog extends LitElement {
  @property({ type: Boolean }) open = false;
  /** Products on the list. */
  @property({ type: Number }) count = 0;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      ui-dialog {
        --dialog-width: 42rem;
      }
      p {
        font-size: var(--text-lg);
      }
    `,
  ];

  private stay = (): void => intend(this, { kind: 'stay' });

  protected override render() {
    const { strings } = this.setting;
    return html`<ui-dialog heading=${strings.leaveTitle} closeLabel=${strings.close} ?open=${this.open} @ui-close=${this.stay}>
      <p>${strings.leaveText({ count: this.count })}</p>
      <button slot="actions" class="button" data-size="large" @click=${() => intend(this, { kind: 'end' })}>${strings.idleEnd}</button>
      <button
        slot="actions"
        class="button"
        data-size="large"
        @click=${() => intend(this, { kind: 'open', view: { name: 'phone' } })}
      >
        ${strings.toPhone}
      </button>
      <button slot="actions" class="button" data-kind="primary" data-size="large" autofocus @click=${this.stay}>
        ${strings.leaveStay}
      </button>
    </ui-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'done-dialog': DoneDialog;
  }
}
