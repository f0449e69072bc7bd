import { css } from 'lit';

/** Rows of name, price and note that become two lines where there is little room; and a field for code. */
export const menuFieldsStyles = css`
  textarea[data-code] {
    min-block-size: 14rem;
    font-family: ui-monospace, monospace;
    font-size: var(--text-sm);
    white-space: pre;
  }
  .menu-section {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
  }
  .menu-section ol {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .menu-section li {
    display: grid;
    grid-template-columns: minmax(8rem, 3fr) 7rem minmax(8rem, 3fr) auto auto;
    align-items: center;
    gap: var(--space-2);
  }
  .menu-section li > .error {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  @media (max-width: 46rem) {
    .menu-section li {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    .menu-section li > :is(:first-child, .remark) {
      grid-column: 1 / -1;
    }
    .menu-section li > .remark {
      grid-row: 3;
    }
    .menu-section li > .error {
      grid-row: 4;
    }
  }
`;
