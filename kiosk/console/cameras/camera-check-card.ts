import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import './camera-check-dialog.ts';
import type { CamerasState } from './cameras-state.ts';

/** The six-monthly check (R26): when it is due, and the way to do it. */
@customElement('camera-check-card')
export class CameraCheckCard extends LitElement {
  @property({ attribute: false }) cameras!: CamerasState;
  @property() zone = 'UTC';
  @property({ type: Boolean }) mayCheck = false;
  @state() private checking = false;

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  private due(at: number) {
    const { check } = this.cameras;
    const day = momentText(at, this.zone);
    if (check === 'far') return html`<p>The next one is due ${day}.</p>`;
    const text =
      check === 'soon'
        ? `It is due ${day}. Without it every camera goes off then.`
        : `It was due ${day}. Every camera stays off until it is done.`;
    return html`<p class="note" data-tone=${check === 'soon' ? 'warning' : 'danger'}>
      <ui-icon name="warning"></ui-icon><span>${text}</span>
    </p>`;
  }

  private open = (): void => {
    this.checking = true;
  };

  private close = (): void => {
    this.checking = false;
  };

  protected override render() {
    const { checkDueAt, care } = this.cameras;
    if (checkDueAt === null) return nothing;
    return html`<section class="card stack" aria-labelledby="check">
        <h2 id="check">Check every six months</h2>
        ${this.due(checkDueAt)}
        ${care.checkedAt === null ? nothing : html`<p class="soft">Last done ${momentText(care.checkedAt, this.zone)}.</p>`}
        ${
          this.mayCheck
            ? html`<div class="row">
                <button class="button" @click=${this.open}><ui-icon name="check"></ui-icon>Do the check</button>
              </div>`
            : nothing
        }
      </section>
      ${
        this.checking
          ? html`<camera-check-dialog @dialog-done=${this.close} @dialog-cancel=${this.close}></camera-check-dialog>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-check-card': CameraCheckCard;
  }
}
