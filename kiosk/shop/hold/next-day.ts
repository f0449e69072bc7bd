import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonStyles } from '../../ui/button-styles.ts';
import { countdown } from '../../ui/countdown.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import type { HoldDesk } from './hold-desk.ts';
import type { Holdable } from './holdable.ts';

type Offer = NonNullable<NonNullable<HoldDesk['terms']>['nextDay']>;

/** What can be ordered now for the shop's next open day: until when, and for which times. Gone when its time is over. */
@customElement('next-day')
export class NextDay extends LitElement {
  @property({ attribute: false }) desk: HoldDesk | null = null;
  @property({ attribute: false }) things: readonly Holdable[] = [];
  /** Not all of it is here today. */
  @property({ type: Boolean }) absent = false;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;
  @state() private chooses = false;
  @state() private point = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .offer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-3);
      }
      .slots {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
        gap: var(--space-2);
      }
      h3 {
        font-size: var(--text-md);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.tick(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  /** What can still be had by the server's clock; nothing once its cut-off is over. */
  private get offer(): Offer | null {
    const { desk, absent } = this;
    const offer = desk?.terms?.nextDay ?? null;
    if (!desk || !offer || offer.slots.length === 0 || offer.cutOffAt <= desk.now()) return null;
    return absent && !offer.alsoAbsent ? null : offer;
  }

  private tick(): void {
    const { desk } = this;
    const cutOff = desk?.terms?.nextDay?.cutOffAt;
    // Over: what can be had from now on is another offer, with an end of its own.
    if (desk && cutOff !== undefined && cutOff <= desk.now()) desk.look();
    this.requestUpdate();
  }

  protected override render() {
    const { desk, offer } = this;
    const { strings } = this.setting;
    const [first] = offer?.slots ?? [];
    if (!desk || !offer || !first) return nothing;
    return html`
      <div class="offer">
        <span class="numeric">${strings.nextDayLeft({ time: countdown(offer.cutOffAt - desk.now()) })}</span>
        <button
          class="button"
          aria-expanded=${this.chooses ? 'true' : 'false'}
          ?disabled=${desk.busy}
          @click=${() => this.open(desk)}
        >
          <ui-icon name="calendar"></ui-icon>${strings.nextDay({ day: this.day(first.from) })}
        </button>
      </div>
      ${this.chooses ? this.slots(desk, offer) : nothing}
    `;
  }

  private slots(desk: HoldDesk, { slots, pickUpPoints: points }: Offer) {
    const { strings } = this.setting;
    const [point = ''] = points.includes(this.point) ? [this.point] : points;
    return html`
      <h3>${strings.nextDaySlots}</h3>
      ${
        points.length > 1
          ? html`<div class="slots" role="group" aria-label=${strings.nextDayWhere}>
              ${points.map(
                (one) => html`<button
                  class="button"
                  aria-pressed=${one === point ? 'true' : 'false'}
                  @click=${() => this.choose(one)}
                >
                  ${one}
                </button>`,
              )}
            </div>`
          : html`<p>${strings.nextDayPoint({ point })}</p>`
      }
      <div class="slots">
        ${slots.map(
          ({ from, until }) => html`<button
            class="button numeric"
            ?disabled=${desk.busy}
            @click=${() => this.want(desk, { from, point })}
          >
            ${this.time(from)}–${this.time(until)}
          </button>`,
        )}
      </div>
    `;
  }

  private open(desk: HoldDesk): void {
    if (desk.connected) this.chooses = !this.chooses;
    else intend(this, { kind: 'open', view: { name: 'phone' } });
  }

  private choose(point: string): void {
    this.point = point;
  }

  private want(desk: HoldDesk, slot: { from: number; point: string }): void {
    this.chooses = false;
    desk.hold(
      this.things.map(({ product, quantity }) => ({ productId: product.id, quantity })),
      slot,
    );
  }

  /** On the shop's wall clock. */
  private format(options: Intl.DateTimeFormatOptions, at: number): string {
    const timeZone = this.desk?.terms?.zone;
    return new Intl.DateTimeFormat(this.setting.locale, { ...options, timeZone }).format(at);
  }

  private time = (at: number) => this.format({ timeStyle: 'short' }, at);
  private day = (at: number) => this.format({ weekday: 'long' }, at);
}

declare global {
  interface HTMLElementTagNameMap {
    'next-day': NextDay;
  }
}
