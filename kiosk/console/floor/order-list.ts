import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { z } from 'zod';
import { OrderStep, STEPS_OF } from '../../../shared/model/order.ts';
import { orderEndpoints } from '../../../shared/protocol/order-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { ring } from '../data/doorbells.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { KIND_WORDS, movedWords, STEP_WORDS, stopsWords } from './order-words.ts';

type Order = z.infer<typeof orderEndpoints.listOrders.response>['orders'][number];

/** Orders that are under way or wait for their owners. Their codes are known to nobody here. */
@customElement('order-list')
export class OrderList extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly orders = new Resource(this, {
    load: async (_, signal) => (await ask(orderEndpoints.listOrders, {}, { signal })).orders,
    bells: ['floor'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  private drop(id: string, number: string): void {
    void attempt(
      () => ask(orderEndpoints.dropOrder, { params: { id } }),
      `Order ${number} is taken back.`,
    ).then(() => ring('floor'));
  }

  private move(number: string, id: string, step: OrderStep): void {
    void attempt(
      () => ask(orderEndpoints.moveOrder, { params: { id }, body: { step } }),
      movedWords(number, step),
    ).then(() => ring('floor'));
  }

  /** What is fetched at the shop has one step; of all else the staff say how far it is. */
  private steps({
    id,
    number,
    kind,
    step,
    stopsAway,
  }: Pick<Order, 'id' | 'number' | 'kind' | 'step' | 'stopsAway'>) {
    const steps = STEPS_OF[kind];
    if (steps.length === 1) return STEP_WORDS[step];
    return html`<select
        aria-label="How far order ${number} is"
        .value=${live(step)}
        @change=${(event: Event) => this.move(number, id, OrderStep.parse((event.target as HTMLSelectElement).value))}
      >
        ${steps.map((one) => html`<option value=${one} ?selected=${one === step}>${STEP_WORDS[one]}</option>`)}
      </select>
      ${stopsAway === null ? nothing : html`<span class="soft">${stopsWords(stopsAway)}</span>`}`;
  }

  protected override render() {
    const orders = this.orders.value ?? [];
    if (orders.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="orders">
      <h2 id="orders">Orders</h2>
      <div class="table-scroll" tabindex="0" role="group" aria-labelledby="orders">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">What for</th>
              <th scope="col">What is in it</th>
              <th scope="col">Since</th>
              <th scope="col">How far it is</th>
              <th scope="col"><span class="visually-hidden">Action</span></th>
            </tr>
          </thead>
          <tbody>
            ${orders.map(
              ({ id, number, kind, items, step, stopsAway, madeAt }) => html`<tr>
                <th scope="row">${number}</th>
                <td>${KIND_WORDS[kind]}</td>
                <td>${items.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ')}</td>
                <td>${momentText(madeAt, this.account.store.zone)}</td>
                <td>${this.steps({ id, number, kind, step, stopsAway })}</td>
                <td>
                  <button class="button" @click=${() => this.drop(id, number)}>
                    Take back<span class="visually-hidden"> order ${number}</span>
                  </button>
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-list': OrderList;
  }
}
