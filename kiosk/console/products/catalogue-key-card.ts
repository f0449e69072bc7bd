import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { receiptEndpoints } from '../../../shared/protocol/receipt-endpoints.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a shop's own system tells stock, prices and what was bought. */
@customElement('catalogue-key-card')
export class CatalogueKeyCard extends KeyCard {
  protected override readonly heading = 'Stock, prices and receipts by your own system';
  protected override readonly without = 'There is no key: stock and prices come in by file and by address.';
  protected override readonly calls = {
    state: importEndpoints.catalogueKeyState,
    make: importEndpoints.makeCatalogueKey,
    end: importEndpoints.dropCatalogueKey,
  };

  protected override words() {
    return html`A till or a stock system tells counts by <code>POST ${importEndpoints.tellStock.path}</code> and prices by
      <code>POST ${importEndpoints.tellPrices.path}</code>; kiosks show them within seconds. A till tells what was bought
      together by <code>POST ${receiptEndpoints.tellReceipt.path}</code>: every night the shop learns from it what goes
      with what. It redeems a customer’s coupon, once, by <code>POST ${couponEndpoints.redeemAtTill.path}</code>. The key can
      do nothing else.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-key-card': CatalogueKeyCard;
  }
}
