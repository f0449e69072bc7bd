import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { floorEndpoints } from '../../../shared/protocol/floor-endpoints.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a shop's own system tells orders that wait to be picked up. */
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
    return html`It tells orders to pick up or to bring back by <code>POST ${floorEndpoints.tellOrder.path}</code> (number,
      code, items), with a key that can do nothing else. No name and no address belong there: whoever has the code is
      served.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-key-card': OrderKeyCard;
  }
}
