import { type CSSResultGroup, css } from 'lit';
import { printStyles } from './print-styles.ts';
import { productCardShapes } from './product-card-shapes.ts';

/**
 * All sizes are in `--u`, a hundredth of the box's short side, so a 4K wall and a thumbnail in the console show the
 * same card. Colours are fixed, not themed: a card is print, not interface.
 */
export const productCardStyles: CSSResultGroup = [
  printStyles,
  css`
  article {
    --u: 1cqmin;
    position: relative;
    display: grid;
    grid-template: minmax(0, 49fr) minmax(0, 51fr) / minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
    background: var(--field);
    color: var(--ink);
  }
  [data-scheme='butter'] {
    --field: #ffd05c;
    --disc: #ffe5a3;
    --ink: #332000;
    --tone: #8a3b00;
  }
  [data-scheme='pistachio'] {
    --field: #b5dea0;
    --disc: #dbf2cd;
    --ink: #163a12;
    --tone: #24571f;
  }
  [data-scheme='rose'] {
    --field: #f9b3a8;
    --disc: #fed9d2;
    --ink: #47100a;
    --tone: #8a1f10;
  }
  [data-scheme='sky'] {
    --field: #a6d5ee;
    --disc: #d3ecf9;
    --ink: #0b2f45;
    --tone: #0f4c6e;
  }
  [data-scheme='apricot'] {
    --field: #ffb873;
    --disc: #ffdab4;
    --ink: #3d1a00;
    --tone: #7a2f00;
  }

  .scene {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
  }
  .disc {
    grid-area: 1 / 1;
    block-size: calc(var(--u) * 104);
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--disc);
  }
  .picture {
    grid-area: 1 / 1;
    z-index: 1;
    block-size: calc(var(--u) * 68);
    aspect-ratio: 1;
    object-fit: contain;
    filter: drop-shadow(0 calc(var(--u) * 2.2) calc(var(--u) * 2) color-mix(in srgb, var(--ink) 28%, transparent));
  }
  .saving {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(var(--u) * 6);
    inset-inline-end: calc(var(--u) * 6);
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: calc(var(--u) * 25);
    aspect-ratio: 1;
    border-radius: 50%;
    background: #c9301a;
    color: #fff;
    font-size: calc(var(--u) * 3.8);
    font-weight: 650;
    line-height: 1.1;
    transform: rotate(8deg);
  }
  .saving b {
    font-size: calc(var(--u) * 6.6);
    font-weight: 880;
    letter-spacing: -0.04em;
  }

  .words {
    position: relative;
    z-index: 2;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    padding: 0 calc(var(--u) * 7) calc(var(--u) * 7);
  }
  .headline {
    margin-block: auto calc(var(--u) * 1.6);
    color: var(--tone);
    font-size: calc(var(--u) * 4.8);
    font-weight: 700;
    line-height: 1.15;
  }
  h2 {
    display: -webkit-box;
    flex: none;
    overflow: hidden;
    padding-block-end: 0.14em;
    font-size: calc(var(--u) * 12.4);
    font-weight: 880;
    letter-spacing: -0.045em;
    line-height: 0.94;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .description {
    display: -webkit-box;
    flex: none;
    overflow: hidden;
    max-inline-size: 32ch;
    margin-block-start: calc(var(--u) * 1);
    font-size: calc(var(--u) * 4.4);
    font-weight: 450;
    line-height: 1.3;
    text-wrap: pretty;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--u) * 2.6);
    margin-block-start: calc(var(--u) * 5);
  }
  .price {
    display: flex;
    align-items: end;
    gap: calc(var(--u) * 2);
    padding: calc(var(--u) * 3.2) calc(var(--u) * 3.4) calc(var(--u) * 3) calc(var(--u) * 2.4);
    border-radius: calc(var(--u) * 2.6);
    background: #fffdf8;
    color: #16241f;
    box-shadow: 0 calc(var(--u) * 0.8) calc(var(--u) * 2.4) color-mix(in srgb, var(--ink) 18%, transparent);
    transform: rotate(-2deg);
  }
  .now {
    display: inline-flex;
    align-items: flex-start;
    font-size: calc(var(--u) * 17);
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
    font-size: calc(var(--u) * 3.9);
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
    gap: calc(var(--u) * 1.4);
    padding: calc(var(--u) * 1.9) calc(var(--u) * 2.8) calc(var(--u) * 1.9) calc(var(--u) * 2);
    border-radius: 999px;
    background: var(--ink);
    color: #fff;
    font-size: calc(var(--u) * 3.8);
    font-weight: 500;
    white-space: nowrap;
  }
  .place ui-icon {
    color: var(--field);
  }
  .place .bay {
    padding-inline-start: calc(var(--u) * 1.4);
    border-inline-start: 1px solid #ffffff59;
  }
`,
  productCardShapes,
];
