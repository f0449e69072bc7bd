import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Errand, ErrandAct } from '../../../shared/model/errand.ts';
import type { Product } from '../../../shared/model/product.ts';
import { errandEndpoints } from '../../../shared/protocol/errand-endpoints.ts';
import { FactsBook, NO_FACTS } from '../../shop/facts-book.ts';
import { plainSetting, type ShopSetting } from '../../shop/shop-setting.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { ring } from '../data/doorbells.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { durationText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { floorStyles } from './floor-styles.ts';
import { ERRAND } from './look-up-words.ts';
import { staffProduct } from './staff-product.ts';

/** What is to be brought, the longest waiting first; nothing where there is nothing. */
@customElement('errand-list')
export class ErrandList extends LitElement {
  @property({ attribute: false }) products: ReadonlyMap<string, Product> = new Map();
  @property({ attribute: false }) setting: ShopSetting = plainSetting;
  @property({ attribute: false }) book: FactsBook = new FactsBook(NO_FACTS);
  /** The server's clock. */
  @property({ type: Number }) now = 0;
  private readonly errands = new Resource(this, {
    load: async (_, signal) => (await ask(errandEndpoints.listErrands, {}, { signal })).errands,
    bells: ['floor'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles, floorStyles];

  private act(id: string, act: ErrandAct): void {
    void attempt(() => ask(errandEndpoints.actOnErrand, { params: { id }, body: { act } })).then(() =>
      ring('floor'),
    );
  }

  protected override render() {
    const errands = this.errands.value ?? [];
    if (errands.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="errands">
      <h2 id="errands">${ERRAND.title}</h2>
      <div class="cards">
        ${repeat(
          errands,
          ({ id }) => id,
          (errand) => this.card(errand),
        )}
      </div>
    </section>`;
  }

  private card(errand: Errand) {
    const product = this.products.get(errand.productId);
    return html`<article class="call" ?data-away=${errand.taken === 'by-another'}>
      <div class="top">
        <h3>${errand.to}</h3>
        <span class="wait"><span class="visually-hidden">Waiting for </span>${durationText(Math.max(0, this.now - errand.askedAt))}</span>
      </div>
      ${product ? staffProduct(product, this.book, this.setting) : html`<p>${errand.productId}</p>`}
      ${errand.quantity > 1 ? html`<p class="soft">${errand.quantity} of it</p>` : nothing}
      ${this.buttons(errand, product?.name ?? errand.productId)}
    </article>`;
  }

  private buttons({ id, taken, to }: Errand, name: string) {
    if (taken === 'by-another') return html`<p class="soft">${ERRAND.others}</p>`;
    const button = (act: ErrandAct, words: string, isMain = false) => html`<button
      class="button"
      data-kind=${isMain ? 'primary' : nothing}
      @click=${() => this.act(id, act)}
    >
      ${words}<span class="visually-hidden">: ${name}, ${to}</span>
    </button>`;
    return html`<div class="row">
      ${
        taken === null
          ? button('take', ERRAND.take, true)
          : html`${button('done', ERRAND.done, true)} ${button('hand-over', ERRAND.handOver)}`
      }
      ${button('drop', ERRAND.drop)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'errand-list': ErrandList;
  }
}
