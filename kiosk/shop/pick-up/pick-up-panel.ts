import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Ticket } from '../../../shared/model/pick-up.ts';
import type { ProblemCode } from '../../../shared/protocol/problem.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import type { FloorDesk } from '../help/floor-desk.ts';
import { FollowDesk } from '../help/follow-desk.ts';
import { floorPanelStyles } from '../help/help-panel-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';

/** Whatever a code is made of, in the order in which people look for it. */
const KEYS = [...'1234567890', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const LONGEST = 12;
const SHORTEST = 6;

/** Types the code of an order, then shows its place in the queue: a number, and never whose. */
@customElement('pick-up-panel')
export class PickUpPanel extends LitElement {
  @property({ attribute: false }) desk: FloorDesk | null = null;
  /** A phone is connected: the ticket is on it as well. */
  @property({ type: Boolean }) connected = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private code = '';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    floorPanelStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      input {
        inline-size: 100%;
        min-block-size: calc(var(--target) * 1.3);
        padding: var(--space-3) var(--space-5);
        border: 2px solid var(--color-line-strong);
        border-radius: var(--radius-lg);
        background: var(--color-raised);
        color: var(--color-ink);
        font-family: var(--font-mono);
        font-size: var(--text-2xl);
        font-weight: var(--weight-bold);
        letter-spacing: 0.12em;
        text-align: center;
        text-transform: uppercase;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(3.75rem, 1fr));
        gap: var(--space-2);
        direction: ltr;
      }
      .keys button {
        min-block-size: max(3.75rem, 60px);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        color: var(--color-ink);
        font: inherit;
        font-size: var(--text-lg);
        font-weight: var(--weight-bold);
        cursor: pointer;
        touch-action: manipulation;
      }
      .keys button:active {
        background: var(--color-brand-soft);
      }
      .card .number {
        font-size: clamp(5rem, 14vw, 9rem);
        font-weight: var(--weight-black);
        line-height: 1;
        letter-spacing: 0.02em;
      }
      .problem {
        color: var(--color-danger);
        font-size: var(--text-lg);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  constructor() {
    super();
    new FollowDesk(this);
  }

  protected override willUpdate(): void {
    // A code that was refused stays, so that it can be compared letter by letter.
    if (this.desk?.pickingUp.step === 'queue') this.code = '';
  }

  protected override render() {
    const step = this.desk?.pickingUp ?? { step: 'none' };
    return step.step === 'queue' ? this.queue(step.ticket) : this.form(step);
  }

  private form(step: { step: 'none' | 'asking' } | { step: 'refused'; code: ProblemCode }) {
    const { strings } = this.setting;
    const problem = step.step === 'refused' ? this.words(step.code) : '';
    return html`
      <header>
        <h1>${strings.pickUpTitle}</h1>
        <p class="lead">${strings.pickUpHint}</p>
      </header>
      <form @submit=${this.submit} novalidate>
        <input
          aria-label=${strings.pickUpCode}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          inputmode="none"
          maxlength=${LONGEST}
          .value=${this.code}
          @input=${(event: InputEvent) => this.set((event.target as HTMLInputElement).value)}
        />
        <p class="problem" role="alert">${problem || nothing}</p>
        <div class="keys" role="group" aria-label=${strings.keyboard}>
          ${KEYS.map(
            (key) => html`<button type="button" @click=${() => this.set(this.code + key)}>${key}</button>`,
          )}
          <button type="button" aria-label=${strings.keyDelete} @click=${() => this.set(this.code.slice(0, -1))}>⌫</button>
        </div>
        <div class="row">
          <button
            type="button"
            class="button"
            data-size="large"
            @click=${() => intend(this, { kind: 'open', view: { name: 'help', productId: null } })}
          >
            ${strings.helpCall}
          </button>
          <button
            class="button"
            data-size="large"
            data-kind="primary"
            ?disabled=${this.code.length < SHORTEST || step.step === 'asking'}
          >
            ${strings.pickUpGo}
          </button>
        </div>
      </form>
    `;
  }

  private queue(ticket: Ticket) {
    const { strings } = this.setting;
    const said = {
      waiting: ticket.ahead === 0 ? strings.ticketNext : strings.ticketAhead({ count: ticket.ahead }),
      served: strings.ticketServed,
      closed: strings.ticketClosed,
    }[ticket.state];
    return html`<section class="card" data-tone=${ticket.state === 'served' ? 'coming' : 'plain'} role="status">
      <h1>${strings.ticketTitle}</h1>
      <p class="number numeric">${ticket.ticket}</p>
      <p>${said}</p>
      ${this.connected ? html`<p class="soft">${strings.ticketPhone}</p>` : nothing}
    </section>`;
  }

  private words(code: ProblemCode): string {
    const { strings } = this.setting;
    if (code === 'code-unknown') return strings.pickUpUnknown;
    if (code === 'link-used') return strings.pickUpUsed;
    if (code === 'code-expired') return strings.pickUpOver;
    if (code === 'precondition-missing') return strings.pickUpUnderway;
    if (code === 'too-many-requests') return strings.pickUpTries;
    if (code === 'invalid-input') return strings.pickUpShape;
    return strings.pickUpOffline;
  }

  private set(code: string): void {
    this.code = code
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, LONGEST);
  }

  private submit = (event: Event): void => {
    event.preventDefault();
    if (this.code.length < SHORTEST) return;
    this.desk?.typeCode(this.code);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pick-up-panel': PickUpPanel;
  }
}
