import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { HoldTerms } from '../../../shared/model/hold.ts';
import type { OwnHold } from '../../../shared/protocol/hold-endpoints.ts';
import { showToast } from '../../ui/show-toast.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { CallError } from '../../wire/http-client.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { VisitController } from '../visit-controller.ts';
import './hold-card.ts';
import { holdCalls } from './hold-calls.ts';
import './hold-offer.ts';
import type { HoldWish } from './hold-wish.ts';
import { refusalWords } from './hold-words.ts';
import { isRunning, type KeptHolds, keepHolds, readKeptHolds, withKept } from './kept-holds.ts';
import { ToldClock } from './told-clock.ts';

/** What is held for this phone, with the codes that fetch it, and what of the list can be. */
@customElement('holds-view')
export class HoldsView extends LitElement {
  @property({ attribute: false }) control: VisitController | null = null;
  @property() locale = 'en';
  @state() private shown: KeptHolds | null = readKeptHolds(localStorage);
  @state() private terms: HoldTerms | null = null;
  @state() private offline = false;
  @state() private loaded = false;
  @state() private busy = false;
  private readonly clock = new ToldClock();
  private timer = 0;

  static override styles = [surfaceStyles, pageStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 1000);
    document.addEventListener('visibilitychange', this.wake);
    if (this.shown) this.clock.recall(this.shown.told);
    void this.act(holdCalls.read);
    void this.readTerms();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.wake);
  }

  /** The phone was asleep, and with it the clock that counts on. */
  private wake = (): void => {
    if (document.visibilityState === 'visible') void this.act(holdCalls.read);
  };

  protected override render() {
    const holds = this.shown?.holds ?? [];
    return html`
      <div class="head">
        <h1>${strings.holdsTitle}</h1>
        ${holds.some(isRunning) ? html`<p class="soft">${strings.holdsText}</p>` : nothing}
        ${this.offline ? html`<p role="status">${strings.holdsOffline}</p>` : nothing}
      </div>
      ${
        holds.length === 0 && this.loaded
          ? html`<div class="card stack"><p class="lead">${strings.holdsNone}</p></div>`
          : nothing
      }
      ${repeat(
        holds,
        ({ id }) => id,
        (hold) => html`<hold-card
          .hold=${hold}
          .now=${this.clock.now()}
          zone=${this.shown?.zone ?? 'UTC'}
          ?busy=${this.busy}
          locale=${this.locale}
          @let-go=${() => this.letGo(hold)}
        ></hold-card>`,
      )}
      <hold-offer
        .terms=${this.terms}
        .lines=${this.control?.lines ?? []}
        .products=${this.control?.products ?? new Map()}
        .now=${this.clock.now()}
        ?busy=${this.busy}
        locale=${this.locale}
        @hold-want=${({ detail }: CustomEvent<HoldWish>) => this.hold(detail)}
        @offer-over=${() => this.readTerms()}
      ></hold-offer>
    `;
  }

  private hold({ items, slot }: HoldWish): void {
    void this.act(() => holdCalls.hold(items, slot), true);
  }

  private letGo({ id }: OwnHold): void {
    void this.act(() => holdCalls.letGo(id), true);
  }

  private async readTerms(): Promise<void> {
    try {
      this.terms = await holdCalls.terms();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.terms = null;
    }
  }

  private async act(ask: typeof holdCalls.read, asked = false): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const { now, zone, holds } = await ask();
      const told = { server: now, device: Date.now() };
      this.shown = { holds: withKept(holds, readKeptHolds(localStorage), now), zone, told };
      this.clock.tell(now);
      this.offline = false;
      keepHolds(localStorage, this.shown);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.offline = error.code === 'unavailable';
      if (asked) showToast({ text: refusalWords(error.code), tone: 'danger' });
      if (asked) void this.readTerms();
    } finally {
      this.busy = false;
      this.loaded = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'holds-view': HoldsView;
  }
}
