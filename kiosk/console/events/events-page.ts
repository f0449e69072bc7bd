import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt, attemptUndoable } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { countText, locale, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import './event-dialog.ts';

type Row = Answer<typeof eventEndpoints.listEvents>['events'][number];

/** Events: what there are, how they fill, and the way to make one and to call it off. */
@customElement('events-page')
export class EventsPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private making = false;
  private readonly events = new Resource(this, {
    load: (_, signal) => ask(eventEndpoints.listEvents, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  protected override render() {
    const editable = may(this.account, 'publish');
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Events</h1>
          <p>Booked on the phone, never over what fits. Guests come in by their pass at a kiosk, or by letters on the shop floor.</p>
        </div>
        ${
          editable
            ? html`<button class="button" data-kind="primary" @click=${this.make}>
                <ui-icon name="plus"></ui-icon>New event
              </button>`
            : nothing
        }
      </div>
      ${this.events.render({ complete: ({ events }) => this.list(events, editable) })}
      ${
        this.making
          ? html`<event-dialog
              .zone=${this.account.store.zone}
              @dialog-done=${this.made}
              @dialog-cancel=${this.close}
            ></event-dialog>`
          : nothing
      }
    </div>`;
  }

  private list(rows: readonly Row[], editable: boolean) {
    if (rows.length === 0)
      return html`<ui-empty icon="calendar" heading="No events yet">
        <p>A tasting, a workshop, a late evening: say when and how many may come. It is on phones as soon as it is made.</p>
      </ui-empty>`;
    return html`<div class="table-scroll" role="region" aria-label="Events" tabindex="0">
      <table class="table stacks">
        <thead>
          <tr>
            <th>Event</th>
            <th>State</th>
            <th>When</th>
            <th class="number">Places</th>
            <th class="number">Booked</th>
            <th class="number">Waiting</th>
            <th class="number">Came</th>
            ${editable ? html`<th><span class="visually-hidden">What to do</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.row(row, editable))}
        </tbody>
      </table>
    </div>`;
  }

  private row({ event, booked, waiting, came, full }: Row, editable: boolean) {
    const { zone } = this.account.store;
    const isOff = event.cancelledAt !== null;
    const isOver = Date.now() >= event.endsAt;
    const [state, tone] = isOver
      ? ['Over', null]
      : isOff
        ? ['Called off', 'warning']
        : full
          ? ['Full', 'warning']
          : ['Open', 'success'];
    return html`<tr>
      <th scope="row">
        <p>${event.title}</p>
        <p class="soft">${event.place || event.text}</p>
      </th>
      <td data-label="State"><span class="badge" data-tone=${tone ?? nothing}>${state}</span></td>
      <td data-label="When">${momentText(event.startsAt, zone)} to ${momentText(event.endsAt, zone)}</td>
      <td class="number" data-label="Places">${event.capacity.toLocaleString(locale())}</td>
      <td class="number" data-label="Booked">${countText(booked)}</td>
      <td class="number" data-label="Waiting">${countText(waiting)}</td>
      <td class="number" data-label="Came">${countText(came)}</td>
      ${
        editable
          ? html`<td>
              ${
                isOver
                  ? nothing
                  : html`<button class="button" @click=${() => (isOff ? this.resume(event.id) : this.cancel(event.id))}>
                      ${isOff ? 'Hold it after all' : 'Call off'}<span class="visually-hidden"> ${event.title}</span>
                    </button>`
              }
            </td>`
          : nothing
      }
    </tr>`;
  }

  private make = (): void => {
    this.making = true;
  };

  private close = (): void => {
    this.making = false;
  };

  private made = (): void => {
    this.close();
    showToast({ tone: 'success', text: 'The event is made. It is on phones now.' });
  };

  private cancel = (id: string): Promise<boolean> =>
    attemptUndoable(
      () => ask(eventEndpoints.cancelEvent, { params: { id } }),
      'Called off. The phones of those who booked say so.',
      () => ask(eventEndpoints.resumeEvent, { params: { id } }),
    );

  private resume = (id: string): Promise<boolean> =>
    attempt(() => ask(eventEndpoints.resumeEvent, { params: { id } }), 'It takes place after all.');
}

declare global {
  interface HTMLElementTagNameMap {
    'events-page': EventsPage;
  }
}
