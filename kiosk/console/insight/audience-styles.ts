import { css } from 'lit';

/** Cards, charts side by side, the table of hours, the ladder; and what of them goes on paper. */
export const audienceStyles = css`
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
