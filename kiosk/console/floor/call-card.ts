import { html, nothing, type TemplateResult } from 'lit';
import { whileFresh } from '../../../shared/floor/fresh.ts';
import type { FloorPickUp, FloorRequest, FloorVisit } from '../../../shared/model/floor.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { FactsBook } from '../../shop/facts-book.ts';
import type { ShopSetting } from '../../shop/shop-setting.ts';
import { durationText } from '../parts/moments.ts';
import { NOT_SHOWN, TOPIC_WORDS } from './floor-words.ts';
import { staffProduct } from './staff-product.ts';

export interface CardScene {
  products: ReadonlyMap<string, Product>;
  setting: ShopSetting;
  book: FactsBook;
  /** The server's clock. */
  now: number;
  act: (kind: 'help' | 'pick-up', id: string, act: 'take' | 'done' | 'hand-over') => void;
}

/** One call: where, since when, what for. What is too old is hidden here as well, for a page that lies open. */
export function callCard(call: FloorRequest, scene: CardScene): TemplateResult {
  const { book, now, products, setting } = scene;
  const topic = call.topic && whileFresh(call.topic, call.askedAt, now);
  const productId = call.productId && whileFresh(call.productId, call.askedAt, now);
  const product = productId ? products.get(productId) : undefined;
  return html`<article class="call" ?data-escalated=${call.escalated} ?data-away=${call.taken === 'by-another'}>
    <div class="top">
      <h3>${call.place}</h3>
      <span class="wait"><span class="visually-hidden">Waiting for </span>${durationText(now - call.waitingSince)}</span>
    </div>
    ${call.escalated ? html`<p><b>Nobody has come for two minutes.</b></p>` : nothing}
    <p class="topic">${topic ? TOPIC_WORDS[topic] : NOT_SHOWN}</p>
    ${product ? staffProduct(product, book, setting) : nothing}
    ${call.greetAs === null ? nothing : html`<p>Wants to be called “${call.greetAs}”.</p>`}
    ${buttons('help', call, scene, call.place)}
  </article>`;
}

/** A visit that is shared: its list, with the facts that the kiosk shows. */
export function visitCard(visit: FloorVisit, scene: CardScene): TemplateResult {
  const { book, products, setting } = scene;
  return html`<article class="call" data-away>
    <h3>${visit.place}</h3>
    ${visit.greetAs === null ? nothing : html`<p>Wants to be called “${visit.greetAs}”.</p>`}
    ${
      visit.list === null
        ? html`<p>${NOT_SHOWN}</p>`
        : visit.list.length === 0
          ? html`<p class="soft">Nothing is on their list yet.</p>`
          : visit.list.map(({ productId, quantity }) => {
              const product = products.get(productId);
              return product
                ? html`${staffProduct(product, book, setting)}${quantity > 1 ? html`<p class="soft">${quantity} of it</p>` : nothing}`
                : nothing;
            })
    }
  </article>`;
}

/** An order whose owner stands there. */
export function pickUpCard(order: FloorPickUp, scene: CardScene): TemplateResult {
  return html`<article class="call" ?data-away=${order.taken === 'by-another'}>
    <div class="top">
      <h3><span class="ticket">${order.ticket}</span></h3>
      <span class="wait">${durationText(scene.now - order.calledAt)}</span>
    </div>
    <p class="topic">${PICK_UP_WORDS[order.kind]} ${order.number}, at ${order.place}</p>
    <ul class="items">
      ${order.items.map(({ name, quantity }) => html`<li>${quantity} × ${name}</li>`)}
    </ul>
    ${buttons('pick-up', order, scene, `order ${order.number}`)}
  </article>`;
}

const PICK_UP_WORDS: Readonly<Record<FloorPickUp['kind'], string>> = {
  'pick-up': 'Pick-up',
  return: 'Return',
  delivery: 'Delivery to hand over',
  repair: 'Repair to hand over',
};

function buttons(
  kind: 'help' | 'pick-up',
  { id, taken }: Pick<FloorRequest, 'id' | 'taken'>,
  { act }: CardScene,
  what: string,
): TemplateResult {
  const about = html`<span class="visually-hidden">: ${what}</span>`;
  if (taken === 'by-another') return html`<p class="soft">A colleague is on it.</p>`;
  if (taken === null)
    return html`<div class="row">
      <button class="button" data-kind="primary" @click=${() => act(kind, id, 'take')}>I’m on it${about}</button>
    </div>`;
  return html`<div class="row">
    <button class="button" data-kind="primary" @click=${() => act(kind, id, 'done')}>Done${about}</button>
    <button class="button" @click=${() => act(kind, id, 'hand-over')}>Hand over${about}</button>
  </div>`;
}
