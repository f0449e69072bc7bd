import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProblemCode } from '../../shared/protocol/problem.ts';
import { buttonStyles } from '../ui/button-styles.ts';
import '../ui/icon.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import './countdown-ring.ts';
import { offerPanelStyles } from './offer-panel-styles.ts';
import './qr-code.ts';
import { intend } from './shop-intent.ts';
import { plainSetting, shopSetting } from './shop-setting.ts';
import { offerHost, spacedCode, type VisitOffer } from './visit-offer.ts';

/** Codes stop being made when nobody has touched the panel for so long (spec: pairing protocol, 1). */
const REST_AFTER_MS = 120_000;

/** "Take your list with you": the QR, its address in words, the code to type instead, and three promises. */
@customElement('offer-panel')
export class OfferPanel extends LitElement {
  @property({ attribute: false }) offer: VisitOffer | null = null;
  @property({ attribute: false }) problem: ProblemCode | null = null;
  @property({ type: Boolean }) paused = false;
  @property() displayName = '';
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  private rest = 0;
  private expiry = 0;

  static override styles = [surfaceStyles, buttonStyles, offerPanelStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('pointerdown', this.touched);
    this.addEventListener('keydown', this.touched);
    this.touched();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.rest);
    window.clearTimeout(this.expiry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('offer')) return;
    window.clearTimeout(this.expiry);
    if (!this.offer) return;
    // Drawn anew when it expires: no later offer may come to replace it while the network is down.
    const left = this.offer.expiresAt - this.setting.now();
    this.expiry = window.setTimeout(() => this.requestUpdate(), Math.max(0, left) + 50);
  }

  private touched = (): void => {
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => intend(this, { kind: 'offer-paused', paused: true }), REST_AFTER_MS);
  };

  private again = (): void => {
    this.touched();
    intend(this, { kind: 'offer-paused', paused: false });
  };

  protected override render() {
    const { strings } = this.setting;
    return html`
      <header>
        <h1>${strings.offerTitle}</h1>
        <p class="lead">${this.lead()}</p>
      </header>
      <div class="code">${this.code()}</div>
      <ul class="promises" role="list">
        <li><ui-icon name="phone"></ui-icon>${strings.promiseNoApp}</li>
        <li><ui-icon name="eye-off"></ui-icon>${strings.promiseNoName}</li>
        <li><ui-icon name="check"></ui-icon>${strings.promiseEnd}</li>
      </ul>
    `;
  }

  /** The offer to be shown: a code that the server no longer takes is never left standing for somebody to scan. */
  private get shown(): VisitOffer | null {
    const { offer, paused } = this;
    return offer && !paused && offer.expiresAt > this.setting.now() ? offer : null;
  }

  /** Nobody is told to point a phone at a code that is not there. */
  private lead(): string {
    const { strings } = this.setting;
    if (this.shown) return strings.offerLead;
    return this.problem && !this.paused ? strings.offerLeadLater : '';
  }

  private code() {
    const { strings, now } = this.setting;
    if (this.paused)
      return html`<div class="instead">
        <p class="big">${strings.offerPaused}</p>
        <p>${strings.offerPausedHint}</p>
        <button class="button" data-kind="primary" data-size="large" @click=${this.again}>${strings.offerAgain}</button>
      </div>`;
    const offer = this.shown;
    if (!offer) return this.waiting();
    const host = offerHost(offer);
    return html`
      <qr-code .text=${offer.url} label=${strings.offerCodeLabel({ host })}></qr-code>
      <div class="beside">
        <p class="opens"><span class="soft">${strings.offerOpens}</span><strong dir="ltr">${host}</strong></p>
        <div class="typed">
          <p class="soft">${strings.offerTyped}</p>
          <p class="letters" dir="ltr">${spacedCode(offer.code)}</p>
          <p class="address" dir="ltr">${host}/phone</p>
        </div>
        ${this.displayName ? html`<p class="soft">${strings.offerScreen({ name: this.displayName })}</p>` : nothing}
      </div>
      <countdown-ring .until=${offer.rotateAt} .now=${now}></countdown-ring>
    `;
  }

  private waiting() {
    const { strings } = this.setting;
    const { problem } = this;
    if (problem === 'session-taken')
      return html`<p class="instead big" role="status">${strings.offerTaken}</p>`;
    if (problem)
      return html`<div class="instead" role="status">
        <ui-icon name="wifi-off"></ui-icon>
        <p class="big">${strings.offerOffline}</p>
        <p>${strings.offerOfflineHint}</p>
      </div>`;
    return html`<div class="instead" role="status">
      <div class="skeleton"></div>
      <p>${strings.offerWaiting}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offer-panel': OfferPanel;
  }
}
