import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PASS_STEP_MS } from '../../../shared/consent/pass.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import '../../shop/countdown-ring.ts';
import '../../shop/qr-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { problemWords, strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import { deleteKeptPass } from './has-kept-pass.ts';
import { type KeptPass, keepPass, readKeptPass, shownPass } from './kept-pass.ts';
import { ownCalls } from './own-calls.ts';

/** While the pass is shown a kiosk may read it: the page asks this often whether one has. */
const LOOK_EVERY_MS = 2000;

/** The customer's own code for the camera of a kiosk or a till: another one every 20 seconds, with or without a network. */
@customElement('pass-view')
export class PassView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @state() private kept: Omit<KeptPass, 'version'> | null = readKeptPass(localStorage);
  @state() private trouble = '';
  @state() private replaced = false;
  @state() private busy = false;
  private timer = 0;
  private looking = 0;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      .code {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: var(--space-5);
        border-radius: var(--radius-xl);
        background: var(--color-raised);
        box-shadow: var(--shadow-2);
      }
      qr-code {
        inline-size: min(100%, 20rem);
      }
      .error {
        color: var(--color-danger);
        font-weight: var(--weight-bold);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 1000);
    this.looking = window.setInterval(() => void this.control?.refresh(), LOOK_EVERY_MS);
    void this.check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
    window.clearInterval(this.looking);
  }

  /** Puts the clock right, and notices a pass that another page has replaced. Without a network all stays as it is. */
  private async check(): Promise<void> {
    if (!this.kept) return;
    try {
      const asked = Date.now();
      const { passId, serverTime } = await ownCalls.pass();
      if (passId !== this.kept.pass.id) {
        this.replaced = true;
        deleteKeptPass(localStorage);
        return;
      }
      this.keep({ ...this.kept, behindMs: serverTime - (asked + Date.now()) / 2 });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
    }
  }

  private keep(kept: Omit<KeptPass, 'version'>): void {
    this.kept = kept;
    keepPass(localStorage, kept);
  }

  private make = async (): Promise<void> => {
    this.busy = true;
    this.trouble = '';
    try {
      const asked = Date.now();
      const { pass, serverTime } = await ownCalls.issuePass();
      this.replaced = false;
      this.keep({ pass, behindMs: serverTime - (asked + Date.now()) / 2 });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.trouble = problemWords(error.code).title;
    } finally {
      this.busy = false;
    }
  };

  protected override render() {
    const shown = this.replaced ? null : this.kept;
    return html`
      <div class="head">
        <h1>${strings.passTitle}</h1>
        <p class="lead soft">${shown ? strings.passText : strings.passMakeText}</p>
      </div>
      ${this.replaced ? html`<p role="alert">${strings.passGone}</p>` : nothing}
      ${shown ? this.code(shown) : nothing}
      ${this.trouble ? html`<p class="error" role="alert">${this.trouble}</p>` : nothing}
      ${
        this.visit?.mode === 'remember'
          ? html`<button
              class="button wide"
              data-kind=${shown ? 'plain' : 'primary'}
              data-size=${shown ? 'usual' : 'large'}
              ?disabled=${this.busy}
              @click=${this.make}
            >
              ${shown ? strings.passNew : strings.passMake}
            </button>`
          : nothing
      }
    `;
  }

  private code(kept: Omit<KeptPass, 'version'>) {
    const now = Date.now() + kept.behindMs;
    const until = (Math.floor(now / PASS_STEP_MS) + 1) * PASS_STEP_MS;
    return html`<div class="code">
        <qr-code .text=${shownPass(kept, Date.now())} label=${strings.passLabel}></qr-code>
        <countdown-ring .until=${until} .now=${() => Date.now() + kept.behindMs}></countdown-ring>
      </div>
      <p class="soft">${strings.passFresh}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pass-view': PassView;
  }
}
