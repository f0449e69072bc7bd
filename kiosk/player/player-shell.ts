import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Rotation } from '../../shared/model/rotation.ts';
import { LayoutStage } from '../renderer/layout-stage.ts';
import type {} from './camera-notice.ts';
import type {} from './touch-invitation.ts';

/**
 * The screen: the stage, and below it what a kiosk adds and the camera notice. During a session the
 * notice sits in the shop's own bar instead; there is only ever one of it. What a wall's first picture does not need,
 * notice and invitation among it, becomes what it is when the screen's other duties have been loaded.
 */
@customElement('player-shell')
export class PlayerShell extends LitElement {
  /** Degrees clockwise by which everything on the screen is turned, because it hangs that way round. */
  @property({ type: Number, reflect: true }) rotation: Rotation = 0;
  /** A kiosk in its attract loop invites to touch. */
  @property({ type: Boolean }) inviting = false;
  @property() invitation = 'Touch to begin';
  /** The shop of the session that runs; null in the attract loop and on wall screens. */
  @property({ attribute: false }) session: HTMLElement | null = null;

  readonly stage = new LayoutStage();
  readonly notice = document.createElement('camera-notice');

  // The stage's layers are stacked among themselves, never over a session; the notice stands below the picture, not over it: a
  // price at the foot of a poster must stay readable.
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      display: grid;
      grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
      overflow: hidden;
      background: #0b2a24;
    }
    :host([rotation='180']) {
      rotate: 180deg;
    }
    :host(:is([rotation='90'], [rotation='270'])) {
      inset: auto;
      left: 50%;
      top: 50%;
      inline-size: 100vh;
      block-size: 100vw;
      translate: -50% -50%;
      rotate: 90deg;
    }
    :host([rotation='270']) {
      rotate: 270deg;
    }
    layout-stage {
      grid-area: 1 / 1;
      isolation: isolate;
    }
    .session {
      position: absolute;
      inset: 0;
      display: grid;
    }
    .session > * {
      min-block-size: 0;
    }
    touch-invitation {
      grid-area: 2 / 1;
    }
    camera-notice {
      grid-area: 3 / 1;
    }
  `;

  constructor() {
    super();
    this.notice.hidden = true;
  }

  protected override willUpdate(): void {
    const { session, notice } = this;
    // The picture is the page's one landmark, until a session brings the shop's own and lies over it.
    this.role = session === null ? 'main' : null;
    this.stage.ariaHidden = session === null ? null : 'true';
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
    const invitation = html`<touch-invitation .label=${this.invitation}></touch-invitation>`;
    return html`${this.stage}${this.inviting ? invitation : nothing}${this.notice}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'player-shell': PlayerShell;
  }
}
