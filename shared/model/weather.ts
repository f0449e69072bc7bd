import { z } from 'zod';
import { Celsius, Sky } from './condition.ts';
import { Instant } from './id.ts';

/** Milliseconds after which a weather says nothing about now any more, and is unknown. */
export const WEATHER_LASTS_MS = 3 * 3_600_000;

const whatIsKnown = { sky: Sky.nullable(), temperature: Celsius.nullable() };

/** How far ahead of the server's clock a time may lie that somebody's script gives. Further is a clock that is wrong. */
export const WEATHER_AHEAD_MS = 5 * 60_000;

/** What somebody says the weather is; null is what they do not know. */
export const WeatherReport = z
  .strictObject({ ...whatIsKnown, at: Instant.optional() })
  .refine(({ sky, temperature }) => sky !== null || temperature !== null, 'says nothing');
export type WeatherReport = z.infer<typeof WeatherReport>;

/** The weather outside the shop, and the time at which it was true. */
export const Weather = z.strictObject({ ...whatIsKnown, at: Instant });
export type Weather = z.infer<typeof Weather>;

/** The weather as far as it still says something about `now` (ms); null when nobody knows any more. */
export function weatherAt(weather: Weather | null, now: number): Weather | null {
  if (weather === null) return null;
  const { at } = weather;
  return at <= now + WEATHER_AHEAD_MS && now < at + WEATHER_LASTS_MS ? weather : null;
}
