import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './code-form.ts';
import { hasKeptCoupons } from './coupons/delete-kept-coupons.ts';
import { hasKeptHolds } from './holds/delete-kept-holds.ts';
import './how-to-connect.ts';
import './kept-list-card.ts';
import { hasKeptPass } from './own/has-kept-pass.ts';
import { pageStyles } from './page-styles.ts';
import type { PhoneScene } from './phone-part.ts';
import { startViewStyles } from './start-view-styles.ts';
import { problemWords, strings } from './strings.ts';

/** Without a visit: how to get one, the typed code, what went wrong before, and the list of the last visit. */
@customElement('start-view')
export class StartView extends LitElement {
  @property({ attribute: false }) problem: ProblemCode | null = null;
  @property({ attribute: false }) scene: PhoneScene | null = null;
  @property({ type: Boolean }) busy = false;
  /** Takes the eight letters. */
  @property({ attribute: false }) connect: (code: string) => void = () => {};

  static override styles = [surfaceStyles, pageStyles, startViewStyles];

  protected override render() {
    return html`
      ${this.problem ? this.trouble(this.problem) : nothing}
      <how-to-connect></how-to-connect>
      <code-form ?busy=${this.busy} .connect=${this.connect}></code-form>
      <kept-list-card></kept-list-card>
      ${hasKeptPass(localStorage) || hasKeptCoupons(localStorage) || hasKeptHolds(localStorage) ? html`<part-menu .scene=${this.scene}></part-menu>` : nothing}
      <p><a href="/phone?about=camera">${strings.cameraLink}</a></p>
      <p><a href="/phone?about=access">${strings.accessLink}</a></p>
    `;
  }

  private trouble(code: ProblemCode) {
    const { title, text } = problemWords(code);
    return html`<div class="trouble" role="alert">
      <ui-icon name="warning"></ui-icon>
      <div>
        <h2>${title}</h2>
        <p>${text}</p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'start-view': StartView;
  }
}
