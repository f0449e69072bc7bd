import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CountdownContent } from '../../shared/model/drawn-content.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterStyles } from './poster-styles.ts';
import { posterThemeStyles } from './poster-themes.ts';
import { remaining } from './remaining.ts';
import type { StageResources } from './render-item.ts';

const TICK_MS = 1000;

/** Days, hours, minutes and seconds until an instant; what comes after, once it has come. */
@customElement('countdown-view')
export class CountdownView extends DrawnView<CountdownContent> {
  static override styles = [
    surfaceStyles,
    posterStyles,
    posterThemeStyles,
    css`
      .counting h2 {
        font-size: calc(var(--u) * 7.6 * var(--fit, 1));
        letter-spacing: -0.03em;
        line-height: 1.06;
      }
      .count {
        display: grid;
        grid-auto-columns: minmax(min-content, 1fr);
        grid-auto-flow: column;
        gap: calc(var(--u) * 2.4 * var(--fit, 1));
        margin-block-start: calc(var(--u) * 5 * var(--fit, 1));
      }
      .count div {
        display: grid;
        justify-items: center;
        padding: calc(var(--u) * 3.4 * var(--fit, 1)) calc(var(--u) * 1 * var(--fit, 1));
        border-radius: calc(var(--u) * 2.6 * var(--fit, 1));
        background: var(--ink);
        color: var(--field);
      }
      .count dd {
        order: -1;
        min-inline-size: 1.3em;
        /* What the tracking takes after the last digit would push the number off its middle. */
        padding-inline-end: 0.045em;
        text-align: center;
        font-size: calc(var(--u) * 15 * var(--fit, 1));
        font-variant-numeric: tabular-nums lining-nums;
        font-weight: 880;
        letter-spacing: -0.045em;
        line-height: 0.95;
      }
      .count dt {
        font-size: calc(var(--u) * 3.5 * var(--fit, 1));
        font-weight: 620;
        line-height: 1.2;
      }
      @container (max-aspect-ratio: 1 / 1) {
        .count {
          grid-template-columns: repeat(2, minmax(min-content, 1fr));
          grid-auto-flow: row;
        }
        .count div:first-child:nth-last-child(odd) {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  protected readonly fit = new FitWords(this, { largest: 2.4, ticks: true });

  protected override draw(content: CountdownContent, { language, now }: StageResources): TemplateResult {
    const { theme, heading, until, after } = content;
    const left = remaining(until, now());
    if (left.length > 0) this.tickEvery(TICK_MS);
    return html`<article class="poster" data-theme=${theme} lang=${language}>
      ${posterOrnament(theme)}
      <div class="words" data-fit>
        ${
          left.length === 0
            ? html`<div><h2>${after}</h2></div>`
            : html`<div class="counting">
                <h2>${heading}</h2>
                <dl class="count">
                  ${left.map(({ unit, count }) => {
                    const [number, word] = inWords(count, unit, language);
                    return html`<div><dt>${word}</dt><dd>${number}</dd></div>`;
                  })}
                </dl>
              </div>`
        }
      </div>
    </article>`;
  }
}

/** "12" and "days", as the language has them for this very number. */
function inWords(count: number, unit: string, language: string): [number: string, word: string] {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  const parts = format.formatToParts(count);
  const of = (isWord: boolean): string =>
    parts
      .filter(({ type }) => (type === 'unit') === isWord && type !== 'literal')
      .map(({ value }) => value)
      .join('');
  return [of(false), of(true)];
}

declare global {
  interface HTMLElementTagNameMap {
    'countdown-view': CountdownView;
  }
}
