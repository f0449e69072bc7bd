import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type HelpRequest, type HelpTopic, isOpen } from '../../../shared/model/help-request.ts';
import type { PhoneVisit } from '../../../shared/model/visit.ts';
import type { OwnFloor } from '../../../shared/protocol/help-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { problemWords, strings } from '../strings.ts';
import { staffCalls } from './staff-calls.ts';

const MINUTE_MS = 60_000;
/** What could not be sent is tried again after this long. */
const RETRY_MS = 3000;

/** Calls somebody to the kiosk of this visit, shares the visit with the staff, and shows every look they have had. */
@customElement('staff-view')
export class StaffView extends LitElement {
  /** Another object whenever the doorbell has rung. */
  @property({ attribute: false }) visit: PhoneVisit | null = null;
  @property() locale = 'en';
  @state() private floor: OwnFloor | null = null;
  /** Asked for without a connection. */
  @state() private queued: { id: string; topic: HelpTopic } | null = null;
  @state() private greetAs: string | null = null;
  private retry = 0;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    css`
      .topics {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
        gap: var(--space-2);
      }
      .state {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
        font-weight: var(--weight-medium);
      }
      .ticket {
        font-size: var(--text-4xl);
        font-weight: var(--weight-black);
        line-height: 1;
      }
      section {
        display: grid;
        gap: var(--space-3);
        padding-block: var(--space-4) 0;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.retry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('visit')) void this.run(staffCalls.read, true);
  }

  /** Runs a call and shows what is so then; `quietly` for what nobody has asked for. */
  private async run(work: () => Promise<OwnFloor>, quietly = false): Promise<void> {
    try {
      this.floor = await work();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const { title, text } = problemWords(error.code);
      if (!quietly) showToast({ text: `${title}. ${text}`, tone: 'danger' });
    }
  }

  private async ask(id: string, topic: HelpTopic): Promise<void> {
    clearTimeout(this.retry);
    try {
      const floor = await staffCalls.ask(id, { topic, productId: null });
      this.floor = floor;
      this.queued = null;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const waits = error.code === 'unavailable';
      this.queued = waits ? { id, topic } : null;
      if (waits) this.retry = window.setTimeout(() => void this.ask(id, topic), RETRY_MS);
      else await this.run(() => Promise.reject(error));
    }
  }

  private cancel(request: HelpRequest): void {
    void this.run(() => staffCalls.cancel(request.id));
  }

  private forget = (): void => {
    clearTimeout(this.retry);
    this.queued = null;
  };

  protected override render() {
    const { floor, visit } = this;
    if (!floor || !visit) return html`<h1>${strings.staffTitle}</h1>`;
    const minutes = Math.max(1, Math.ceil(floor.promisedMs / MINUTE_MS));
    return html`
      <h1>${strings.staffTitle}</h1>
      ${floor.ticket ? this.ticket(floor.ticket) : nothing}
      ${
        visit.state === 'active'
          ? html`<p class="soft">${strings.staffText({ place: visit.displayName })} ${strings.staffUsually({ count: minutes })}</p>
              ${this.call(floor, visit)} ${this.share(floor)}`
          : nothing
      }
      ${this.looks(floor)}
    `;
  }

  private call({ help }: OwnFloor, { displayName }: PhoneVisit) {
    if (this.queued)
      return html`<div class="state" role="status">
        <p>${strings.staffQueued}</p>
        <button class="button" @click=${this.forget}>${strings.staffCancel}</button>
      </div>`;
    const said = help && this.said(help, displayName);
    const open = help !== null && isOpen(help);
    return html`
      ${
        said
          ? html`<div class="state" role="status">
              <p>${said}</p>
              ${open ? html`<button class="button" @click=${() => this.cancel(help)}>${strings.staffCancel}</button>` : nothing}
              ${
                help?.state === 'cancelled'
                  ? html`<button class="button" @click=${() => this.ask(crypto.randomUUID(), help.topic)}>${strings.staffUndo}</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${open ? nothing : this.topics()}
    `;
  }

  private said(help: HelpRequest, place: string): string {
    if (help.state === 'waiting')
      return help.escalated ? strings.staffLate : strings.staffWaiting({ time: this.time(help.promisedBy) });
    if (help.state === 'taken') return strings.staffComing({ place });
    return { done: strings.staffDone, cancelled: strings.staffCancelled, expired: strings.staffExpired }[
      help.state
    ];
  }

  private topics() {
    const topics: readonly (readonly [HelpTopic, string])[] = [
      ['where', strings.staffWhere],
      ['advice', strings.staffAdvice],
      ['price', strings.staffPrice],
      ['accessibility', strings.staffAccessibility],
      ['other', strings.staffOther],
    ];
    return html`<div class="topics">
      ${topics.map(
        ([topic, words]) =>
          html`<button class="button" @click=${() => this.ask(crypto.randomUUID(), topic)}>${words}</button>`,
      )}
    </div>`;
  }

  private share({ share }: OwnFloor) {
    const greetAs = this.greetAs ?? share?.greetAs ?? '';
    return html`<section>
      <label class="switch">
        <input type="checkbox" role="switch" .checked=${share !== null} @change=${this.toggleShare} />
        <span><b>${strings.shareTitle}</b><br /><span class="soft">${strings.shareText}</span></span>
      </label>
      ${
        share
          ? html`<form class="field" @submit=${this.saveGreeting}>
              <label for="greet">${strings.shareAs}</label>
              <input
                id="greet"
                maxlength="40"
                autocomplete="off"
                .value=${greetAs}
                @input=${(event: InputEvent) => {
                  this.greetAs = (event.target as HTMLInputElement).value;
                }}
              />
              <button class="button">${strings.shareSave}</button>
            </form>`
          : nothing
      }
    </section>`;
  }

  private toggleShare = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    void this.run(() => (checked ? staffCalls.share(null) : staffCalls.unshare()));
  };

  private saveGreeting = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = (this.greetAs ?? '').trim();
    void this.run(() => staffCalls.share(name === '' ? null : name));
  };

  private ticket(ticket: NonNullable<OwnFloor['ticket']>) {
    const said = {
      waiting: ticket.ahead === 0 ? strings.ticketNext : strings.ticketWaiting({ count: ticket.ahead }),
      served: strings.ticketServed,
      closed: strings.ticketClosed,
    }[ticket.state];
    return html`<div class="state" role="status">
      <p>${strings.ticketTitle}</p>
      <p class="ticket numeric">${ticket.ticket}</p>
      <p>${said}</p>
    </div>`;
  }

  private looks({ looks }: OwnFloor) {
    return html`<section>
      <h2>${strings.looksTitle}</h2>
      ${
        looks.length === 0
          ? html`<p class="soft">${strings.looksNone}</p>`
          : html`<ul role="list">
              ${looks.map(({ at, until, saw }) => {
                const times = { from: this.time(at), until: this.time(until) };
                return html`<li>${saw === 'call' ? strings.lookCall(times) : strings.lookVisit(times)}</li>`;
              })}
            </ul>`
      }
    </section>`;
  }

  private time(at: number): string {
    return new Intl.DateTimeFormat(this.locale, { timeStyle: 'short' }).format(at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-view': StaffView;
  }
}
