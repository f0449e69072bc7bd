import { css } from 'lit';

/** Cards, charts side by side, the table of hours, the ladder; and what of them goes on paper. */
export const audienceStyles = css`
  .tiles.six {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  @media (max-width: 75rem) {
    .tiles.six {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (max-width: 34rem) {
    .tiles.six {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--space-3);
    }
  }
  .tiles.six .tile {
    align-content: start;
  }
  .tile .name {
    color: var(--color-ink);
    font-weight: var(--weight-medium);
  }
  .tile b[data-withheld] {
    color: var(--color-ink-soft);
    font-size: var(--text-lg);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: var(--space-5);
  }
  .heat td {
    padding-inline: var(--space-3);
    /* Tinted no deeper than ink is read on, in both themes. */
    background: color-mix(in srgb, var(--color-brand-soft) calc(var(--share, 0) * 100%), transparent);
    box-shadow: inset 0 calc(var(--share, 0) * -0.3rem) 0 0 var(--chart-1);
  }
  .heat td.none {
    color: var(--color-ink-soft);
    box-shadow: none;
  }
  .heat th.number {
    padding-inline: var(--space-3);
  }
  .table tbody th[scope='row'] {
    min-inline-size: 8rem;
  }
  .heat tbody th[scope='row'] {
    min-inline-size: 0;
  }
  .ladder tbody th[scope='row'] {
    min-inline-size: 13.5rem;
  }
  .ladder .formula {
    min-inline-size: 18rem;
    color: var(--color-ink-soft);
  }
  .files {
    gap: var(--space-2);
  }
  @media (max-width: 48rem) {
    .ladder .number {
      text-align: start;
    }
    .ladder .formula {
      min-inline-size: 0;
    }
  }
  @media print {
    .files,
    .disclosure {
      display: none;
    }
    .table-scroll,
    .card {
      break-inside: avoid;
    }
    .table-scroll {
      overflow: visible;
    }
  }
`;
