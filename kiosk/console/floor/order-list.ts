import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
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

/** Orders that wait for their owners. Their codes are known to nobody here. */
@customElement('order-list')
export class OrderList extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  private readonly orders = new Resource(this, {
    load: async (_, signal) => (await ask(floorEndpoints.listOrders, {}, { signal })).orders,
    bells: ['floor'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, tableStyles];

  private drop(id: string, number: string): void {
    void attempt(
      () => ask(floorEndpoints.dropOrder, { params: { id } }),
      `Order ${number} is taken back.`,
    ).then(() => ring('floor'));
  }

  protected override render() {
    const orders = this.orders.value ?? [];
    if (orders.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="orders">
      <h2 id="orders">Waiting for their owners</h2>
      <div class="table-scroll" tabindex="0" role="group" aria-labelledby="orders">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">What for</th>
              <th scope="col">What is in it</th>
              <th scope="col">Since</th>
              <th scope="col"><span class="visually-hidden">Action</span></th>
            </tr>
          </thead>
          <tbody>
            ${orders.map(
              ({ id, number, kind, items, madeAt }) => html`<tr>
                <th scope="row">${number}</th>
                <td>${kind === 'return' ? 'To bring back' : 'To pick up'}</td>
                <td>${items.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ')}</td>
                <td>${momentText(madeAt, this.account.store.zone)}</td>
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
