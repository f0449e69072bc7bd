import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { buttonStyles } from '../ui/button-styles.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { pageStyles } from './page-styles.ts';
import { strings } from './strings.ts';

/** Somebody has the screen and is asked. Emits `match-no` from whoever does not want to wait. */
@customElement('waiting-view')
export class WaitingView extends LitElement {
  @property({ type: Boolean }) busy = false;

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    return html`<div class="head" role="status">
        <h1>${strings.waitTitle}</h1>
        <p class="lead soft">${strings.waitText}</p>
      </div>
      <button
        class="button"
        data-size="large"
        ?disabled=${this.busy}
        @click=${() => this.dispatchEvent(new CustomEvent('match-no'))}
      >
        ${strings.waitStop}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'waiting-view': WaitingView;
  }
}
