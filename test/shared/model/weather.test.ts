import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sky } from '../../../shared/model/condition.ts';
import {
  WEATHER_AHEAD_MS,
  WEATHER_LASTS_MS,
  WeatherReport,
  weatherAt,
} from '../../../shared/model/weather.ts';

const AT = Date.UTC(2026, 10, 22, 14, 5);

test('FAC-1 a weather is known from its time on for three hours, and never to a clock for which it lies ahead', () => {
  const weather = { sky: 'rain', temperature: 4, at: AT } as const;
  fc.assert(
    fc.property(fc.integer({ min: -10 * WEATHER_LASTS_MS, max: 10 * WEATHER_LASTS_MS }), (past) => {
      const known = past >= -WEATHER_AHEAD_MS && past < WEATHER_LASTS_MS;
      expect(weatherAt(weather, AT + past)).toEqual(known ? weather : null);
    }),
  );
  expect(weatherAt(weather, AT + WEATHER_LASTS_MS - 1)).not.toBeNull();
  expect(weatherAt(weather, AT + WEATHER_LASTS_MS)).toBeNull();
  expect(weatherAt(null, AT)).toBeNull();
});

test('FAC-1 a report says at least one of sky and temperature, and null for what is not known, never 0', () => {
  for (const sky of Sky.options)
    expect(WeatherReport.parse({ sky, temperature: null }).temperature).toBeNull();
  expect(WeatherReport.parse({ sky: null, temperature: 0 }).temperature).toBe(0);
  for (const bad of [
    { sky: null, temperature: null },
    { sky: 'rain' },
    { temperature: 3 },
    { sky: 'rain', temperature: 61 },
    { sky: 'rain', temperature: Number.NaN },
    { sky: 'rain', temperature: 3, wind: 4 },
  ])
    expect(WeatherReport.safeParse(bad).success).toBe(false);
});
