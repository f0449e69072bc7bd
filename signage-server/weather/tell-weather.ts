import {
  WEATHER_AHEAD_MS,
  WEATHER_LASTS_MS,
  type Weather,
  type WeatherReport,
} from '../../shared/model/weather.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Change } from '../storage/change-feed.ts';
import { readStore } from '../storage/store.ts';
import type { Tx } from '../storage/transaction.ts';
import { readWeather, saveWeather } from '../storage/weather.ts';

/** Screens fetch it, and consoles look again. */
export const weatherRings: readonly Change[] = [{ kind: 'weather' }, { kind: 'content' }];

/** A report as the weather that it tells at `now`, or why it tells none. */
export function weatherOf(
  { sky, temperature, at = Number.NaN }: WeatherReport,
  now: number,
): Result<Weather> {
  if (Number.isNaN(at)) return done({ sky, temperature, at: now });
  if (at > now + WEATHER_AHEAD_MS)
    return refuse('invalid-input', 'The time given lies ahead. It is milliseconds since 1970, UTC.');
  if (at <= now - WEATHER_LASTS_MS)
    return refuse(
      'invalid-input',
      'The time given is three hours past or more: that says nothing about now.',
    );
  // A clock that runs a little ahead: no screen says "as of" a time to come.
  return done({ sky, temperature, at: Math.min(at, now) });
}

/** Takes a script's weather, unless what stands is newer. What stands then, and whether that is news. */
export async function takeReport(tx: Tx, told: Weather): Promise<{ weather: Weather; isNews: boolean }> {
  const standing = await readWeather(tx);
  if (standing && standing.at > told.at) return { weather: standing, isNews: false };
  const { id } = await readStore(tx);
  await saveWeather(tx, id, told);
  return { weather: told, isNews: JSON.stringify(standing) !== JSON.stringify(told) };
}
