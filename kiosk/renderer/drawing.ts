import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { ProductCardContent } from '../../shared/model/drawn-content.ts';
import type { MadeContent } from '../../shared/model/made-content.ts';
import './drawn-views.ts';
import './product-card.ts';
import type { StageResources } from './render-item.ts';
import './web-page-view.ts';
import './widget-view.ts';

/** What somebody wrote, as the screens show it, filling the positioned box that it is put in; for previews. */
export function drawing(content: MadeContent, resources: StageResources): TemplateResult {
  switch (content.kind) {
    case 'product':
      return html`${until(card(content, resources), nothing)}`;
    case 'message':
      return html`<message-view .content=${content} .resources=${resources}></message-view>`;
    case 'countdown':
      return html`<countdown-view .content=${content} .resources=${resources}></countdown-view>`;
    case 'clock':
      return html`<clock-view .content=${content} .resources=${resources}></clock-view>`;
    case 'weather':
      return html`<weather-view .content=${content} .resources=${resources}></weather-view>`;
    case 'qr':
      return html`<qr-view .content=${content} .resources=${resources}></qr-view>`;
    case 'price-list':
      return html`<price-list-view .content=${content} .resources=${resources}></price-list-view>`;
    case 'menu':
      return html`<menu-view .content=${content} .resources=${resources}></menu-view>`;
    case 'ticker':
      return html`<ticker-view .content=${content} .resources=${resources}></ticker-view>`;
    case 'web-page':
      return html`<web-page-view .content=${content}></web-page-view>`;
    case 'widget':
      return html`<widget-view .content=${content}></widget-view>`;
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
