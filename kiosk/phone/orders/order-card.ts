import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FollowedOrder } from '../../../shared/model/order.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { pageStyles } from '../page-styles.ts';
import { strings } from '../strings.ts';
import { kindWords, nowWords, stepWords } from './order-words.ts';

/** One order: how far it is, in words and as the steps that it took. Emits `order-leave`. */
@customElement('order-card')
export class OrderCard extends LitElement {
  @property({ attribute: false }) order: FollowedOrder | null = null;
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
      .now {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
        border-radius: var(--radius-lg);
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      .now strong {
        font-size: var(--text-xl);
        line-height: var(--leading-snug);
      }
      .ticket {
        font-size: var(--text-4xl);
        font-weight: var(--weight-black);
        line-height: 1;
      }
      ol {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--space-3);
        align-items: baseline;
        color: var(--color-ink-soft);
      }
      li:last-child {
        color: var(--color-ink);
        font-weight: var(--weight-medium);
      }
      li ui-icon {
        color: var(--color-brand);
      }
      time {
        font-size: var(--text-sm);
      }
    `,
  ];

  protected override render() {
    const { order } = this;
    if (!order) return nothing;
    const { step, ticket, due, steps } = order;
    const isOver = order.closedAt !== null;
    const told = nowWords(order);
    return html`<section class="card stack">
      <div>
        <h2>${kindWords(order.kind)} <bdi>${order.number}</bdi></h2>
        ${
          order.items.length > 0
            ? html`<p class="soft">${this.list(order.items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)))}</p>`
            : nothing
        }
      </div>
      <div class="now" role="status">
        ${ticket && !isOver ? html`<span class="ticket numeric">${ticket.ticket}</span>` : nothing}
        <strong>${step === null ? strings.orderHandedOver : stepWords(step)}</strong>
        ${told === null || isOver ? nothing : html`<span>${told}</span>`}
        ${due === null || isOver ? nothing : html`<span>${this.due(due)}</span>`}
      </div>
      ${
        steps.length > 1
          ? html`<ol>
              ${steps.map(
                ({ step: one, at }) => html`<li>
                  <ui-icon name="check"></ui-icon><span>${stepWords(one)}</span
                  ><time datetime=${new Date(at).toISOString()}>${this.time(at)}</time>
                </li>`,
              )}
            </ol>`
          : nothing
      }
      <button
        class="button"
        ?disabled=${this.busy}
        @click=${() => this.dispatchEvent(new CustomEvent('order-leave'))}
      >
        ${strings.orderLeave}
      </button>
    </section>`;
  }

  private list = (names: readonly string[]) =>
    new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(names);

  private due({ from, until }: NonNullable<FollowedOrder['due']>): string {
    const format = new Intl.DateTimeFormat(this.locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: this.zone,
    });
    return strings.orderDue({ time: format.formatRange(from, until) });
  }

  private time = (at: number) =>
    new Intl.DateTimeFormat(this.locale, {
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: this.zone,
    }).format(at);
}

declare global {
  interface HTMLElementTagNameMap {
    'order-card': OrderCard;
  }
}
