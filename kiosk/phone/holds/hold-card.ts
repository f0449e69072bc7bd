import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OwnHold } from '../../../shared/protocol/hold-endpoints.ts';
import '../../shop/qr-code.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { countdown } from '../../ui/countdown.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import { moment, stateWords } from './hold-words.ts';
import { isRunning } from './kept-holds.ts';

const DAY_MS = 86_400_000;

/** One thing that is held: what, until when, and the code that fetches it once. Emits `let-go`. */
@customElement('hold-card')
export class HoldCard extends LitElement {
  @property({ attribute: false }) hold: OwnHold | null = null;
  /** The server's clock, milliseconds since 1970. */
  @property({ type: Number }) now = 0;
  /** The shop's: its times are told on its own wall clock. */
  @property() zone = 'UTC';
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      h2 {
        font-size: var(--text-lg);
      }
      .code {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
      }
      qr-code {
        inline-size: min(100%, 11rem);
      }
      .letters {
        font-family: var(--font-mono);
        font-size: var(--text-xl);
        font-weight: var(--weight-bold);
        letter-spacing: 0.08em;
      }
      .left {
        font-size: var(--text-xl);
        font-weight: var(--weight-bold);
      }
      .over h2 {
        color: var(--color-ink-soft);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  protected override render() {
    const { hold } = this;
    if (!hold) return nothing;
    const names = hold.items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name));
    const isOver = !isRunning(hold) || (hold.state !== 'here' && hold.expiresAt <= this.now);
    return html`<section class=${isOver ? 'card stack over' : 'card stack'}>
      <div>
        <h2>${new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names)}</h2>
        <p class="soft">${stateWords(isOver && isRunning(hold) ? 'expired' : hold.state)}</p>
      </div>
      ${isOver ? nothing : this.running(hold)}
    </section>`;
  }

  private running({ code, label, slot, point, expiresAt, state }: OwnHold) {
    const left = expiresAt - this.now;
    return html`
      ${
        slot
          ? html`<p class="left">
              ${strings.holdSlot({
                day: this.day(slot.from),
                from: this.time(slot.from),
                until: this.time(slot.until),
              })}
            </p>`
          : html`<p class="left numeric">
              ${
                left < DAY_MS
                  ? strings.holdLeft({ time: countdown(left) })
                  : strings.holdUntil({ time: moment(expiresAt, this.now, this) })
              }
            </p>`
      }
      ${point ? html`<p>${strings.holdAt({ point })}</p>` : nothing}
      <div class="code">
        <qr-code text=${code} label=${strings.holdsText}></qr-code>
        <p class="letters" dir="ltr">${code.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        <p class="soft">${strings.holdLabel({ label })}</p>
      </div>
      ${
        state === 'here'
          ? nothing
          : html`<button
              class="button wide"
              ?disabled=${this.busy}
              @click=${() => this.dispatchEvent(new CustomEvent('let-go'))}
            >
              ${strings.holdLetGo}
            </button>`
      }
    `;
  }

  private time = (at: number) =>
    new Intl.DateTimeFormat(this.locale, { timeStyle: 'short', timeZone: this.zone }).format(at);
  private day = (at: number) =>
    new Intl.DateTimeFormat(this.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: this.zone,
    }).format(at);
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-card': HoldCard;
  }
}
