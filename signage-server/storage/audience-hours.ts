import type { Insertable } from 'kysely';
import type { AudienceHourTable } from './audience-schema.ts';
import type { Reader, Tx } from './transaction.ts';

export type AudienceHour = Insertable<AudienceHourTable>;

/** Rows of one statement: five values each, and SQLite takes 32,766. */
const ROWS = 500;

/** Adds to what is known of each hour. */
export async function addAudienceHours(tx: Tx, hours: readonly AudienceHour[]): Promise<void> {
  for (let at = 0; at < hours.length; at += ROWS)
    await tx
      .insertInto('audience_hour')
      .values(hours.slice(at, at + ROWS))
      .onConflict((on) =>
        on.columns(['display_id', 'hour', 'creative_id']).doUpdateSet((eb) => ({
          impressions: eb('audience_hour.impressions', '+', eb.ref('excluded.impressions')),
          attention_seconds: eb('audience_hour.attention_seconds', '+', eb.ref('excluded.attention_seconds')),
        })),
      )
      .execute();
}

/** Hours of all displays that begin in `[from, to)`. */
export async function audienceHours(db: Reader, from: number, to: number): Promise<AudienceHour[]> {
  return await db
    .selectFrom('audience_hour')
    .select(['display_id', 'hour', 'creative_id', 'impressions', 'attention_seconds'])
    .where('hour', '>=', from)
    .where('hour', '<', to)
    .execute();
}

export async function deleteAudienceHoursBefore(tx: Tx, before: number): Promise<void> {
  await tx.deleteFrom('audience_hour').where('hour', '<', before).execute();
}
