import { type HoldTerms, type HoldWanted, USUAL_HOLD_RULES } from '../../../shared/model/hold.ts';
import type { FloorHold, OwnHold } from '../../../shared/protocol/hold-endpoints.ts';
import { signInAs } from '../../support/console-client.ts';
import type { PhoneClient } from '../../support/phone-client.ts';
import { openShop, type Shop } from '../visits/visit-kit.ts';

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

export type PhoneHolds = { now: number; holds: OwnHold[]; code?: string };

/** A shop that holds things, its people, and what each of them calls. */
export async function openHoldShop() {
  const shop: Shop = await openShop();
  const owner = await signInAs(shop.server, 'owner');
  const staff = await signInAs(shop.server, 'staff');
  let made = 0;
  const phoneCall = async (phone: PhoneClient, method: string, path: string, body?: unknown) => {
    const { status, json } = await phone.call(method, path, body);
    return { status, json: json as unknown as PhoneHolds };
  };
  const kioskCall = async (method: string, path: string, body?: unknown) => {
    const response = await shop.kiosk.call(method, path, body);
    return { status: response.status, json: (await response.json()) as PhoneHolds };
  };
  return {
    shop,
    owner,
    staff,
    newId: () => `hold-${++made}`,
    close: () => shop.server.close(),
    /** Nobody is on the kiosk, the shop holds things as usual, and what may be done so many times a minute may be done again. */
    clear: async () => {
      await shop.kiosk.call('POST', '/api/v1/display/visit/end', { reason: 'kiosk' });
      await owner.call('PUT', '/api/v1/floor/hold-rules', USUAL_HOLD_RULES);
      shop.wait(120_000);
    },
    terms: async () => (await (await shop.server.fetch('/api/v1/holds/terms')).json()) as HoldTerms,
    hold: (phone: PhoneClient, id: string, wanted: Partial<HoldWanted>) =>
      phoneCall(phone, 'PUT', `/api/v1/phone/holds/${id}`, wanted),
    cancel: (phone: PhoneClient, id: string) => phoneCall(phone, 'DELETE', `/api/v1/phone/holds/${id}`),
    holds: async (phone: PhoneClient) => (await phoneCall(phone, 'GET', '/api/v1/phone/holds')).json,
    atKiosk: kioskCall,
    floor: async () => ((await staff.call('GET', '/api/v1/floor/holds'))[1] as { holds: FloorHold[] }).holds,
    setRules: (rules: object) => owner.call('PUT', '/api/v1/floor/hold-rules', rules),
    stockOf: async (id: string): Promise<number> => {
      const { products } = (await (await shop.server.fetch('/api/v1/catalogue')).json()) as {
        products: { id: string; stock: number }[];
      };
      return products.find((one) => one.id === id)?.stock ?? Number.NaN;
    },
  };
}
