import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HoldTerms } from '../../../shared/model/hold.ts';
import type { Product } from '../../../shared/model/product.ts';
import { holdMinutes } from '../../shop/hold/hold-minutes.ts';
import type { ListLine } from '../../shop/session-list.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { countdown } from '../../ui/countdown.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import type { HoldWish } from './hold-wish.ts';

/** What of the list can be held: all of it or one thing, now or for the next open day. Emits `hold-want`, `offer-over`. */
@customElement('hold-offer')
export class HoldOffer extends LitElement {
  @property({ attribute: false }) terms: HoldTerms | null = null;
  @property({ attribute: false }) lines: readonly ListLine[] = [];
  @property({ attribute: false }) products: ReadonlyMap<string, Product> = new Map();
  /** The server's clock. */
  @property({ type: Number }) now = 0;
  @property({ type: Boolean }) busy = false;
  @property() locale = 'en';
  @state() private point = '';

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        padding-block: var(--space-2);
      }
      li + li {
        border-block-start: 1px solid var(--color-line);
      }
      .slots {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
        gap: var(--space-2);
      }
    `,
  ];

  protected override updated(): void {
    const { nextDay } = this.terms ?? {};
    // Over: what can be had from here on is another offer, with an end of its own.
    if (nextDay && nextDay.cutOffAt <= this.now) this.dispatchEvent(new CustomEvent('offer-over'));
  }

  protected override render() {
    const { terms } = this;
    const things = this.lines.flatMap(({ productId, quantity }) => {
      const product = this.products.get(productId);
      return product ? [{ product, quantity }] : [];
    });
    if (!terms?.on) return terms ? html`<p class="soft">${strings.holdsNot}</p>` : nothing;
    if (things.length === 0) return html`<p class="soft">${strings.holdsFromList}</p>`;
    const here = things.filter(({ product, quantity }) => product.stock >= quantity);
    const length = holdMinutes(
      terms,
      things.map(({ product }) => product.category),
      this.locale,
    );
    return html`
      <section class="card stack">
        <h2>${strings.list}</h2>
        <p class="soft">${strings.holdForTime({ time: length })}</p>
        <ul role="list">
          ${things.map(
            ({ product, quantity }) => html`<li>
              <span>${quantity > 1 ? `${quantity} × ` : ''}${product.name}</span>
              <button
                class="button"
                aria-label="${product.stock < quantity ? strings.holdAbsent : strings.holdGo}: ${product.name}"
                ?disabled=${this.busy || product.stock < quantity}
                @click=${() => this.want([{ product, quantity }], null)}
              >
                ${product.stock < quantity ? strings.holdAbsent : strings.holdGo}
              </button>
            </li>`,
          )}
        </ul>
        ${
          here.length > 1
            ? html`<button
                class="button wide"
                data-kind="primary"
                ?disabled=${this.busy}
                @click=${() => this.want(here, null)}
              >
                ${strings.holdAll}
              </button>`
            : nothing
        }
      </section>
      ${this.nextDay(terms, things)}
    `;
  }

  private nextDay({ nextDay, zone }: HoldTerms, things: readonly Thing[]) {
    const [first] = nextDay?.slots ?? [];
    if (!nextDay || !first || nextDay.cutOffAt <= this.now) return nothing;
    const wanted = nextDay.alsoAbsent
      ? things
      : things.filter(({ product, quantity }) => product.stock >= quantity);
    if (wanted.length === 0) return nothing;
    const [point = ''] = nextDay.pickUpPoints.includes(this.point) ? [this.point] : nextDay.pickUpPoints;
    const day = new Intl.DateTimeFormat(this.locale, { weekday: 'long', timeZone: zone }).format(first.from);
    const time = new Intl.DateTimeFormat(this.locale, { timeStyle: 'short', timeZone: zone });
    return html`<section class="card stack">
      <h2>${strings.nextDay({ day })}</h2>
      <p class="numeric" role="timer">${strings.nextDayLeft({ time: countdown(nextDay.cutOffAt - this.now) })}</p>
      ${
        nextDay.pickUpPoints.length > 1
          ? html`<label class="stack">
              ${strings.nextDayWhere}
              <select @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
                ${nextDay.pickUpPoints.map((one) => html`<option ?selected=${one === point}>${one}</option>`)}
              </select>
            </label>`
          : html`<p>${strings.holdAt({ point })}</p>`
      }
      <p class="soft">${strings.nextDaySlots}</p>
      <div class="slots">
        ${nextDay.slots.map(
          ({ from, until }) => html`<button
            class="button numeric"
            ?disabled=${this.busy}
            @click=${() => this.want(wanted, { from, point })}
          >
            ${time.format(from)}–${time.format(until)}
          </button>`,
        )}
      </div>
    </section>`;
  }

  private choose(point: string): void {
    this.point = point;
  }

  private want(things: readonly Thing[], slot: HoldWish['slot']): void {
    const items = things.map(({ product, quantity }) => ({ productId: product.id, quantity }));
    this.dispatchEvent(new CustomEvent<HoldWish>('hold-want', { detail: { items, slot } }));
  }
}

interface Thing {
  product: Product;
  quantity: number;
}

declare global {
  interface HTMLElementTagNameMap {
    'hold-offer': HoldOffer;
  }
}
