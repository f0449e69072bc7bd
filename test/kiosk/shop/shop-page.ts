import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import type { ShopFacts } from '../../../shared/model/shop-facts.ts';
import { productPicture } from '../../../signage-server/demo-store/catalogue.ts';
import { type BuiltPage, buildPage } from '../../support/built-page.ts';

/** The kiosk's shop alone on a page, with these products and what is known of them. */
export function buildShopPage(products: readonly ShopProduct[], facts: ShopFacts): Promise<BuiltPage> {
  return buildPage(resolve(import.meta.dirname, 'page'), (request, response) => {
    const picture = productPicture(/^\/catalogue\/(.+)\.webp$/.exec(request.url ?? '')?.[1] ?? '');
    if (request.url === '/api/v1/catalogue') response.end(JSON.stringify({ revision: '1', products }));
    else if (request.url === '/api/v1/shop-facts') response.end(JSON.stringify(facts));
    else if (picture) response.end(readFileSync(picture));
    else return false;
    return true;
  });
}
