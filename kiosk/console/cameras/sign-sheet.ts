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

/** Type is read from further away than this makes it only by who stands at it. */
const SMALLEST = 0.6;
const STEP = 0.04;

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

  protected override async updated(): Promise<void> {
    // Laying it out asks for the fonts of its letters; what is measured before they are there is another sheet.
    void this.offsetHeight;
    await document.fonts.ready;
    this.fit();
  }

  /** Some languages need more room, and so do long names: the type gets smaller until all of it is on the sheet. */
  private fit(): void {
    const told = this.renderRoot.querySelector('.words');
    const foot = this.renderRoot.querySelector('.foot');
    if (!told || !foot) return;
    for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
      this.style.setProperty('--scale', scale.toFixed(2));
      const below = told.getBoundingClientRect().top + told.scrollHeight;
      if (below <= foot.getBoundingClientRect().top) return;
    }
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
        <dd><bdi>${facts.controller}</bdi></dd>
      </div>
      <div>
        <dt>${contact}</dt>
        <dd><bdi>${facts.contact}</bdi></dd>
      </div>`;
  }

  private entrance(words: SignWords) {
    return html`<article>
      <div class="head">${this.head(words)}</div>
      <div class="words">
        ${this.sentences(words)}
        <p class="line"><ui-icon name="camera-off"></ui-icon><span>${words.object}</span></p>
      </div>
      <footer class="foot">
        ${this.code(words)}
        <dl>
          <div>
            <dt>${words.more}</dt>
            <dd class="address"><bdi dir="ltr">${this.facts.infoUrl}</bdi></dd>
          </div>
          ${this.who(words)}
        </dl>
      </footer>
    </article>`;
  }

  private sticker(words: SignWords) {
    return html`<article>
      <div class="told">
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
