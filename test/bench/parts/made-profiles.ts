import type { Store } from '../../../shared/model/store.ts';
import { hashOfToken } from '../../../signage-server/identity/secret-token.ts';
import type { Storage } from '../../../signage-server/storage/storage.ts';
import { consentRecord } from '../../../signage-server/visits/consent-record.ts';

/** Rows per statement: SQLite takes 32,766 values in one. */
const BATCH = 1000;
const DAY_MS = 86_400_000;

export interface ProfileOrder {
  count: number;
  /** Of those that are asked for, what they have on their list, from their last visit. */
  listed: readonly string[];
  /** What they opened and bought before. */
  known: readonly string[];
  now: number;
}

/** The long-lived cookie of a made-up profile's phone. */
export function profileToken(at: number): string {
  return `profile-${at}-of-a-made-up-customer`;
}

/**
 * Remembered customers who have been here once: pseudonym, a visit with its list, what they agreed to, what they opened
 * and what they bought.
 */
export async function makeProfiles(storage: Storage, store: Store, order: ProfileOrder): Promise<void> {
  const { count, listed, known, now } = order;
  for (let from = 0; from < count; from += BATCH) {
    const all = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
    const at = (n: number) => now - ((n % 300) + 40) * DAY_MS;
    await storage.write(async (tx) => {
      await tx
        .insertInto('customer')
        .values(
          all.map((n) => ({
            id: `customer-${n}`,
            token_hash: hashOfToken(profileToken(n)),
            language: 'en',
            created_at: at(n),
            last_seen_at: at(n),
            warned_at: null,
          })),
        )
        .execute();
      await tx
        .insertInto('visit')
        .values(
          all.map((n) => ({
            id: `visit-${n}`,
            display_id: 'kiosk-1',
            state: 'over' as const,
            match: '["🦊","🌲","🍎"]',
            mode: 'remember' as const,
            phone_hash: hashOfToken(`phone-${n}`),
            customer_id: `customer-${n}`,
            started_at: at(n),
            cap_at: at(n) + 600_000,
            last_active_at: at(n),
            ended_at: at(n) + 300_000,
            end_reason: 'phone',
            looked_at: '[]',
            camera_agreed_at: null,
            ideas: '{}',
            staff_could_see: 0 as const,
            profile_id: null,
          })),
        )
        .execute();
      for (const purpose of ['remember-list', 'recommend-from-history', 'recommend-from-purchases'] as const)
        await tx
          .insertInto('consent_event')
          .values(
            all.map((n) => {
              const given = { customerId: `customer-${n}`, purpose, state: 'given' } as const;
              const event = consentRecord(
                { ...given, language: 'en', at: at(n), validUntil: null, minimumAge: 16 },
                store,
              );
              return {
                id: `${purpose}-${n}`,
                customer_id: `customer-${n}`,
                purpose,
                state: 'given' as const,
                at: at(n),
                record: JSON.stringify({ ...event, recordId: `${purpose}-${n}` }),
              };
            }),
          )
          .execute();
      for (const [place, product_id] of listed.entries())
        await tx
          .insertInto('list_item')
          .values(
            all.map((n) => ({ visit_id: `visit-${n}`, product_id, quantity: 1, added_at: at(n) + place })),
          )
          .execute();
      for (const [place, product_id] of known.entries()) {
        await tx
          .insertInto('customer_history')
          .values(
            all.map((n) => ({
              id: `history-${n}-${place}`,
              customer_id: `customer-${n}`,
              product_id,
              kind: 'look' as const,
              at: at(n) + place,
              profile_id: null,
            })),
          )
          .execute();
        await tx
          .insertInto('purchase')
          .values(
            all.map((n) => ({
              id: `purchase-${n}-${place}`,
              basket_id: `basket-${n}`,
              shopper: `customer-${n}`,
              product_id,
              quantity: 1,
              bought_at: at(n),
              is_sample: 1,
              returned: 0,
            })),
          )
          .execute();
      }
    });
  }
}
