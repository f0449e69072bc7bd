import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { call } from '../../wire/http-client.ts';
import { AnswerTask } from '../answer-task.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import './event-card.ts';

type PhoneEvents = Answer<typeof eventEndpoints.phoneEvents>;

/** What happens in this shop, and the own place at it. */
@customElement('events-view')
export class EventsView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  private readonly task = new AnswerTask<PhoneEvents>(this, () => call(eventEndpoints.phoneEvents, {}));

  static override styles = [
    surfaceStyles,
    pageStyles,
    css`
      event-card {
        display: block;
      }
    `,
  ];

  protected override render() {
    const { answer, busy } = this.task;
    return html`
      <div class="head">
        <h1>${strings.eventsTitle}</h1>
        ${answer && !answer.mayBook && answer.events.length > 0 ? html`<p class="soft">${strings.eventGuest}</p>` : nothing}
      </div>
      ${
        answer?.events.length === 0
          ? html`<div class="card stack">
              <p class="lead">${strings.eventsNone}</p>
              <p class="soft">${strings.eventsNoneHint}</p>
            </div>`
          : nothing
      }
      ${
        answer === null
          ? nothing
          : repeat(
              answer.events,
              ({ id }) => id,
              (event) => html`<event-card
                .event=${event}
                .zone=${answer.zone}
                .now=${answer.now}
                ?may-book=${answer.mayBook}
                ?given=${answer.given}
                ?busy=${busy}
                locale=${this.locale}
                @event-book=${({ detail }: CustomEvent<boolean>) => this.book(event.id, detail)}
                @event-leave=${() => this.leave(event.id)}
                @messages-on=${this.allow}
              ></event-card>`,
            )
      }
    `;
  }

  private book(id: string, remind: boolean): Promise<boolean> {
    return this.task.run(() => call(eventEndpoints.bookEvent, { params: { id }, body: { remind } }));
  }

  private leave(id: string): Promise<boolean> {
    return this.task.run(() => call(eventEndpoints.leaveEvent, { params: { id } }), strings.eventLeft);
  }

  private allow = async (): Promise<void> => {
    await this.control?.setPurpose('offers-by-message', true);
    await this.task.again();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'events-view': EventsView;
  }
}
