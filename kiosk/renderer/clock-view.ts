import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ClockContent } from '../../shared/model/drawn-content.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterStyles } from './poster-styles.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';

const TICK_MS = 60_000;

/** Time and date where the display hangs, in the store's language. */
@customElement('clock-view')
export class ClockView extends DrawnView<ClockContent> {
  static override styles = [
    surfaceStyles,
    posterStyles,
    posterThemeStyles,
    css`
      .heading {
        margin-block-end: calc(var(--u) * 3 * var(--calm, 1));
        color: var(--tone);
        font-size: calc(var(--u) * 5.2 * var(--calm, 1));
        font-weight: 680;
        line-height: 1.2;
        text-wrap: balance;
      }
      h2 {
        font-size: calc(var(--u) * 30 * var(--fit, 1));
        font-variant-numeric: tabular-nums lining-nums;
        letter-spacing: -0.055em;
        line-height: 0.84;
        white-space: nowrap;
      }
      /* Room for the widest time of the day is kept at any minute: the poster would change size with the hour. */
      h2::after {
        content: attr(data-widest);
        display: block;
        inline-size: max-content;
        block-size: 0;
        overflow: hidden;
        visibility: hidden;
        white-space: pre;
      }
      .text {
        margin-block-start: calc(var(--u) * 5 * var(--calm, 1));
        color: var(--ink);
        font-size: calc(var(--u) * 6.6 * var(--calm, 1));
        font-weight: 620;
        letter-spacing: -0.02em;
        white-space: nowrap;
      }
      .text::first-letter {
        text-transform: uppercase;
      }
      /* In a strip the date stands beside the time, and what is above both, above it. */
      @container (min-aspect-ratio: 9 / 2) {
        .words {
          margin: 9cqh 18cqh;
        }
        .words > div {
          display: grid;
          grid-template-columns: auto minmax(0, 1fr);
          align-items: end;
          column-gap: 26cqh;
        }
        h2 {
          grid-area: 1 / 1 / 3 / 2;
          align-self: center;
          font-size: calc(62cqh * var(--fit, 1));
        }
        .heading {
          margin: 0;
          font-size: calc(17cqh * var(--calm, 1));
        }
        .text {
          grid-column: 2;
          margin: 0;
          font-size: calc(21cqh * var(--calm, 1));
        }
        .text:nth-child(2) {
          grid-row: 1 / 3;
          align-self: center;
        }
      }
    `,
  ];

  protected readonly fit = new FitWords(this, { largest: 1.6, ticks: true });

  protected override draw(content: ClockContent, { language, zone, now }: StageResources): TemplateResult {
    const { theme, heading } = content;
    const at = now();
    const [time, date] = [
      new Intl.DateTimeFormat(language, { timeZone: zone, timeStyle: 'short' }),
      new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }),
    ];
    // Two digits of everything, before noon and after it.
    const clock = new Intl.DateTimeFormat(language, { timeZone: 'UTC', timeStyle: 'short' });
    const widest = [10, 22].map((hour) => clock.format(Date.UTC(2000, 0, 1, hour))).join('\n');
    this.tickEvery(TICK_MS);
    return html`<article class="poster" data-theme=${theme} lang=${language}>
      ${posterOrnament(theme)}
      <div class="words" data-fit>
        <div>
          ${heading ? html`<p class="heading">${heading}</p>` : nothing}
          <h2 data-widest=${widest}>${time.format(at)}</h2>
          <p class="text">${date.format(at)}</p>
        </div>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'clock-view': ClockView;
  }
}
