import { css } from 'lit';

/** A document to be read and handed in: one column, black on white once it is printed. */
export const paperStyles = css`
  .paper {
    display: grid;
    gap: var(--space-5);
    inline-size: min(100%, 56rem);
    justify-self: center;
    padding: clamp(var(--space-4), 4vw, var(--space-7));
  }
  .acts {
    inline-size: min(100%, 56rem);
    justify-self: center;
  }
  h1 {
    font-size: var(--text-xl);
  }
  section {
    display: grid;
    gap: var(--space-3);
  }
  h3 {
    margin-block-start: var(--space-2);
    font-size: var(--text-md);
  }
  section p {
    max-inline-size: var(--measure);
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-sm);
    line-height: var(--leading-snug);
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    min-inline-size: 7rem;
  }
  thead th {
    background: var(--color-sunken);
  }
  tbody th {
    font-weight: var(--weight-medium);
  }
  @media print {
    :host {
      color-scheme: light;
      --color-ink: #000;
      --color-ink-soft: #333;
      --color-line: #999;
      --color-sunken: #eee;
      color: #000;
      font-size: 10pt;
    }
    .acts {
      display: none;
    }
    .page,
    .paper,
    section {
      display: block;
    }
    .paper {
      inline-size: auto;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    section {
      margin-block-start: 6mm;
    }
    section > * + * {
      margin-block-start: 2mm;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 9pt;
    }
  }
`;
