import { consume } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/dialog.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';

/** Before an abandoned screen clears itself: 20 s in which one touch, or Escape, keeps everything (WCAG 2.2.1). */
@customElement('idle-dialog')
export class IdleDialog extends LitElement {
  @property({ type: Number }) left: number | null = null;
  /** Something is on the list, and would be lost. */
  @property({ type: Boolean }) listed = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      .body {
        display: grid;
        gap: var(--space-4);
        font-size: var(--text-lg);
      }
      .seconds {
        font-size: var(--text-4xl);
        font-weight: var(--weight-black);
        font-variant-numeric: tabular-nums;
        letter-spacing: var(--tracking-tight);
        line-height: 1;
      }
    `,
  ];

  private stay = (): void => intend(this, { kind: 'extend' });

  protected override render() {
    const { strings } = this.setting;
    return html`<ui-dialog heading=${strings.idleTitle} closeLabel=${strings.close} ?open=${this.left !== null} @ui-close=${this.stay}>
      <div class="body">
        <p>${this.listed ? strings.idleTextListed : strings.idleText}</p>
        <p class="seconds" role="timer">${strings.idleSeconds({ count: this.left ?? 0 })}</p>
      </div>
      <button slot="actions" class="button" data-size="large" @click=${() => intend(this, { kind: 'end' })}>${strings.idleEnd}</button>
      <button slot="actions" class="button" data-kind="primary" data-size="large" autofocus @click=${this.stay}>
        ${strings.idleStay}
      </button>
    </ui-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'idle-dialog': IdleDialog;
  }
}
