import { css } from 'lit';

/** Reports: tiles of totals, bars inside tables, columns of hours. */
export const reportStyles = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--space-4);
  }
  .tile {
    display: grid;
    gap: var(--space-1);
    padding: var(--space-4);
  }
  .tile b {
    font-size: var(--text-xl);
    letter-spacing: var(--tracking-tight);
    line-height: var(--leading-tight);
    font-variant-numeric: tabular-nums;
  }
  .tile span {
    color: var(--color-ink-soft);
    font-size: var(--text-sm);
  }
  .table .bar {
    inline-size: 45%;
    min-inline-size: 10rem;
  }
  td.bar {
    white-space: nowrap;
  }
  .gauge {
    display: inline-block;
    vertical-align: middle;
    inline-size: calc(var(--share) * (100% - 5rem));
    min-inline-size: 2px;
    block-size: 1rem;
    margin-inline-end: var(--space-2);
    border-radius: 0 var(--radius-sm) var(--radius-sm) 0;
    background: var(--chart-1);
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
`;
