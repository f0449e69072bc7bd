import { css } from 'lit';

/**
 * All sizes are in container units (1cqmin is a hundredth of the box's short side), so a 4K wall and a thumbnail in
 * the console show the same card. Colours are fixed, not themed: a card is print, not interface.
 */
export const productCardStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    container-type: size;
    font-family: var(--font-sans);
  }
  article {
    display: grid;
    grid-template: 54fr 46fr / minmax(0, 1fr);
    block-size: 100%;
    background: #fffdf8;
    color: #16241f;
  }
  [data-scheme='butter'] {
    --field: #ffd66b;
    --disc: #ffe9ae;
    --tone: #6d4300;
  }
  [data-scheme='pistachio'] {
    --field: #b9dfa5;
    --disc: #dcf1cf;
    --tone: #24571f;
  }
  [data-scheme='rose'] {
    --field: #f7b6ac;
    --disc: #fddcd5;
    --tone: #8a2416;
  }
  [data-scheme='sky'] {
    --field: #a9d6ec;
    --disc: #d5edf8;
    --tone: #124e6c;
  }
  [data-scheme='apricot'] {
    --field: #ffbe85;
    --disc: #ffe1c4;
    --tone: #7d3600;
  }

  .scene {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
    background: var(--field);
  }
  .disc {
    grid-area: 1 / 1;
    block-size: 88cqmin;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--disc);
  }
  .picture {
    grid-area: 1 / 1;
    z-index: 1;
    block-size: 56cqmin;
    aspect-ratio: 1;
    object-fit: contain;
    filter: drop-shadow(0 2.4cqmin 2.2cqmin #16241f33);
  }
  .saving {
    position: absolute;
    z-index: 2;
    inset-block-start: 5cqmin;
    inset-inline-end: 5cqmin;
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: 23cqmin;
    aspect-ratio: 1;
    border-radius: 50%;
    background: #c9301a;
    color: #fff;
    font-size: 3.4cqmin;
    font-weight: 650;
    line-height: 1.1;
    transform: rotate(8deg);
  }
  .saving b {
    font-size: 5.6cqmin;
    font-weight: 850;
    letter-spacing: -0.03em;
  }

  .words {
    display: flex;
    flex-direction: column;
    gap: 1.6cqmin;
    min-block-size: 0;
    padding: 6cqmin;
  }
  .headline {
    color: var(--tone);
    font-size: 4.1cqmin;
    font-weight: 700;
    line-height: 1.15;
  }
  h2 {
    display: -webkit-box;
    overflow: hidden;
    font-size: 10.4cqmin;
    font-weight: 850;
    letter-spacing: -0.04em;
    line-height: 0.98;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    padding-block-end: 0.12em;
  }
  .description {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 34ch;
    color: #47584f;
    font-size: 4cqmin;
    line-height: 1.32;
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 2cqmin 3cqmin;
    margin-block-start: auto;
  }
  .price {
    display: flex;
    align-items: end;
    gap: 2.4cqmin;
  }
  .now {
    display: inline-flex;
    align-items: flex-start;
    font-size: 19cqmin;
    font-variant-numeric: lining-nums;
    font-weight: 900;
    letter-spacing: -0.055em;
    line-height: 0.78;
  }
  [data-offer] .now {
    color: #c9301a;
  }
  .now :is([data-part='currency'], [data-part='fraction']) {
    font-size: 0.46em;
    letter-spacing: -0.03em;
    line-height: 0.8;
  }
  .now [data-part='currency'] {
    padding-inline: 0.08em;
  }
  .now [data-part='decimal'] {
    inline-size: 0;
    overflow: hidden;
  }
  .now [data-part='fraction'] {
    padding-inline-start: 0.14em;
  }
  .aside {
    display: grid;
    color: #47584f;
    font-size: 3.7cqmin;
    line-height: 1.15;
  }
  .aside s {
    font-weight: 600;
    text-decoration-color: #c9301a;
    text-decoration-thickness: 0.09em;
  }
  .place {
    display: inline-flex;
    align-items: center;
    gap: 1.4cqmin;
    padding: 1.7cqmin 3cqmin 1.7cqmin 2.4cqmin;
    border-radius: 999px;
    background: #16241f;
    color: #fff;
    font-size: 4.1cqmin;
    font-weight: 500;
    white-space: nowrap;
  }
  .place ui-icon {
    color: #ffc24d;
  }
  .place .bay {
    padding-inline-start: 1.4cqmin;
    border-inline-start: 1px solid #ffffff59;
  }

  @container (min-aspect-ratio: 1 / 1) {
    article {
      grid-template: minmax(0, 1fr) / 45fr 55fr;
    }
    .disc {
      block-size: 74cqmin;
    }
    .picture {
      block-size: 50cqmin;
    }
    .words {
      justify-content: center;
      padding: 8cqmin 7cqmin;
    }
    h2 {
      font-size: 11cqmin;
    }
    .offer {
      margin-block-start: 5cqmin;
    }
  }
`;
