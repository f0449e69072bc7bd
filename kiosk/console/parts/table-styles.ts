import { css } from 'lit';

/** `<div class="table-scroll" tabindex="0"><table class="table">`. `.number` columns align by their digits. */
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
`;
