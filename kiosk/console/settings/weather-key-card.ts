import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import { ask } from '../data/ask.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a shop's own script tells the weather. */
@customElement('weather-key-card')
export class WeatherKeyCard extends KeyCard {
  protected override readonly heading = 'Weather by a script';
  protected override readonly without = 'There is no key: people tell the weather, on the page Live.';

  protected override read(signal: AbortSignal) {
    return ask(weatherEndpoints.weatherKeyState, {}, { signal });
  }

  protected override makeKey() {
    return ask(weatherEndpoints.makeWeatherKey, {});
  }

  protected override endKey() {
    return ask(weatherEndpoints.dropWeatherKey, {});
  }

  protected override words() {
    return html`A thermometer's script can tell the weather by <code>POST ${weatherEndpoints.pushWeather.path}</code> with
      a key that can do nothing else.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-key-card': WeatherKeyCard;
  }
}
