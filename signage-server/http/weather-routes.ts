import { done } from '../../shared/protocol/problem.ts';
import { weatherEndpoints } from '../../shared/protocol/weather-endpoints.ts';
import { hashOfToken, newSecretToken } from '../identity/secret-token.ts';
import { recordChange } from '../operations/record-change.ts';
import { readStore } from '../storage/store.ts';
import { findWeatherKey, readWeather, saveWeather, saveWeatherKey } from '../storage/weather.ts';
import { takeReport, weatherOf, weatherRings } from '../weather/tell-weather.ts';
import { type Routes, register } from './route.ts';

/** The weather outside: told by people and by a shop's own scripts, fetched by screens. */
export const weatherRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const read = async () => done({ weather: await readWeather(storage.db) });
  register(app, weatherEndpoints.readWeather, read, deps);
  register(app, weatherEndpoints.displayWeather, read, deps);

  register(
    app,
    weatherEndpoints.setWeather,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'weather.set', async (tx, now) => {
        const told = weatherOf(body, now);
        if (!told.ok) return told;
        const { id } = await readStore(tx);
        await saveWeather(tx, id, told.value);
        const value = { weather: told.value };
        return done({ value, subject: id, detail: value, rings: weatherRings });
      }),
    deps,
  );

  register(
    app,
    weatherEndpoints.clearWeather,
    (_, { principal }) =>
      recordChange(deps, principal, 'weather.clear', async (tx) => {
        const { id } = await readStore(tx);
        await saveWeather(tx, id, null);
        return done({ value: undefined, subject: id, rings: weatherRings });
      }),
    deps,
  );

  // Not in the record of changes, which tells what people did: a sensor speaks every few minutes.
  register(
    app,
    weatherEndpoints.pushWeather,
    ({ body }) =>
      storage.write(async (tx) => {
        const told = weatherOf(body, deps.now());
        if (!told.ok) return told;
        const { weather, isNews } = await takeReport(tx, told.value);
        if (isNews) for (const change of weatherRings) await storage.changes.ring(tx, change);
        return done({ weather });
      }),
    deps,
    { limit: { points: 60, seconds: 60 } },
  );

  register(
    app,
    weatherEndpoints.weatherKeyState,
    async () => done({ madeAt: (await findWeatherKey(storage.db))?.madeAt ?? null }),
    deps,
  );

  register(
    app,
    weatherEndpoints.makeWeatherKey,
    (_, { principal }) => {
      const key = newSecretToken();
      return recordChange(deps, principal, 'weather.key', async (tx, now) => {
        const { id } = await readStore(tx);
        await saveWeatherKey(tx, id, { hash: hashOfToken(key), madeAt: now });
        return done({ value: { key, madeAt: now }, subject: id });
      });
    },
    deps,
  );

  register(
    app,
    weatherEndpoints.dropWeatherKey,
    (_, { principal }) =>
      recordChange(deps, principal, 'weather.key-end', async (tx) => {
        const { id } = await readStore(tx);
        await saveWeatherKey(tx, id, null);
        return done({ value: undefined, subject: id });
      }),
    deps,
  );
};
