import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { ask } from '../data/ask.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a shop's own system tells stock and prices. */
@customElement('catalogue-key-card')
export class CatalogueKeyCard extends KeyCard {
  protected override readonly heading = 'Stock and prices by your own system';
  protected override readonly without = 'There is no key: stock and prices come in by file and by address.';

  protected override read(signal: AbortSignal) {
    return ask(importEndpoints.catalogueKeyState, {}, { signal });
  }

  protected override makeKey() {
    return ask(importEndpoints.makeCatalogueKey, {});
  }

  protected override endKey() {
    return ask(importEndpoints.dropCatalogueKey, {});
  }

  protected override words() {
    return html`A till or a stock system tells counts by <code>POST ${importEndpoints.tellStock.path}</code> and prices by
      <code>POST ${importEndpoints.tellPrices.path}</code>, with a key that can do nothing else. Kiosks show them within
      seconds.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'catalogue-key-card': CatalogueKeyCard;
  }
}
