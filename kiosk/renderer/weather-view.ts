import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { WeatherContent } from '../../shared/model/drawn-content.ts';
import type { Weather } from '../../shared/model/weather.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { ViewFailure } from './creative-view.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterStyles } from './poster-styles.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';
import { skyPicture } from './sky-picture.ts';
import { weatherWords } from './weather-words.ts';

/** Hours of the wall clock between which no sun is drawn. */
const NIGHT_FROM = 21;
const NIGHT_UNTIL = 6;

/** The weather outside, and when that was so. A value whose time is over is never drawn as if it were new. */
@customElement('weather-view')
export class WeatherView extends DrawnView<WeatherContent> {
  /** What is on glass stays as it was told, with its time beneath it, until it leaves. */
  private weather: Weather | null = null;

  static override styles = [
    surfaceStyles,
    posterStyles,
    posterThemeStyles,
    css`
      .outside {
        display: grid;
        place-items: center;
        min-block-size: 0;
        block-size: 44cqh;
        background: var(--panel);
      }
      .sky {
        inline-size: min(82cqw, 42cqh);
        block-size: min(82cqw, 42cqh);
      }
      .sun { fill: var(--sun); }
      .cloud { fill: var(--cloud); }
      .drop { fill: var(--drop); }
      /* A sun is warm and a cloud is pale, whatever the ornament of the theme is made of. */
      [data-theme='forest'] { --sun: #ffb627; --cloud: #cfe8c9; --drop: #6cc9a9; }
      [data-theme='butter'] { --sun: #e8590c; --cloud: #fff3d0; --drop: #8a3b00; }
      [data-theme='tomato'] { --sun: #ffb627; --cloud: #ffd9c7; --drop: #ff9d73; }
      [data-theme='sky'] { --sun: #ff8a4c; --cloud: #ffffff; --drop: #1d6fa8; }
      [data-theme='night'] { --sun: #ffcf6b; --cloud: #c6d0ee; --drop: #7c9bf0; }
      [data-theme='paper'] { --sun: #f5a300; --cloud: #8fa8a0; --drop: #0b6b55; }
      .heading {
        margin-block-end: calc(var(--u) * 3 * var(--calm, 1));
        color: var(--tone);
        font-size: calc(var(--u) * 5.2 * var(--calm, 1));
        font-weight: 680;
        line-height: 1.2;
        text-wrap: balance;
      }
      .degrees {
        font-size: calc(var(--u) * 26 * var(--fit, 1));
        font-variant-numeric: lining-nums;
        letter-spacing: -0.055em;
        line-height: 0.9;
        white-space: nowrap;
      }
      .text {
        margin-block-start: calc(var(--u) * 1.2 * var(--calm, 1));
        color: var(--ink);
        font-size: calc(var(--u) * 7.4 * var(--calm, 1));
        font-weight: 680;
        letter-spacing: -0.02em;
      }
      .time {
        margin-block-start: calc(var(--u) * 1.6 * var(--calm, 1));
        color: var(--tone);
        font-size: calc(var(--u) * 4.6 * var(--calm, 1));
        font-weight: 520;
        line-height: 1.2;
      }
      @container (min-aspect-ratio: 5 / 4) {
        .outside {
          order: 2;
          inline-size: min(44cqw, 84cqh);
          block-size: 100cqh;
        }
        .sky {
          inline-size: min(40cqw, 74cqh);
          block-size: min(40cqw, 74cqh);
        }
      }
    `,
  ];

  protected readonly fit = new FitWords(this, { largest: 1.8 });

  override async load(...given: Parameters<DrawnView<WeatherContent>['load']>): Promise<void> {
    this.weather = given[1].weather();
    if (this.weather === null) throw new ViewFailure('weather-unknown');
    await super.load(...given);
  }

  protected override draw(
    { theme, heading }: WeatherContent,
    { language, zone, weather }: StageResources,
  ): TemplateResult {
    this.weather = weather() ?? this.weather;
    const told = this.weather;
    const { lang } = weatherWords(language);
    return html`<article class="poster" data-theme=${theme} lang=${lang}>
      ${
        told === null || told.sky === null
          ? posterOrnament(theme)
          : html`<div class="outside">${skyPicture(told.sky, isNight(told.at, zone))}</div>`
      }
      <div class="words" data-fit>
        <div>
          ${heading ? html`<p class="heading">${heading}</p>` : nothing} ${told ? words(told, language, zone) : nothing}
        </div>
      </div>
    </article>`;
  }
}

function words({ sky, temperature, at }: Weather, language: string, zone: string): TemplateResult {
  const { sky: names, asOf } = weatherWords(language);
  const time = new Intl.DateTimeFormat(language, { timeZone: zone, timeStyle: 'short' }).format(at);
  const name = sky && names[sky];
  return html`${
    temperature === null
      ? html`<h2>${name}</h2>`
      : html`<h2 class="degrees">${degrees(temperature, language)}</h2>
          ${name ? html`<p class="text">${name}</p>` : nothing}`
  }
    <p class="time">${asOf(time)}</p>`;
}

/** "12 °C" as the language writes it; never "-0". */
function degrees(temperature: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'celsius',
    maximumFractionDigits: 0,
    signDisplay: 'negative',
  }).format(temperature);
}

function isNight(at: number, zone: string): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(at),
  );
  return hour >= NIGHT_FROM || hour < NIGHT_UNTIL;
}

declare global {
  interface HTMLElementTagNameMap {
    'weather-view': WeatherView;
  }
}
