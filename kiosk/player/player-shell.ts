import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LayoutStage } from '../renderer/layout-stage.ts';
import { CameraNotice } from './camera-notice.ts';
import './touch-invitation.ts';

/**
 * The screen: the stage, and over its lower edge what a kiosk adds and the camera notice. During a session the notice
 * sits in the shop's own bar instead; there is only ever one of it.
 */
@customElement('player-shell')
export class PlayerShell extends LitElement {
  /** A kiosk in its attract loop invites to touch. */
  @property({ type: Boolean }) inviting = false;
  @property() invitation = 'Touch to begin';
  /** The shop of the session that runs; null in the attract loop and on wall screens. */
  @property({ attribute: false }) session: HTMLElement | null = null;

  readonly stage = new LayoutStage();
  readonly notice = new CameraNotice();

  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      display: block;
      overflow: hidden;
      background: #0b2a24;
    }
    layout-stage,
    .session {
      position: absolute;
      inset: 0;
    }
    /* Its layers are stacked among themselves, never over what lies on top of the picture. */
    layout-stage {
      isolation: isolate;
    }
    .session {
      display: grid;
    }
    .session > * {
      min-block-size: 0;
    }
    .edge {
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      display: grid;
      gap: 3.2vmin;
      pointer-events: none;
    }
    .edge > * {
      pointer-events: auto;
    }
    touch-invitation {
      justify-self: center;
    }
    /* With no notice below it, the invitation keeps its distance from the edge. */
    touch-invitation:has(+ [hidden]) {
      margin-block-end: 5vmin;
    }
  `;

  constructor() {
    super();
    this.notice.hidden = true;
  }

  protected override willUpdate(): void {
    const { session, notice } = this;
    notice.inline = session !== null;
    if (session === null) {
      notice.removeAttribute('slot');
      return;
    }
    notice.slot = 'notice';
    if (notice.parentElement !== session) session.append(notice);
  }

  protected override render() {
    const { session } = this;
    if (session) return html`${this.stage}<div class="session">${session}</div>`;
    return html`${this.stage}
      <div class="edge">
        ${this.inviting ? html`<touch-invitation .label=${this.invitation}></touch-invitation>` : nothing}${this.notice}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'player-shell': PlayerShell;
  }
}
