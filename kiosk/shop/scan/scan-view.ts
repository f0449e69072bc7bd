import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Product } from '../../../shared/model/product.ts';
import { type CodeFormat, scannedCode } from '../../../shared/model/scanned-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import type { CodeScanner } from './code-scanner.ts';
import './number-pad.ts';
import { scanStyles } from './scan-styles.ts';

/** What came of the last code. */
type Outcome = { kind: 'unknown'; code: string } | { kind: 'other' | 'pass-taken' | 'pass-refused' };

/**
 * Reads a barcode, a product's QR code or the customer's own pass: by the camera once somebody has asked for it here,
 * or by the number that stands under the bars. Nobody sees themselves: the frame is drawn, the picture never is.
 */
@customElement('scan-view')
export class ScanView extends LitElement {
  @property({ attribute: false }) scanner: CodeScanner | null = null;
  /** The product of that number, padded to fourteen digits. */
  @property({ attribute: false }) find: (gtin: string) => Product | null = () => null;
  @state() private outcome: Outcome | null = null;
  @state() private typing = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [surfaceStyles, buttonStyles, scanStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follow(this.scanner, null);
    this.scanner?.stop();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow(null, this.scanner);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scanner')) return;
    const had = changed.get('scanner') as CodeScanner | null | undefined;
    had?.stop();
    this.follow(had ?? null, this.scanner);
  }

  private follow(before: CodeScanner | null, now: CodeScanner | null): void {
    before?.removeEventListener('state', this.onState);
    before?.removeEventListener('code', this.onCode);
    now?.addEventListener('state', this.onState);
    now?.addEventListener('code', this.onCode);
  }

  private readonly onState = (): void => this.requestUpdate();

  private readonly onCode = (): void => {
    const code = this.scanner?.code;
    if (code) this.take(code.text, code.format);
  };

  private take(text: string, format: CodeFormat): void {
    const { scanner } = this;
    const read = scannedCode(text, format, (given) => scanner?.isPass(given) ?? false);
    // One code is one answer: the light goes out with it.
    scanner?.stop();
    if (read.kind === 'pass') {
      void this.claim(read.text);
      return;
    }
    const product = read.kind === 'product' ? this.find(read.gtin) : null;
    if (product) intend(this, { kind: 'open', view: { name: 'product', productId: product.id } });
    else
      this.outcome =
        read.kind === 'product' ? { kind: 'unknown', code: shortGtin(read.gtin) } : { kind: 'other' };
  }

  private async claim(text: string): Promise<void> {
    const refused = (await this.scanner?.claimPass(text)) ?? null;
    this.outcome = { kind: refused === null ? 'pass-taken' : 'pass-refused' };
  }

  private start = (): void => {
    this.outcome = null;
    this.typing = false;
    this.scanner?.start();
  };

  protected override render() {
    const { strings } = this.setting;
    const state = this.scanner?.state ?? 'forbidden';
    const isOn = state === 'on' || state === 'starting';
    return html`
      <h1>${strings.scanTitle}</h1>
      ${this.outcome ? this.result(this.outcome) : this.typing && state === 'off' ? nothing : this.camera(state)}
      ${
        this.typing
          ? html`<number-pad @number=${(event: CustomEvent<string>) => this.take(event.detail, 'typed')}></number-pad>
              ${state === 'off' && !this.outcome ? this.turnOn() : nothing}`
          : html`<button class="button type" ?hidden=${isOn} @click=${this.type}>
              <ui-icon name="edit"></ui-icon>${strings.scanType}
            </button>`
      }
    `;
  }

  private type = (): void => {
    this.scanner?.stop();
    this.outcome = null;
    this.typing = true;
  };

  private camera(state: CodeScanner['state']) {
    const { strings } = this.setting;
    if (state === 'forbidden' || state === 'failed')
      return html`<div class="note" role="status">
        <ui-icon name="camera-off"></ui-icon>
        <div>
          <p class="lead">${state === 'failed' ? strings.scanFailed : strings.scanOff}</p>
          <p>${strings.scanOffHint}</p>
        </div>
      </div>`;
    const isOn = state !== 'off';
    return html`
      <div class="finder" data-state=${state}>
        ${
          isOn
            ? html`<p class="indicator" role="status"><span class="light"></span>${strings.scanOn}</p>`
            : nothing
        }
        <div class="guide" role="img" aria-label=${strings.scanGuide}>
          <span class="bars"></span>
          <ui-icon name="qr"></ui-icon>
        </div>
        <p class="lead">${state === 'on' ? strings.scanLooking : state === 'starting' ? strings.scanStarting : strings.scanHint}</p>
        ${
          isOn
            ? html`<button class="button" data-size="large" @click=${() => this.scanner?.stop()}>
                <ui-icon name="camera-off"></ui-icon>${strings.scanStop}
              </button>`
            : this.turnOn('primary')
        }
      </div>
      <p class="promise"><ui-icon name="shield"></ui-icon><span>${strings.scanPromise}</span></p>
    `;
  }

  private turnOn(kind = 'quiet') {
    return html`<button class="button" data-kind=${kind} data-size="large" @click=${this.start}>
      <ui-icon name="camera"></ui-icon>${this.setting.strings.scanStart}
    </button>`;
  }

  private result(outcome: Outcome) {
    const { strings } = this.setting;
    if (outcome.kind === 'pass-taken')
      return html`<div class="note good" role="status">
        <ui-icon name="phone"></ui-icon><p class="lead">${strings.scanPassTaken}</p>
      </div>`;
    const [title, hint] =
      outcome.kind === 'unknown'
        ? [strings.scanUnknown({ code: outcome.code }), strings.scanUnknownHint]
        : outcome.kind === 'other'
          ? [strings.scanNoProduct, strings.scanUnknownHint]
          : [strings.scanPassRefused, strings.scanPassRefusedHint];
    return html`
      <div class="note" role="alert">
        <ui-icon name="info"></ui-icon>
        <div>
          <p class="lead">${title}</p>
          <p>${hint}</p>
        </div>
      </div>
      <div class="next">
        <button class="button" data-kind="primary" data-size="large" @click=${this.start}>
          <ui-icon name="camera"></ui-icon>${strings.scanAgain}
        </button>
        ${
          outcome.kind === 'pass-refused'
            ? nothing
            : html`<button
                  class="button"
                  data-size="large"
                  @click=${() => intend(this, { kind: 'open', view: { name: 'search' } })}
                >
                  <ui-icon name="search"></ui-icon>${strings.scanSearch}
                </button>
                <button
                  class="button"
                  data-size="large"
                  @click=${() => intend(this, { kind: 'open', view: { name: 'help', productId: null } })}
                >
                  <ui-icon name="people"></ui-icon>${strings.scanCall}
                </button>`
        }
      </div>
    `;
  }
}

/** As it stands under the bars: without the zeros that only fill it up. */
const shortGtin = (gtin: string): string => gtin.replace(/^0+(?=\d{8})/, '');

declare global {
  interface HTMLElementTagNameMap {
    'scan-view': ScanView;
  }
}
