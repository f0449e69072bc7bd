import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

/** The way out, in two touches, since points that have lapsed do not come back. Emits `points-leave`. */
@customElement('leave-points')
export class LeavePoints extends LitElement {
  @property({ type: Boolean }) busy = false;
  @state() private sure = false;

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  protected override render() {
    if (!this.sure)
      return html`<button class="button" data-kind="quiet" @click=${this.ask}>${strings.pointsLeave}</button>`;
    return html`<section class="card stack" role="alert">
      <p>${strings.pointsLeaveText}</p>
      <button class="button wide" @click=${this.keep}>${strings.pointsStay}</button>
      <button class="button wide" data-kind="danger" ?disabled=${this.busy} @click=${this.leave}>
        ${strings.pointsLeaveYes}
      </button>
    </section>`;
  }

  private ask = (): void => {
    this.sure = true;
  };

  private keep = (): void => {
    this.sure = false;
  };

  private leave = (): void => {
    this.dispatchEvent(new CustomEvent('points-leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-points': LeavePoints;
  }
}
