import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PhoneVisit } from '../../shared/model/visit.ts';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './answers/question-card.ts';
import './code-form.ts';
import { doneStyles } from './done-styles.ts';
import './how-to-connect.ts';
import './kept-list-card.ts';
import './messages/for-you.ts';
import { pageStyles } from './page-styles.ts';
import './part-menu.ts';
import type { PhoneScene } from './phone-part.ts';
import { partsFor } from './phone-parts.ts';
import { endWords, strings } from './strings.ts';

/** After the visit: what happened on the screen, the list that stays on this phone, and the way to one's choices. */
@customElement('ended-view')
export class EndedView extends LitElement {
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property({ attribute: false }) scene: PhoneScene | null = null;
  @property({ type: Boolean }) busy = false;
  /** Why the letters that were typed were not taken. */
  @property({ attribute: false }) problem: ProblemCode | null = null;
  /** Takes the eight letters of the next visit. */
  @property({ attribute: false }) connect: (code: string) => void = () => {};

  static override styles = [surfaceStyles, buttonStyles, pageStyles, doneStyles];

  protected override render() {
    const { visit } = this;
    const reason = visit?.endReason;
    const text = !reason
      ? strings.endedUnknown
      : visit.mode === null && reason === 'phone'
        ? strings.stoppedText
        : endWords(reason);
    // Who comes back another time wants to begin, and knows that the kiosk is clear.
    const isPast = visit !== null && Date.now() > visit.capAt;
    const form = html`<code-form ?busy=${this.busy} .problem=${this.problem} .connect=${this.connect}></code-form>`;
    return html`
      ${
        isPast
          ? html`<how-to-connect></how-to-connect>${form}`
          : html`<div class="done" role="status">
              <span class="mark"><ui-icon name="check"></ui-icon></span>
              <h1>${reason === 'refused' ? strings.refusedTitle : strings.endedTitle}</h1>
              <p>${text}</p>
            </div>`
      }
      ${
        this.scene
          ? html`<for-you .visit=${visit} .parts=${partsFor(this.scene)} locale=${this.scene.locale}></for-you>`
          : nothing
      }
      ${visit?.mode && !isPast ? html`<question-card question="visit-felt"></question-card>` : nothing}
      <kept-list-card ?shop-keeps=${visit?.purposes['remember-list'] === true}></kept-list-card>
      <part-menu .scene=${this.scene}></part-menu>
      ${isPast ? nothing : html`<p class="soft">${strings.again}</p>`}
      ${isPast ? nothing : form}
      ${
        visit?.mode === 'remember'
          ? html`<button class="button" @click=${() => this.dispatchEvent(new CustomEvent('settings-open'))}>
              <ui-icon name="settings"></ui-icon>${strings.choices}
            </button>`
          : nothing
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ended-view': EndedView;
  }
}
