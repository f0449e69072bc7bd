import type { Weather } from '../../shared/model/weather.ts';

/** What the store last told of the weather, and the tag to ask for news by. */
export interface KeptWeather {
  weather: Weather | null;
  etag: string | null;
}
