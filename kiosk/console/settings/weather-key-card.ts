import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import { KeyCard } from '../parts/key-card.ts';

/** The key by which a shop's own script tells the weather. */
@customElement('weather-key-card')
export class WeatherKeyCard extends KeyCard {
  protected override readonly heading = 'Weather by a script';
  protected override readonly without = 'There is no key: people tell the weather, on the page Live.';
  protected override readonly calls = {
    state: weatherEndpoints.weatherKeyState,
    make: weatherEndpoints.makeWeatherKey,
    end: weatherEndpoints.dropWeatherKey,
  };

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
