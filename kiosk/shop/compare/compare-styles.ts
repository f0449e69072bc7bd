import { css } from 'lit';
import { pageStyles } from '../page-styles.ts';

export const compareStyles = css`
  ${pageStyles}
  .row {
    display: grid;
    grid-template-columns: repeat(var(--columns, 2), minmax(0, 1fr));
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-3);
    border-block-end: 1px solid var(--color-line);
  }
  [data-columns='1'] {
    --columns: 1;
  }
  [data-columns='3'] {
    --columns: 3;
  }
  .head {
    display: grid;
    align-content: space-between;
    gap: var(--space-3);
  }
  .open {
    display: grid;
    gap: var(--space-2);
    align-content: start;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  product-picture {
    inline-size: 100%;
    block-size: clamp(7rem, 16cqb, 14rem);
    border-radius: var(--radius-lg);
  }
  .name {
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
    line-height: var(--leading-snug);
    overflow-wrap: anywhere;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .acts .button {
    padding-inline: var(--space-2);
  }
  .acts .button:first-child {
    flex: 1;
  }
  .label {
    grid-column: 1 / -1;
    font-size: var(--text-sm);
  }
  .value {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--space-1);
    min-inline-size: 0;
    font-weight: var(--weight-bold);
    line-height: var(--leading-snug);
    overflow-wrap: anywhere;
  }
  .value > .soft {
    font-weight: var(--weight-regular);
  }
  .badge {
    white-space: normal;
  }
  .same {
    display: block;
    padding-block: var(--space-5) var(--space-2);
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
  }
`;
