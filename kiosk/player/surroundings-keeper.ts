import type { AudienceReading } from '../../shared/audience/audience-reading.ts';
import { WEATHER_LASTS_MS } from '../../shared/model/weather.ts';
import { toldStock } from '../../shared/schedule/told-stock.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { ServerClock } from './server-clock.ts';

type Sources = Pick<DeviceStorage, 'manifests' | 'catalogue' | 'weather' | 'facts'>;

/**
 * Hands to the evaluator what is so around this screen, from what the device knows: a new snapshot whenever any of it
 * changes, and when the weather's time is over. Event: `changed`.
 */
export class SurroundingsKeeper extends EventTarget {
  readonly #sources: Sources;
  readonly #clock: ServerClock;
  #audience: AudienceReading | null = null;
  #expiry: ReturnType<typeof setTimeout> | undefined;

  constructor(sources: Sources, clock: ServerClock) {
    super();
    this.#sources = sources;
    this.#clock = clock;
    const renew = () => this.renew();
    for (const [source, event] of [
      [sources.catalogue, 'catalogue'],
      [sources.weather, 'weather'],
      [clock, 'known'],
    ] as const)
      source.addEventListener(event, renew);
  }

  /** Who stands there, as the schedule may know it; see `audience-gate`. No `changed` comes of it. */
  set audience(audience: AudienceReading | null) {
    if (audience === this.#audience) return;
    this.#audience = audience;
    this.#take();
  }

  renew(): void {
    this.#take();
    this.dispatchEvent(new Event('changed'));
  }

  stop(): void {
    clearTimeout(this.#expiry);
  }

  #take(): void {
    const { manifests, catalogue, facts } = this.#sources;
    const manifest = manifests.current?.manifest;
    const weather = this.#weather();
    const products = catalogue.catalogue?.products ?? manifest?.products ?? [];
    facts.surroundings = {
      tags: manifest ? new Set(manifest.display.tags) : null,
      language: manifest?.store.language ?? null,
      sky: weather?.sky ?? null,
      temperature: weather?.temperature ?? null,
      stock: toldStock(products),
      audience: this.#audience,
    };
  }

  /** As known now; looks again when it is over. At an unknown hour nobody knows how old it is. */
  #weather() {
    clearTimeout(this.#expiry);
    if (!this.#clock.known) return null;
    const now = this.#clock.now();
    const weather = this.#sources.weather.at(now);
    if (weather) this.#expiry = setTimeout(() => this.renew(), weather.at + WEATHER_LASTS_MS - now);
    return weather;
  }
}
