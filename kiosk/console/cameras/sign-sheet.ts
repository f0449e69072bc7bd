import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Posture } from '../../../shared/model/posture.ts';
import '../../shop/qr-code.ts';
import '../../ui/icon.ts';
import { signSheetStyles } from './sign-sheet-styles.ts';
import { SIGNS, type SignWords } from './sign-words.ts';

export type SignFormat = 'entrance' | 'sticker';

/** What a sign tells, whatever its language. */
export interface SignFacts {
  posture: Exclude<Posture, 'P0'>;
  presentation: boolean;
  controller: string;
  contact: string;
  /** Where the public page about the cameras is. */
  infoUrl: string;
}

/** One sign as it comes out of the printer: icon, sentence, who answers for it, QR to the info page (R11). */
@customElement('sign-sheet')
export class SignSheet extends LitElement {
  @property({ reflect: true }) format: SignFormat = 'entrance';
  /** One of the languages in sign-words.ts; it is the element's `lang`, too. */
  @property({ reflect: true }) override lang = 'en';
  @property({ attribute: false }) facts!: SignFacts;

  static override styles = signSheetStyles;

  private get words(): SignWords | undefined {
    return SIGNS[this.lang];
  }

  protected override willUpdate(): void {
    this.dir = this.words?.direction ?? 'ltr';
  }

  protected override render() {
    const { words } = this;
    if (!words) return nothing;
    return this.format === 'entrance' ? this.entrance(words) : this.sticker(words);
  }

  private sentences(words: SignWords) {
    const { posture, presentation } = this.facts;
    return html`<p>${words.sentence[posture]}${presentation && posture !== 'P2' ? ` ${words.presentation}` : ''}</p>
      <p class="line never"><ui-icon name="shield"></ui-icon><span>${words.never}</span></p>`;
  }

  private head({ headline }: SignWords) {
    return html`<div class="sign"><ui-icon name="camera"></ui-icon></div>
      <h2>${headline}</h2>`;
  }

  private code({ more }: SignWords) {
    return html`<qr-code .text=${this.facts.infoUrl} label=${more}></qr-code>`;
  }

  private who({ responsible, contact }: SignWords) {
    const { facts } = this;
    return html`<div>
        <dt>${responsible}</dt>
        <dd dir="auto">${facts.controller}</dd>
      </div>
      <div>
        <dt>${contact}</dt>
        <dd dir="auto">${facts.contact}</dd>
      </div>`;
  }

  private entrance(words: SignWords) {
    return html`<article>
      <div class="top">${this.head(words)}</div>
      <div class="words">
        ${this.sentences(words)}
        <p class="line"><ui-icon name="camera-off"></ui-icon><span>${words.object}</span></p>
      </div>
      <footer>
        ${this.code(words)}
        <dl>
          <div>
            <dt>${words.more}</dt>
            <dd class="address" dir="ltr">${this.facts.infoUrl}</dd>
          </div>
          ${this.who(words)}
        </dl>
      </footer>
    </article>`;
  }

  private sticker(words: SignWords) {
    return html`<article>
      <div class="top">
        <div class="head">${this.head(words)}</div>
        <div class="words">${this.sentences(words)}</div>
      </div>
      <div class="code">${this.code(words)}<span>${words.more}</span></div>
      <dl class="foot">${this.who(words)}</dl>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sign-sheet': SignSheet;
  }
}
