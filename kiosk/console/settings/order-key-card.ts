import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
import { orderEndpoints } from '../../../shared/protocol/order-endpoints.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a shop's own system tells orders and how far they are. */
@customElement('order-key-card')
export class OrderKeyCard extends KeyCard {
  protected override readonly heading = 'Orders by your own system';
  protected override readonly without = 'There is no key: orders are written on the page Shop floor.';
  protected override readonly calls = {
    state: floorEndpoints.orderKeyState,
    make: floorEndpoints.makeOrderKey,
    end: floorEndpoints.dropOrderKey,
  };

  protected override words() {
    return html`It tells orders to pick up or bring back, deliveries and repairs by
      <code>POST ${orderEndpoints.tellOrder.path}</code> (number, kind, code, items), and how far they are by
      <code>PUT ${orderEndpoints.tellStep.path}</code> (step, stopsAway), with a key that can do nothing else. No name
      and no address belong there: whoever has the code is served, and follows it on their phone.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-key-card': OrderKeyCard;
  }
}
