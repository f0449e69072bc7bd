import { type CSSResultGroup, css } from 'lit';
import { ornamentStyles, printStyles } from './print-styles.ts';

/** One line of words between two friezes; in a strip, the line alone. */
export const tickerStyles: CSSResultGroup = [
  printStyles,
  ornamentStyles,
  css`
    .ticker {
      --tile: calc(100cqw / 6);
      --across: 6;
      --em: min(50cqh, 20cqw);
      display: grid;
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
      block-size: 100%;
      overflow: hidden;
      background: var(--field);
      color: var(--ink);
    }
    .band,
    .still {
      grid-row: 2;
    }
    .ornament:last-child {
      grid-row: 3;
      rotate: 180deg;
    }
    .band {
      display: grid;
      align-items: center;
      min-block-size: 0;
      overflow: hidden;
      font-size: var(--em);
      font-weight: 760;
      letter-spacing: -0.03em;
      line-height: 1.2;
    }
    .track {
      display: flex;
      inline-size: max-content;
      white-space: pre;
      will-change: transform;
    }
    .run {
      display: flex;
      flex: none;
      align-items: center;
    }
    .mark {
      flex: none;
      inline-size: 0.42em;
      block-size: 0.42em;
      margin-inline: 0.55em;
      fill: var(--tone);
    }
    /* The first words begin off the edge, as on paper. */
    .track {
      margin-inline-start: 0.4em;
    }
    .still {
      display: grid;
      align-content: center;
      min-block-size: 0;
      margin: 4cqmin 5cqw;
    }
    .still p {
      font-size: calc(var(--em) * var(--fit, 1));
      font-weight: 760;
      letter-spacing: -0.03em;
      line-height: 1.15;
      text-align: center;
      text-wrap: balance;
    }
    @container (min-aspect-ratio: 1 / 1) {
      .ticker {
        --tile: calc(100cqw / 12);
        --across: 12;
        --em: min(50cqh, 12cqw);
      }
    }
    @container (min-aspect-ratio: 3 / 1) {
      .ornament {
        display: none;
      }
    }
  `,
];
