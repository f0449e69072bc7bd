import { weatherEndpoints } from '../../shared/protocol/weather-endpoints.ts';
import { CallError } from '../wire/http-client.ts';
import { Alarm } from './alarm.ts';
import type { DisplayCalls } from './display-calls.ts';
import type { WeatherStore } from './weather-store.ts';

const POLL_MS = 300_000;

/** Asks the store for the weather when its doorbell rings, and now and then in case it was not heard. */
export class WeatherSync {
  readonly #store: WeatherStore;
  readonly #calls: DisplayCalls;
  readonly #alarm = new Alarm();
  #running = false;

  constructor(store: WeatherStore, calls: DisplayCalls) {
    this.#store = store;
    this.#calls = calls;
  }

  readonly ring = (): void => this.#alarm.ring();

  async run(): Promise<void> {
    this.#running = true;
    while (this.#running) {
      await this.#refresh();
      await this.#alarm.wait(POLL_MS * (0.75 + Math.random() / 2));
    }
  }

  stop(): void {
    this.#running = false;
    this.#alarm.ring();
  }

  async #refresh(): Promise<void> {
    try {
      const { etag } = this.#store.kept;
      const fetched = await this.#calls.fetch(
        weatherEndpoints.displayWeather,
        {},
        { etag: etag ?? undefined },
      );
      if (!fetched.notModified)
        await this.#store.take({ weather: fetched.value.weather, etag: fetched.etag });
    } catch (error) {
      if (!(error instanceof CallError)) console.error('the weather could not be read', error);
    }
  }
}
