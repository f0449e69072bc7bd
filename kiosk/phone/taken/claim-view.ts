import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProductDetails } from '../../../shared/model/product-facts.ts';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import '../../shop/product/claim-page.ts';
import { call } from '../../wire/http-client.ts';
import { TakenPage } from './taken-page.ts';

/** Where a claim about a product comes from, with the link to read more. */
@customElement('claim-view')
export class ClaimView extends TakenPage<ProductDetails> {
  @property() productId = '';
  @property() claimId = '';

  protected override async load() {
    return await call(catalogueEndpoints.productDetails, { params: { id: this.productId } });
  }

  protected override page({ product, claims }: ProductDetails) {
    const claim = claims.find(({ id }) => id === this.claimId) ?? null;
    return html`<claim-page .product=${product} .claim=${claim}></claim-page>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-view': ClaimView;
  }
}
