import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { couponEndpoints } from '../../../shared/protocol/coupon-endpoints.ts';
import type { Endpoint } from '../../../shared/protocol/endpoint.ts';
import { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { guideEndpoints } from '../../../shared/protocol/guide-endpoints.ts';
import { importEndpoints } from '../../../shared/protocol/import-endpoints.ts';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import { type Account, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { routes } from '../shell/routes.ts';
import type { Findable } from './find-anything.ts';

const PRODUCTS_SHOWN = 8;

/** The pages that this person may open, by their titles. */
export function pagesFor(account: Account): Findable[] {
  return routes
    .filter(({ path, right }) => !path.includes(':') && may(account, right))
    .map(({ path, title }) => ({ kind: 'Page', name: title, path }));
}

/** Everything that is few enough to be held at once. What this person may not read is left out. */
export async function loadFindables(account: Account, signal: AbortSignal): Promise<Findable[]> {
  const allowed = async (endpoint: Endpoint, load: () => Promise<Findable[]>) =>
    may(account, endpoint.access as Parameters<typeof may>[1]) ? await load() : [];
  const options = { signal };
  const lists = await Promise.all([
    allowed(consoleEndpoints.listDisplays, async () =>
      (await ask(consoleEndpoints.listDisplays, {}, options)).displays.map(({ id, name, tags }) => ({
        kind: 'Display',
        name,
        also: tags.join(' '),
        path: `/console/displays/${id}`,
      })),
    ),
    allowed(consoleEndpoints.listPlaylists, async () =>
      (await ask(consoleEndpoints.listPlaylists, {}, options)).playlists.map(({ id, name }) => ({
        kind: 'Playlist',
        name,
        path: `/console/playlists/${id}`,
      })),
    ),
    allowed(consoleEndpoints.getSchedule, async () =>
      (await ask(consoleEndpoints.getSchedule, {}, options)).entries.map(({ id, name }) => ({
        kind: 'Schedule',
        name,
        path: `/console/schedule?entry=${id}`,
      })),
    ),
    allowed(layoutEndpoints.listLayouts, async () =>
      (await ask(layoutEndpoints.listLayouts, {}, options)).layouts.map(({ id, name }) => ({
        kind: 'Layout',
        name,
        path: `/console/layouts/${id}`,
      })),
    ),
    allowed(consoleEndpoints.listCreatives, async () =>
      (await ask(consoleEndpoints.listCreatives, {}, options)).creatives.map(
        ({ creative: { name, kind } }) => ({
          kind: 'Media',
          name,
          also: kind,
          path: `/console/media?find=${encodeURIComponent(name)}`,
        }),
      ),
    ),
    allowed(eventEndpoints.listEvents, async () =>
      (await ask(eventEndpoints.listEvents, {}, options)).events.map(({ event }) => ({
        kind: 'Event',
        name: event.title,
        path: '/console/events',
      })),
    ),
    allowed(couponEndpoints.listCoupons, async () =>
      (await ask(couponEndpoints.listCoupons, {}, options)).coupons.map(({ coupon }) => ({
        kind: 'Coupon',
        name: coupon.name,
        path: '/console/coupons',
      })),
    ),
    allowed(guideEndpoints.listGuides, async () =>
      (await ask(guideEndpoints.listGuides, {}, options)).guides.map(({ id, title }) => ({
        kind: 'Guide',
        name: title,
        path: `/console/products/guides/${id}`,
      })),
    ),
  ]);
  return lists.flat();
}

/** Of fifty thousand products the server finds the few. */
export async function findProducts(
  account: Account,
  sought: string,
  signal: AbortSignal,
): Promise<Findable[]> {
  const words = sought.trim().slice(0, 80);
  if (words === '' || !may(account, 'content:read')) return [];
  const { products } = await ask(importEndpoints.listProducts, { query: { words } }, { signal });
  return products.slice(0, PRODUCTS_SHOWN).map(({ id, name, category }) => ({
    kind: 'Product',
    name,
    also: category,
    path: `/console/products/${id}`,
  }));
}
