import { Weather } from '../../shared/model/weather.ts';
import type { Reader, Tx } from './transaction.ts';
import type { WeatherTable } from './weather-schema.ts';

/** The weather as last told, however long ago. */
export async function readWeather(db: Reader): Promise<Weather | null> {
  const row = await db.selectFrom('weather').select('content').executeTakeFirst();
  return row?.content ? Weather.parse(JSON.parse(row.content)) : null;
}

export async function saveWeather(tx: Tx, storeId: string, weather: Weather | null): Promise<void> {
  await save(tx, storeId, { content: weather && JSON.stringify(weather) });
}

export interface WeatherKey {
  hash: string;
  madeAt: number;
}

/** The shop's one key for scripts that tell its weather. */
export async function findWeatherKey(db: Reader): Promise<WeatherKey | null> {
  const row = await db.selectFrom('weather').select(['key_hash', 'key_made_at']).executeTakeFirst();
  return row?.key_hash && row.key_made_at !== null ? { hash: row.key_hash, madeAt: row.key_made_at } : null;
}

export async function saveWeatherKey(tx: Tx, storeId: string, key: WeatherKey | null): Promise<void> {
  await save(tx, storeId, { key_hash: key?.hash ?? null, key_made_at: key?.madeAt ?? null });
}

async function save(
  tx: Tx,
  storeId: string,
  changes: Partial<Omit<WeatherTable, 'store_id'>>,
): Promise<void> {
  await tx
    .insertInto('weather')
    .values({ store_id: storeId, ...changes })
    .onConflict((on) => on.column('store_id').doUpdateSet(changes))
    .execute();
}
