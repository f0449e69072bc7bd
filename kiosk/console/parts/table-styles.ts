import { css } from 'lit';

/**
 * `<div class="table-scroll" tabindex="0"><table class="table">`. `.number` columns align by their digits.
 * With `.stacks` each row is a card on a phone; a cell's `data-label` stands before it there.
 */
export const tableStyles = css`
  .table-scroll {
    /* Also of what is hidden from sight by position, which else would widen the page. */
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-sm);
  }
  .table caption {
    padding: var(--space-3) var(--space-4);
    font-weight: var(--weight-bold);
    text-align: start;
  }
  .table th,
  .table td {
    padding: var(--space-3) var(--space-4);
    border-block-end: 1px solid var(--color-line);
    text-align: start;
    vertical-align: middle;
  }
  .table thead th {
    background: var(--color-sunken);
    color: var(--color-ink-soft);
    font-weight: var(--weight-medium);
    white-space: nowrap;
  }
  .table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .table tbody th {
    font-weight: var(--weight-medium);
  }
  .table .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  @media (max-width: 48rem) {
    /* Still there for who has the page read out. */
    .stacks thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacks tr {
      position: relative;
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4);
      border-block-end: 1px solid var(--color-line);
    }
    .stacks tr:last-child {
      border-block-end: 0;
    }
    .stacks td,
    .stacks th {
      padding: 0;
      border: 0;
    }
    .stacks [data-label] {
      display: grid;
      grid-template-columns: 5rem minmax(0, 1fr);
      gap: var(--space-3);
    }
    .stacks [data-label]::before {
      content: attr(data-label);
      color: var(--color-ink-soft);
    }
  }
`;
