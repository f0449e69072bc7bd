import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { weatherEndpoints } from '../../../shared/protocol/weather-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import '../parts/copy-link.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';

/** The key by which a shop's own script tells the weather; shown once, when it is made. */
@customElement('weather-key-card')
export class WeatherKeyCard extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private fresh: string | null = null;
  private readonly key = new Resource(this, {
    load: (_, signal) => ask(weatherEndpoints.weatherKeyState, {}, { signal }),
    bells: ['content'],
  });

  static override styles = [surfaceStyles, buttonStyles, pageStyles];

  private make = (): void => {
    void attempt(async () => {
      this.fresh = (await ask(weatherEndpoints.makeWeatherKey, {})).key;
    }, 'The key is made.');
  };

  private drop = (): void => {
    this.fresh = null;
    void attempt(() => ask(weatherEndpoints.dropWeatherKey, {}), 'The key has ended.');
  };

  private state(madeAt: number | null) {
    return html`<p class="soft">
        ${
          madeAt === null
            ? 'There is no key: people tell the weather, on the page Live.'
            : `There is a key, made ${momentText(madeAt, this.account.store.zone)}.`
        }
      </p>
      <div class="row">
        <button class="button" @click=${this.make}>${madeAt === null ? 'Make a key' : 'Make another'}</button>
        ${madeAt === null ? nothing : html`<button class="button" @click=${this.drop}>End it</button>`}
      </div>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="weather-key">
      <h2 id="weather-key">Weather by a script</h2>
      <p class="soft">
        A thermometer's script can tell the weather by <code>POST ${weatherEndpoints.pushWeather.path}</code> with a key
        that can do nothing else.
      </p>
      ${
        this.fresh === null
          ? nothing
          : html`<p>Keep it now: it is not shown again. A key made before it has ended.</p>
              <copy-link label="Key" action="Copy key" .url=${this.fresh}></copy-link>`
      }
      ${this.key.render({ complete: ({ madeAt }) => this.state(madeAt) })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-key-card': WeatherKeyCard;
  }
}
