import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Posture } from '../../shared/model/posture.ts';
import '../shop/qr-code.ts';
import '../ui/icon.ts';

export interface NoticeWords {
  /** What the camera does: once somebody has agreed, while it counts, and while it estimates ages too. */
  cameraAgreed: string;
  cameraCounts: string;
  cameraEstimates: string;
  cameraPresentation: string;
  cameraNever: string;
  cameraPause: string;
  cameraInfo: string;
  cameraOffUntil: (values: { time: string }) => string;
}

/** By the signed posture; nothing is done on P0. */
export interface CameraDoing {
  posture: Exclude<Posture, 'P0'>;
  presentation: boolean;
}

const ENGLISH_WORDS: NoticeWords = {
  cameraAgreed: '',
  cameraCounts: '',
  cameraEstimates: '',
  cameraPresentation: '',
  cameraNever: '',
  cameraPause: 'Camera off for 15 minutes',
  cameraInfo: 'What the camera measures',
  cameraOffUntil: ({ time }) => `The camera of this screen is off until ${time}.`,
};

/**
 * Says that a camera is on, in the store's own sentence, with a QR to what it measures (R11) and, on a kiosk, the
 * button that turns it off (R14). Its colours are its own, 15:1, so that no picture behind it can make it unreadable.
 *
 * After that it says until when, for as long as that holds. Fires `camera-off`.
 */
@customElement('camera-notice')
export class CameraNotice extends LitElement {
  /** The signed sentence; empty hides the notice. */
  @property() text = '';
  /** What the signed posture lets the camera do. */
  @property({ attribute: false }) doing: CameraDoing | null = null;
  @property() infoUrl = '';
  @property({ type: Boolean }) pausable = false;
  /** Until when somebody has turned the camera off, epoch ms; null while nobody has. */
  @property({ attribute: false }) offUntil: number | null = null;
  /** IANA zone of the clock on the wall. */
  @property() zone = 'UTC';
  /** Its own few words, in the language that is spoken around it. */
  @property({ attribute: false }) words: NoticeWords = ENGLISH_WORDS;
  /** BCP 47 tag of another language than the shop's own that is spoken around it: its words tell what the sentence does. */
  @property() spoken: string | null = null;
  /** Another QR is on glass: this one waits, so that no phone reads the wrong one. The words and the symbol stay. */
  @property({ type: Boolean }) codeWaits = false;
  /** Drawn inside another bar, in its size of type. */
  @property({ type: Boolean, reflect: true }) inline = false;

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em 0.9em;
      align-items: center;
      box-sizing: border-box;
      padding: 0.35em 1.2em;
      background: #0c1a16;
      color: #fff;
      font-family: var(--font-sans);
      font-size: clamp(0.9rem, 1.75vmin, 1.9rem);
      line-height: 1.3;
      forced-color-adjust: none;
    }
    :host([inline]) {
      gap: 0.35em 0.7em;
      padding: 0.4em 0.7em;
      border-radius: 0.7em;
      font-size: var(--text-xs);
    }
    :host([hidden]) {
      display: none;
    }
    ui-icon {
      flex: none;
      color: #ffc24d;
      font-size: 1.5em;
    }
    p {
      /* Narrower than this a sentence becomes a column of words: button and QR go below it instead. */
      flex: 1 1 16em;
      margin: 0;
      text-wrap: pretty;
    }
    qr-code {
      flex: none;
      inline-size: max(4.8em, 64px);
      border-radius: 0.3em;
    }
    p:focus-visible {
      outline: 3px solid #ffc24d;
      outline-offset: 4px;
      border-radius: 0.3em;
    }
    button {
      flex: none;
      display: inline-flex;
      gap: 0.4em;
      align-items: center;
      min-block-size: var(--target, 44px);
      padding: 0 0.9em;
      border: 1px solid #ffffff66;
      border-radius: 0.6em;
      background: #ffffff14;
      color: inherit;
      font: inherit;
      font-weight: var(--weight-medium);
      cursor: pointer;
    }
    button ui-icon {
      font-size: 1.2em;
    }
    button:focus-visible {
      outline: 3px solid #ffc24d;
      outline-offset: 2px;
    }
  `;

  protected override render() {
    if (this.offUntil !== null)
      return html`<ui-icon name="camera-off"></ui-icon>
        <p role="status" tabindex="-1">${this.words.cameraOffUntil({ time: this.clock(this.offUntil) })}</p>`;
    return html`<ui-icon name="camera"></ui-icon>
      ${
        this.spoken !== null && this.doing
          ? html`<p role="note" lang=${this.spoken} dir="auto">${this.told(this.doing)}</p>`
          : html`<p role="note" dir="auto">${this.text}</p>`
      }
      ${
        this.pausable
          ? html`<button type="button" @click=${this.#pause}>
              <ui-icon name="camera-off"></ui-icon>${this.words.cameraPause}
            </button>`
          : nothing
      }
      ${this.code()}`;
  }

  private told({ posture, presentation }: CameraDoing): string {
    const { words } = this;
    const does = { P1: words.cameraAgreed, P2: words.cameraCounts, P3: words.cameraEstimates }[posture];
    return [does, ...(presentation ? [words.cameraPresentation] : []), words.cameraNever].join(' ');
  }

  private code() {
    if (!this.infoUrl || this.codeWaits) return nothing;
    return html`<qr-code .text=${this.infoUrl} label=${this.words.cameraInfo}></qr-code>`;
  }

  private clock(at: number): string {
    const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: this.zone } as const;
    return new Intl.DateTimeFormat('en-GB', format).format(at);
  }

  async #pause(): Promise<void> {
    this.dispatchEvent(new CustomEvent('camera-off', { bubbles: true, composed: true }));
    await this.updateComplete;
    // The button is gone, and with it the focus of whoever pressed it by keyboard.
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-notice': CameraNotice;
  }
}
