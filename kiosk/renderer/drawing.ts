import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { DrawnContent, ProductCardContent } from '../../shared/model/drawn-content.ts';
import './drawn-views.ts';
import './product-card.ts';
import type { StageResources } from './render-item.ts';

/** A drawn creative as the screens draw it, filling the positioned box that it is put in; for previews. */
export function drawing(content: DrawnContent, resources: StageResources): TemplateResult {
  switch (content.kind) {
    case 'product':
      return html`${until(card(content, resources), nothing)}`;
    case 'message':
      return html`<message-view .content=${content} .resources=${resources}></message-view>`;
    case 'countdown':
      return html`<countdown-view .content=${content} .resources=${resources}></countdown-view>`;
    case 'clock':
      return html`<clock-view .content=${content} .resources=${resources}></clock-view>`;
    case 'qr':
      return html`<qr-view .content=${content} .resources=${resources}></qr-view>`;
    case 'price-list':
      return html`<price-list-view .content=${content} .resources=${resources}></price-list-view>`;
  }
}

async function card(
  { productId, headline }: ProductCardContent,
  resources: StageResources,
): Promise<TemplateResult | typeof nothing> {
  const product = await resources.resolveProduct(productId);
  if (!product) return nothing;
  return html`<product-card
    .product=${product}
    .headline=${headline}
    .language=${resources.language}
    .pictureUrl=${product.picture}
  ></product-card>`;
}
