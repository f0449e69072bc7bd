import { z } from 'zod';
import { Instant } from '../model/id.ts';
import { Weather, WeatherReport } from '../model/weather.ts';
import { endpoints } from './endpoint.ts';

const told = z.strictObject({ weather: Weather.nullable() });

/** The weather outside: told by a person or a shop's own script, fetched by screens. No foreign service is asked. */
export const weatherEndpoints = endpoints({
  readWeather: {
    method: 'GET',
    path: '/api/v1/weather',
    access: 'content:read',
    summary: 'The weather as last told, with the time at which it was true; null when nobody knows',
    response: told,
  },
  setWeather: {
    method: 'PUT',
    path: '/api/v1/weather',
    access: 'publish',
    summary: 'Says what the weather is; screens follow at once. Without `at` it is true now',
    body: WeatherReport,
    response: told,
  },
  clearWeather: {
    method: 'DELETE',
    path: '/api/v1/weather',
    access: 'publish',
    summary: 'Says that nobody knows the weather: what was told was wrong',
    response: 'none',
  },
  pushWeather: {
    method: 'POST',
    path: '/api/v1/weather/report',
    access: 'weather-key',
    summary:
      'The same from a script, by the key made in the console (Authorization: Bearer). The newest `at` stands, whatever comes late',
    body: WeatherReport,
    response: told,
  },
  weatherKeyState: {
    method: 'GET',
    path: '/api/v1/weather/key',
    access: 'store:manage',
    summary: 'Since when there is a key for scripts that tell the weather; null when there is none',
    response: z.strictObject({ madeAt: Instant.nullable() }),
  },
  makeWeatherKey: {
    method: 'POST',
    path: '/api/v1/weather/key',
    access: 'store:manage',
    summary: 'Makes the key by which a script tells the weather, and nothing else; the one before ends',
    response: z.strictObject({ key: z.string(), madeAt: Instant }),
  },
  dropWeatherKey: {
    method: 'DELETE',
    path: '/api/v1/weather/key',
    access: 'store:manage',
    summary: 'Ends the key: no script tells the weather any more',
    response: 'none',
  },
  displayWeather: {
    method: 'GET',
    path: '/api/v1/display/weather',
    access: 'display',
    summary: 'The weather for a screen, which decides by itself when its time is over',
    response: told,
    etag: true,
  },
});
