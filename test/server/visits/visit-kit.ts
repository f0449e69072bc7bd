import { NO_CARE } from '../../../shared/model/camera-care.ts';
import { FREE_DOWNLOADS } from '../../../shared/model/download-rules.ts';
import type { Product } from '../../../shared/model/product.ts';
import type { KioskVisit, PhoneVisit } from '../../../shared/model/visit.ts';
import { saveProducts } from '../../../signage-server/storage/products.ts';
import { saveStore } from '../../../signage-server/storage/store.ts';
import { type DisplayClient, newDisplay } from '../../support/display-client.ts';
import { PhoneClient } from '../../support/phone-client.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';

export interface Shop {
  server: TestServer;
  kiosk: DisplayClient;
  wall: DisplayClient;
  /** Moves the server's clock. */
  wait(ms: number): void;
  /** A fresh offer's nonce and code. */
  offer(): Promise<{ nonce: string; code: string }>;
  kioskVisit(): Promise<KioskVisit | null>;
  /** A phone that has scanned, matched and chosen; null purposes is a guest. */
  connect(purposes: Partial<Record<string, boolean>> | null, phone?: PhoneClient): Promise<PhoneClient>;
  phoneVisit(phone: PhoneClient): Promise<PhoneVisit>;
}

export function product(id: string, extra: Partial<Product> = {}): Product {
  const base = {
    id,
    name: `The ${id}`,
    brand: 'b',
    category: 'shelf',
    description: '',
    priceMinor: 100,
    currency: 'EUR',
  };
  const place = { unit: '1', stock: 5, stockAt: 0, aisle: '1', bay: 'A', picture: '/catalogue/x.webp' };
  return { ...base, ...place, sensitive: false, goesWith: [], ...extra };
}

/** A shop with one kiosk and four products on a clock of its own. */
export async function openShop(env: Record<string, string> = {}): Promise<Shop> {
  let clock = 1_800_000_000_000;
  const server = await startTestServer({ now: () => clock, env });
  const kiosk = await newDisplay(server, { id: 'kiosk-1', name: 'Aisle 3' });
  const wall = await newDisplay(server, { id: 'wall-1', kind: 'wall' });
  await server.storage.write(async (tx) => {
    const store = { id: 's', name: 'Corner shop', zone: 'Europe/London', language: 'en', currency: 'EUR' };
    const rest = {
      fillerPlaylistId: null,
      openingHours: null,
      downloads: FREE_DOWNLOADS,
      posture: { posture: 'P0' } as const,
      cameras: NO_CARE,
    };
    await saveStore(tx, { ...store, ...rest }, clock);
    const shelf = [product('pasta', { goesWith: ['sauce'] }), product('sauce', { category: 'jars' })];
    const more = [
      product('flowers', { category: 'plants', goesWith: ['vase'] }),
      product('vase', { category: 'home' }),
    ];
    for (const one of [...shelf, ...more]) await saveProducts(tx, [one], clock);
  });
  const shop: Shop = {
    server,
    kiosk,
    wall,
    wait: (ms) => {
      clock += ms;
    },
    async offer() {
      const answer = await (await kiosk.call('POST', '/api/v1/display/visit-offer')).json();
      return { nonce: new URL(answer.url).pathname.replace('/p/', ''), code: answer.code };
    },
    async kioskVisit() {
      return (await (await kiosk.call('GET', '/api/v1/display/visit')).json()).visit;
    },
    async connect(purposes, phone = new PhoneClient(server)) {
      const { nonce } = await shop.offer();
      await phone.call('POST', '/api/v1/phone/claim', { nonce });
      await phone.call('POST', '/api/v1/phone/match');
      const mode = purposes
        ? { mode: 'remember', oldEnough: true, purposes, language: 'en' }
        : { mode: 'guest' };
      await phone.call('POST', '/api/v1/phone/mode', mode);
      return phone;
    },
    async phoneVisit(phone) {
      return ((await phone.call('GET', '/api/v1/phone/visit')).json as unknown as { visit: PhoneVisit })
        .visit;
    },
  };
  return shop;
}
