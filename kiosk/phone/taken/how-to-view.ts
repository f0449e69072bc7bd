import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { withQuantity } from '../../../shared/list/edit-list.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { howToEndpoints } from '../../../shared/protocol/how-to-endpoints.ts';
import '../../shop/how-to/how-to-player.ts';
import type { ShopIntent } from '../../shop/shop-intent.ts';
import { call } from '../../wire/http-client.ts';
import { ListReplica } from '../list/list-replica.ts';
import { newReplica } from '../list/new-replica.ts';
import { TakenPage } from './taken-page.ts';

type Read = Answer<typeof howToEndpoints.readHowTo>;

/**
 * A how-to on the phone, at the step at which the kiosk was: the address holds it and moves along, so that a reload goes
 * on where it was. What is needed goes to this phone's own list, and only when that is touched.
 */
@customElement('how-to-view')
export class HowToView extends TakenPage<Read> {
  @property() howToId = '';
  @property({ type: Number }) step = 0;
  private readonly list = new ListReplica(localStorage, newReplica);
  private known: Read | null = null;

  constructor() {
    super();
    this.addEventListener('shop-intent', this.onIntent);
  }

  private readonly onIntent = ({ detail }: CustomEvent<ShopIntent>): void => {
    if (detail.kind === 'turn' && detail.view.name === 'how-to') this.turn(detail.view.step);
    if (detail.kind === 'list-all') this.take(detail.productIds);
  };

  private turn(step: number): void {
    this.step = step;
    const address = new URL(location.href);
    address.searchParams.set('step', String(step));
    history.replaceState(null, '', address);
    window.scrollTo({ top: 0 });
  }

  private take(productIds: readonly string[]): void {
    const products = new Map(this.known?.products.map((product) => [product.id, product]));
    this.list.edit((list, replica) =>
      productIds.reduce((all, id) => withQuantity(all, replica, id, 1), list),
    );
    // Names and places too, for when there is no network.
    this.list.take(this.list.shared, this.list.list?.storeName || (this.known?.storeName ?? ''), products);
    this.requestUpdate();
  }

  protected override async load(): Promise<Read> {
    this.known = await call(howToEndpoints.readHowTo, { params: { id: this.howToId } });
    // A how-to may have become shorter since the kiosk drew its code.
    this.step = Math.min(this.step, this.known.howTo.steps.length);
    return this.known;
  }

  protected override page({ howTo, products }: Read) {
    const lines = new Map(this.list.lines.map(({ productId, quantity }) => [productId, quantity]));
    return html`<how-to-player
      .howTo=${howTo}
      .step=${this.step}
      .parts=${howTo.parts.flatMap(({ productId, amount }) => {
        const product = products.find(({ id }) => id === productId);
        return product ? [{ product, amount, quantity: lines.get(productId) ?? 0 }] : [];
      })}
      onPhone
    ></how-to-player>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-to-view': HowToView;
  }
}
