import { ContextProvider, consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FRESH_MS } from '../../../shared/floor/fresh.ts';
import type { Floor } from '../../../shared/model/floor.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
import { FactsBook, NO_FACTS } from '../../shop/facts-book.ts';
import { shopSetting } from '../../shop/shop-setting.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { ring } from '../data/doorbells.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { type CardScene, callCard, pickUpCard, visitCard } from './call-card.ts';
import { floorStyles } from './floor-styles.ts';
import './check-in-dialog.ts';
import './errand-list.ts';
import './hand-over-dialog.ts';
import './held-list.ts';
import './order-dialog.ts';
import './order-list.ts';
import './redeem-dialog.ts';
import { staffSetting } from './staff-setting.ts';

/** What customers have sent, for whoever serves them. Nothing here is about anybody who has not asked. */
@customElement('floor-page')
export class FloorPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private makesOrder = false;
  @state() private redeems = false;
  @state() private letsIn = false;
  @state() private handsOver = false;
  private readonly ticker = new Ticker(this, 1000);
  private readonly floor = new Resource(this, {
    load: async (_, signal) => {
      const floor = await ask(floorEndpoints.floor, {}, { signal });
      // The wait is the server's, whatever the tablet's clock says.
      this.ahead = floor.at - Date.now();
      return floor;
    },
    bells: ['floor'],
  });
  private readonly catalogue = new Resource(this, {
    load: async (_, signal) => {
      const [{ products }, facts] = await Promise.all([
        ask(catalogueEndpoints.catalogue, {}, { signal }),
        ask(catalogueEndpoints.shopFacts, {}, { signal }),
      ]);
      this.book = new FactsBook(facts);
      this.provider.setValue(this.setting([...new Set(products.map(({ category }) => category))]));
      return new Map(products.map((product) => [product.id, product]));
    },
    bells: ['content'],
  });
  private ahead = 0;
  private book = new FactsBook(NO_FACTS);
  private readonly provider = new ContextProvider(this, {
    context: shopSetting,
    initialValue: this.setting([]),
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, floorStyles];

  private setting(categories: readonly string[]) {
    return staffSetting(this.account?.store.language ?? 'en', categories);
  }

  private act: CardScene['act'] = (kind, id, act) => {
    const endpoint = kind === 'help' ? floorEndpoints.actOnHelp : floorEndpoints.actOnPickUp;
    void attempt(() => ask(endpoint, { params: { id }, body: { act } })).then(() => ring('floor'));
  };

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Shop floor</h1>
          <p>Calls, visits and orders that customers have sent. They can see when you looked.</p>
        </div>
        <div class="row">
          <a class="button" data-kind="primary" href="/console/floor/products">
            <ui-icon name="search"></ui-icon>Look up a product
          </a>
          <button class="button" @click=${() => this.handOver(true)}>Hand over by code</button>
          <button class="button" @click=${() => this.letIn(true)}>Let a guest in</button>
          <button class="button" @click=${() => this.redeem(true)}>Redeem a coupon</button>
          <button class="button" @click=${() => this.open(true)}>New order</button>
        </div>
      </div>
      ${this.floor.render({ complete: (floor) => this.found(floor) })}
      <errand-list
        .products=${this.catalogue.value ?? new Map()}
        .setting=${this.provider.value}
        .book=${this.book}
        .now=${this.ticker.now + this.ahead}
      ></errand-list>
      <held-list></held-list>
      <order-list></order-list>
      ${
        this.makesOrder
          ? html`<order-dialog
              @dialog-done=${() => this.open(false)}
              @dialog-cancel=${() => this.open(false)}
            ></order-dialog>`
          : nothing
      }
      ${
        this.handsOver
          ? html`<hand-over-dialog
              @dialog-done=${() => this.handOver(false)}
              @dialog-cancel=${() => this.handOver(false)}
            ></hand-over-dialog>`
          : nothing
      }
      ${
        this.letsIn
          ? html`<check-in-dialog
              @dialog-done=${() => this.letIn(false)}
              @dialog-cancel=${() => this.letIn(false)}
            ></check-in-dialog>`
          : nothing
      }
      ${
        this.redeems
          ? html`<redeem-dialog
              .currency=${this.account.store.currency}
              @dialog-done=${() => this.redeem(false)}
              @dialog-cancel=${() => this.redeem(false)}
            ></redeem-dialog>`
          : nothing
      }
    </div>`;
  }

  private handOver(handsOver: boolean): void {
    this.handsOver = handsOver;
    if (!handsOver) ring('floor');
  }

  private letIn(letsIn: boolean): void {
    this.letsIn = letsIn;
  }

  private redeem(redeems: boolean): void {
    this.redeems = redeems;
  }

  private open(makesOrder: boolean): void {
    this.makesOrder = makesOrder;
    ring('floor');
  }

  private found(floor: Floor) {
    const now = this.ticker.now + this.ahead;
    // A tablet that has lost its connection shows nothing that is older than the server would show.
    if (now - floor.at >= FRESH_MS && floor.visits.length + floor.requests.length > 0)
      return html`<p class="note" data-tone="warning" role="status">
        <ui-icon name="wifi-off"></ui-icon>
        <span>What was here is more than five minutes old and no longer shown. It comes back with the connection.</span>
      </p>`;
    const scene: CardScene = {
      products: this.catalogue.value ?? new Map(),
      setting: this.provider.value,
      book: this.book,
      now,
      act: this.act,
    };
    const { requests, visits, pickUps } = floor;
    return html`
      <section class="stack" aria-labelledby="calls">
        <h2 id="calls">Calls</h2>
        <p class="visually-hidden" role="status">${requests.length} open</p>
        ${
          requests.length === 0
            ? html`<p class="quiet">Nobody has called. You hear of it here at once.</p>`
            : html`<div class="cards">${repeat(
                requests,
                ({ id }) => id,
                (call) => callCard(call, scene),
              )}</div>`
        }
      </section>
      ${
        pickUps.length === 0
          ? nothing
          : html`<section class="stack" aria-labelledby="queue">
              <h2 id="queue">Pick-ups and returns</h2>
              <div class="cards">${repeat(
                pickUps,
                ({ id }) => id,
                (order) => pickUpCard(order, scene),
              )}</div>
            </section>`
      }
      ${
        visits.length === 0
          ? nothing
          : html`<section class="stack" aria-labelledby="shared">
              <h2 id="shared">Shared with you</h2>
              <div class="cards">${repeat(
                visits,
                ({ id }) => id,
                (visit) => visitCard(visit, scene),
              )}</div>
            </section>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'floor-page': FloorPage;
  }
}
