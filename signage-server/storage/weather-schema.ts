export interface WeatherTables {
  weather: WeatherTable;
}

/** One row per shop, from when somebody first told its weather or made a key for it. */
export interface WeatherTable {
  store_id: string;
  /** The Weather as JSON; null when nobody knows it. */
  content: string | null;
  /** SHA-256 of the key, hex: a stolen database tells no weather. */
  key_hash: string | null;
  key_made_at: number | null;
}
