import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Hold } from '../../../shared/model/hold.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { FollowDesk } from '../help/follow-desk.ts';
import { intend } from '../shop-intent.ts';
import { plainSetting, shopSetting } from '../shop-setting.ts';
import { type HoldDesk, holdDesk } from './hold-desk.ts';
import { holdMinutes } from './hold-minutes.ts';
import type { Holdable } from './holdable.ts';
import './next-day.ts';

/** One touch has things put aside for whoever has connected a phone: one product, or a whole list. */
@customElement('hold-action')
export class HoldAction extends LitElement {
  @property({ attribute: false }) things: readonly Holdable[] = [];
  @consume({ context: holdDesk, subscribe: true }) @property({ attribute: false }) desk: HoldDesk | null =
    null;
  @consume({ context: shopSetting, subscribe: true }) private setting = plainSetting;

  static override styles = [
    surfaceStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .hint {
        color: var(--color-ink-soft);
        font-size: var(--text-sm);
      }
      .held {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-3) var(--space-3) var(--space-3) var(--space-5);
        border-radius: var(--radius-xl);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .held strong {
        display: block;
      }
      .problem {
        color: var(--color-danger);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  constructor() {
    super();
    new FollowDesk(this);
  }

  protected override render() {
    const { desk, things } = this;
    if (!desk?.terms?.on || things.length === 0) return nothing;
    const mine = desk.holds.filter(
      ({ state, items }) =>
        isRunning(state) && items.some(({ productId }) => productId === things[0]?.product.id),
    );
    return html`
      ${mine.length > 0 ? mine.map((hold) => this.held(hold, desk)) : this.free(desk)}
      ${desk.problem ? html`<p class="problem" role="alert">${this.words(desk.problem)}</p>` : nothing}
    `;
  }

  private free(desk: HoldDesk) {
    const { strings, locale } = this.setting;
    const { terms } = desk;
    if (!terms) return nothing;
    const isThere = this.things.every(({ product, quantity }) => product.stock >= quantity);
    const length = holdMinutes(
      terms,
      this.things.map(({ product }) => product.category),
      locale,
    );
    return html`
      ${
        isThere
          ? html`<button class="button" data-size="large" ?disabled=${desk.busy} @click=${() => this.want(desk)}>
                <ui-icon name="clock"></ui-icon>${this.things.length > 1 ? strings.holdList : strings.holdGo}
              </button>
              <p class="hint">
                ${desk.connected ? strings.holdFor({ time: length }) : strings.holdConnect}
              </p>`
          : nothing
      }
      <next-day .desk=${desk} .things=${this.things} ?absent=${!isThere}></next-day>
    `;
  }

  private held(hold: Hold, desk: HoldDesk) {
    const { strings } = this.setting;
    const { slot, point, label } = hold;
    const until = slot
      ? strings.holdSlot({
          day: this.day(slot.from),
          from: this.time(slot.from),
          until: this.time(slot.until),
        })
      : strings.holdUntil({ time: this.moment(hold.expiresAt) });
    return html`<div class="held" role="status">
      <ui-icon name="check"></ui-icon>
      <p>
        <strong>${until}</strong>
        ${point ? html`${strings.nextDayPoint({ point })} ` : nothing}${strings.holdLabel({ label })}
      </p>
      ${
        hold.state === 'here'
          ? nothing
          : html`<button class="button" ?disabled=${desk.busy} @click=${() => desk.letGo(hold.id)}>
              ${strings.holdLetGo}
            </button>`
      }
    </div>`;
  }

  /** Without a phone connected nobody could fetch it: that comes first. */
  private want(desk: HoldDesk): void {
    if (!desk.connected) {
      intend(this, { kind: 'open', view: { name: 'phone' } });
      return;
    }
    desk.hold(
      this.things.map(({ product, quantity }) => ({ productId: product.id, quantity })),
      null,
    );
  }

  private words(code: NonNullable<HoldDesk['problem']>): string {
    const { strings } = this.setting;
    if (code === 'conflict' || code === 'not-found') return strings.holdGone;
    if (code === 'too-large') return strings.holdMost;
    if (code === 'code-expired') return strings.holdOver;
    return strings.holdOffline;
  }

  private get timeZone(): string | undefined {
    return this.desk?.terms?.zone;
  }
  private time = (at: number) =>
    new Intl.DateTimeFormat(this.setting.locale, { timeStyle: 'short', timeZone: this.timeZone }).format(at);
  private day = (at: number) =>
    new Intl.DateTimeFormat(this.setting.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: this.timeZone,
    }).format(at);
  /** Today the hour alone. */
  private moment = (at: number) =>
    this.day(at) === this.day(this.desk?.now() ?? at) ? this.time(at) : `${this.day(at)}, ${this.time(at)}`;
}

export const isRunning = (state: Hold['state']): boolean => ['asked', 'ready', 'here'].includes(state);

declare global {
  interface HTMLElementTagNameMap {
    'hold-action': HoldAction;
  }
}
