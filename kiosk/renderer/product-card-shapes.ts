import { css } from 'lit';

/** How a product card is laid out in boxes of other shapes than an upright one; see product-card-styles.ts. */
export const productCardShapes = css`
  /* Nearly square boxes have no long side to spend: everything a little smaller. */
  @container (min-aspect-ratio: 3 / 4) {
    article {
      --u: 0.6cqmin;
      grid-template-rows: minmax(0, 44fr) minmax(0, 56fr);
    }
  }
  @container (min-aspect-ratio: 5 / 4) {
    article {
      --u: 0.8cqmin;
      grid-template: minmax(0, 1fr) / minmax(0, 50fr) minmax(0, 50fr);
    }
    .scene {
      order: 2;
    }
    .disc {
      block-size: calc(var(--u) * 118);
    }
    .picture {
      block-size: calc(var(--u) * 70);
    }
    .words {
      justify-content: center;
      padding: calc(var(--u) * 7);
      padding-inline-end: 0;
    }
    .headline {
      margin-block-start: 0;
    }
  }
  @container (min-aspect-ratio: 3 / 2) {
    article {
      --u: 1cqmin;
      grid-template-columns: minmax(0, 49fr) minmax(0, 51fr);
    }
    h2 {
      font-size: calc(var(--u) * 11.4);
    }
    .now {
      font-size: calc(var(--u) * 19);
    }
  }
  /* A column has more height than its width can use: all of it stands together, in the middle. */
  @container (max-aspect-ratio: 2 / 5) {
    article {
      --u: 1.1cqmin;
      grid-template: auto auto / minmax(0, 1fr);
      align-content: center;
      row-gap: calc(var(--u) * 16);
    }
    .disc {
      block-size: 104cqw;
    }
    .picture {
      block-size: 74cqw;
    }
    .headline {
      margin-block-start: 0;
    }
  }
  /* In a strip it stands side by side, from what it is to what it costs: sizes are of the height. */
  @container (min-aspect-ratio: 7 / 2) {
    article {
      --u: 1.8cqh;
      grid-template-columns: minmax(0, 1fr) 130cqh;
    }
    .disc {
      block-size: 124cqh;
    }
    .picture {
      block-size: 84cqh;
    }
    .saving {
      inset-block-start: calc(var(--u) * 4);
      inset-inline-end: calc(var(--u) * 3);
      inline-size: calc(var(--u) * 23);
    }
    .words {
      display: grid;
      grid-template: auto auto auto / minmax(0, 1fr) auto;
      align-content: center;
      column-gap: 24cqh;
      padding: 0 0 0 18cqh;
    }
    .headline,
    h2,
    .description {
      grid-column: 1;
    }
    h2 {
      font-size: calc(var(--u) * 12.6);
      -webkit-line-clamp: 2;
    }
    .headline,
    .description {
      font-size: calc(var(--u) * 5.6);
    }
    .description {
      max-inline-size: 60ch;
      -webkit-line-clamp: 2;
    }
    .offer {
      grid-area: 1 / 2 / 4 / 3;
      flex-direction: column;
      align-items: start;
      align-self: center;
      flex-wrap: nowrap;
      margin: 0;
    }
    .aside,
    .place {
      font-size: calc(var(--u) * 5);
    }
  }
  @container (min-aspect-ratio: 7 / 1) {
    article {
      --u: 2.4cqh;
    }
    .description {
      display: none;
    }
    .offer {
      flex-direction: row;
      align-items: center;
      gap: 14cqh;
    }
    .now {
      font-size: calc(var(--u) * 19);
    }
  }
`;
