import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { WEATHER_LASTS_MS, type Weather, weatherAt } from '../../../shared/model/weather.ts';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { Ticker } from '../data/ticker.ts';
import { clockText, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { SKY_LABELS } from './sky-labels.ts';
import './weather-dialog.ts';

/** The weather that screens go by, since when, and the way to say what it is. */
@customElement('weather-card')
export class WeatherCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private telling = false;
  private readonly ticker = new Ticker(this, 30_000);
  private readonly weather = new Resource(this, {
    load: async (_, signal) => (await ask(weatherEndpoints.readWeather, {}, { signal })).weather,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3) var(--space-5);
        align-items: center;
        justify-content: space-between;
      }
      h2 {
        margin-block-end: var(--space-2);
      }
    `,
  ];

  private words(told: Weather | null) {
    const { zone } = this.account.store;
    const weather = weatherAt(told, this.ticker.now);
    if (!weather)
      return html`<p>Nobody knows it.</p>
        <p class="soft">
          ${told ? `It was last told for ${momentText(told.at, zone)}. ` : ''}Weather posters are skipped, and entries that
          ask for it do not play.
        </p>`;
    const { sky, temperature, at } = weather;
    const parts = [sky && SKY_LABELS[sky], temperature === null ? null : `${temperature} °C`];
    return html`<p><b>${parts.filter((part) => part !== null).join(', ')}</b></p>
      <p class="soft">
        As of ${clockText(at, zone)}. Screens go by it until ${clockText(at + WEATHER_LASTS_MS, zone)}.
      </p>`;
  }

  private clear = (): void => {
    void attempt(() => ask(weatherEndpoints.clearWeather, {}), 'The screens know no weather now.');
  };

  private buttons(told: Weather | null) {
    if (!may(this.account, 'publish')) return nothing;
    return html`<div class="row">
      ${weatherAt(told, this.ticker.now) ? html`<button class="button" data-kind="quiet" @click=${this.clear}>Forget it</button>` : nothing}
      <button
        class="button"
        @click=${() => {
          this.telling = true;
        }}
      >
        <ui-icon name="sun"></ui-icon>Say what it is
      </button>
    </div>`;
  }

  private dialog() {
    if (!this.telling) return nothing;
    const close = () => {
      this.telling = false;
    };
    return html`<weather-dialog @dialog-done=${close} @dialog-cancel=${close}></weather-dialog>`;
  }

  protected override render() {
    return html`<section class="card" aria-labelledby="weather">
        ${this.weather.render({
          complete: (told) => html`<div>
              <h2 id="weather">Weather outside</h2>
              ${this.words(told)}
            </div>
            ${this.buttons(told)}`,
        })}
      </section>
      ${this.dialog()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-card': WeatherCard;
  }
}
