import { css } from 'lit';

/**
 * A sheet of paper, drawn in hundredths of its own width (cqi), so that the preview and the print are one picture. Its
 * colours are its own: paper is white in every theme.
 */
export const signSheetStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    inline-size: 100%;
    aspect-ratio: 210 / 297;
    background: #fff;
    color: #10211c;
    color-scheme: light;
    font-family: "Figtree Variable", "Noto Sans Arabic Variable", "Noto Sans JP Variable", sans-serif;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    forced-color-adjust: none;
  }
  article {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    box-sizing: border-box;
    block-size: 100%;
    padding: 7cqi;
    gap: 4cqi;
    border: 1.6cqi solid #ffb627;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 5cqi;
    align-items: center;
  }
  .sign {
    display: grid;
    place-items: center;
    inline-size: 21cqi;
    block-size: 21cqi;
    border-radius: 50%;
    background: #ffb627;
    color: #10211c;
  }
  .sign ui-icon {
    font-size: 12.5cqi;
  }
  h2 {
    margin: 0;
    font-size: 7.6cqi;
    font-weight: 800;
    line-height: 1.1;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  :host(:lang(ar)) h2,
  :host(:lang(ja)) h2 {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .words {
    display: grid;
    align-content: start;
    gap: 3.4cqi;
    font-size: calc(4.1cqi * var(--scale, 1));
    line-height: 1.4;
  }
  :host(:lang(ar)) .words,
  :host(:lang(ja)) .words {
    line-height: 1.65;
  }
  :host(:lang(ja)) {
    word-break: auto-phrase;
    line-break: strict;
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2.4cqi;
    align-items: start;
  }
  .line ui-icon {
    margin-block-start: 0.1em;
    color: #0b6b55;
    font-size: 1.25em;
  }
  .never {
    font-weight: 700;
  }
  footer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4cqi;
    align-items: center;
    padding-block-start: 4cqi;
    border-block-start: 0.4cqi solid #10211c;
    font-size: 2.9cqi;
    line-height: 1.4;
  }
  qr-code {
    inline-size: 27cqi;
    border-radius: 0;
  }
  dl {
    display: grid;
    gap: 1.2cqi;
    margin: 0;
  }
  dt {
    color: #4a5d56;
    font-size: 0.85em;
  }
  dd {
    margin: 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .address {
    font-weight: 500;
  }

  /* The sticker beside a camera: A7, lying. What does not fit stands behind its QR. */
  :host([format='sticker']) {
    aspect-ratio: 105 / 74;
  }
  :host([format='sticker']) article {
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    padding: 4cqi;
    gap: 2.5cqi 3cqi;
  }
  :host([format='sticker']) .told {
    display: grid;
    grid-column: 1;
    align-content: start;
    gap: 2.4cqi;
  }
  :host([format='sticker']) .head {
    gap: 3cqi;
  }
  :host([format='sticker']) .sign {
    inline-size: 13cqi;
    block-size: 13cqi;
  }
  :host([format='sticker']) .sign ui-icon {
    font-size: 7.6cqi;
  }
  :host([format='sticker']) h2 {
    font-size: 5cqi;
  }
  :host([format='sticker']) .words {
    gap: 1.6cqi;
    font-size: calc(2.9cqi * var(--scale, 1));
    line-height: 1.35;
  }
  :host([format='sticker']:lang(ar)) .words,
  :host([format='sticker']:lang(ja)) .words {
    line-height: 1.5;
  }
  :host([format='sticker']) .code {
    grid-column: 2;
    display: grid;
    align-content: start;
    gap: 1cqi;
    inline-size: 25cqi;
    font-size: 2.3cqi;
    text-align: center;
  }
  :host([format='sticker']) qr-code {
    inline-size: 25cqi;
  }
  :host([format='sticker']) .foot {
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 3cqi;
    padding-block-start: 2cqi;
    border-block-start: 0.4cqi solid #10211c;
    font-size: 2.6cqi;
    line-height: 1.3;
  }
  @media print {
    :host {
      inline-size: 210mm;
      /* A hair less than the page: a rounded-up pixel would make a second one. */
      block-size: 296.8mm;
      aspect-ratio: auto;
    }
    :host([format='sticker']) {
      inline-size: 105mm;
      block-size: 73.8mm;
      aspect-ratio: auto;
    }
  }
`;
