import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LayoutStage } from '../renderer/layout-stage.ts';
import { CameraNotice } from './camera-notice.ts';
import './touch-invitation.ts';

/**
 * The screen: the stage, and over it what a kiosk adds. The camera notice lies on top of everything; during a session
 * it sits in the shop's own bar instead, and there is only ever one of it.
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
    .session {
      display: grid;
    }
    .session > * {
      min-block-size: 0;
    }
    touch-invitation {
      position: absolute;
      inset-block-end: max(4vmin, env(safe-area-inset-bottom));
      inset-inline: 0;
      display: grid;
      justify-items: center;
      pointer-events: none;
    }
    camera-notice {
      position: absolute;
      inset-block-end: 2.4vmin;
      inset-inline-start: 2.4vmin;
      z-index: 10;
    }
    /* Beside the invitation there is no room for a sentence on an upright screen: the notice moves to the top. */
    :host([inviting]) camera-notice {
      inset-block: 2.4vmin auto;
    }
  `;

  constructor() {
    super();
    this.notice.hidden = true;
  }

  protected override willUpdate(): void {
    const { session, notice } = this;
    this.toggleAttribute('inviting', this.inviting && session === null);
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
    return html`${this.stage}
      ${
        session
          ? html`<div class="session">${session}</div>`
          : html`${this.inviting ? html`<touch-invitation .label=${this.invitation}></touch-invitation>` : nothing}
            ${this.notice}`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'player-shell': PlayerShell;
  }
}
