import { type Weather, weatherAt } from '../../shared/model/weather.ts';
import type { KeptWeather } from './kept-weather.ts';
import { keep, type PlayerDatabase, readKept } from './player-database.ts';

const NOTHING: KeptWeather = { weather: null, etag: null };

/** The weather on this device, good without a network until its own time is over. Event: `weather`. */
export class WeatherStore extends EventTarget {
  readonly #database: PlayerDatabase;
  #kept: KeptWeather;

  private constructor(database: PlayerDatabase, kept: KeptWeather) {
    super();
    this.#database = database;
    this.#kept = kept;
  }

  static async open(database: PlayerDatabase): Promise<WeatherStore> {
    return new WeatherStore(database, (await readKept(database, 'weather')) ?? NOTHING);
  }

  get kept(): KeptWeather {
    return this.#kept;
  }

  /** Null while nobody knows. @param now server time, ms */
  at(now: number): Weather | null {
    return weatherAt(this.#kept.weather, now);
  }

  async take(kept: KeptWeather): Promise<void> {
    this.#kept = kept;
    this.dispatchEvent(new Event('weather'));
    await keep(this.#database, 'weather', kept);
  }
}
