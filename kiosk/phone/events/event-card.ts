import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { OwnSeat } from '../../../shared/model/shop-event.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { codeStyles } from '../code-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';

type PhoneEvent = Answer<typeof eventEndpoints.phoneEvents>['events'][number];

/** One event. Emits `event-book` (with whether to remind), `event-leave` and `messages-on`. */
@customElement('event-card')
export class EventCard extends LitElement {
  @property({ attribute: false }) event: PhoneEvent | null = null;
  @property() zone = 'UTC';
  /** The server's clock when it told of it. */
  @property({ type: Number }) now = 0;
  @property({ type: Boolean, attribute: 'may-book' }) mayBook = false;
  @property({ type: Boolean }) given = false;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    codeStyles,
    css`
      .when {
        color: var(--color-brand-ink, var(--color-brand));
        font-weight: var(--weight-bold);
      }
    `,
  ];

  protected override render() {
    const { event } = this;
    if (!event) return nothing;
    const { title, text, place, startsAt, endsAt, seat, cancelled } = event;
    return html`<section class="card stack">
      <div>
        <p class="when numeric">${this.format({ dateStyle: 'full', timeStyle: 'short' }).formatRange(startsAt, endsAt)}</p>
        <h2>${title}</h2>
        ${place ? html`<p class="soft">${place}</p>` : nothing}
      </div>
      ${text ? html`<p>${text}</p>` : nothing}
      ${
        cancelled
          ? html`<p role="status"><strong>${strings.eventCancelled}</strong></p>`
          : seat
            ? this.seat(seat)
            : this.free(event)
      }
    </section>`;
  }

  private free({ bookableFrom, hasRoom }: PhoneEvent) {
    if (bookableFrom > this.now)
      return html`<p>${strings.eventOpens({ time: this.format({ dateStyle: 'medium', timeStyle: 'short' }).format(bookableFrom) })}</p>`;
    return html`
      ${hasRoom ? nothing : html`<p>${strings.eventFull}</p>`}
      ${
        this.mayBook
          ? html`<button
              class="button wide"
              data-kind=${hasRoom ? 'primary' : 'plain'}
              ?disabled=${this.busy}
              @click=${() => this.book(false)}
            >
              ${hasRoom ? strings.eventBook : strings.eventWait}
            </button>`
          : nothing
      }
    `;
  }

  private seat({ state, code, remind, checkedInAt }: OwnSeat) {
    if (checkedInAt !== null) return html`<p role="status"><strong>${strings.eventCame}</strong></p>`;
    return html`
      <p role="status"><strong>${state === 'booked' ? strings.eventBooked : strings.eventWaiting}</strong></p>
      ${
        code === null
          ? nothing
          : html`<div class="code">
              <p class="letters" dir="ltr">${code.replace(/(.{4})(?=.)/g, '$1 ')}</p>
              <p class="soft">${strings.eventShow}</p>
            </div>`
      }
      ${
        this.given
          ? html`<label class="switch">
              <input
                type="checkbox"
                role="switch"
                .checked=${live(remind)}
                ?disabled=${this.busy}
                @change=${() => this.book(!remind)}
              />
              <span>${strings.eventRemind}</span>
            </label>`
          : html`<div class="stack">
              <p class="soft">${strings.watchNotGiven}</p>
              <button class="button" ?disabled=${this.busy} @click=${() => this.emit('messages-on')}>
                ${strings.watchAllow}
              </button>
            </div>`
      }
      <button class="button" ?disabled=${this.busy} @click=${() => this.emit('event-leave')}>
        ${strings.eventLeave}
      </button>
    `;
  }

  private book(remind: boolean): void {
    this.dispatchEvent(new CustomEvent('event-book', { detail: remind }));
  }

  private emit(name: 'event-leave' | 'messages-on'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  private format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: this.zone });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'event-card': EventCard;
  }
}
