import { css } from 'lit';

/** What only the entry's form has: chips of days, and the list of conditions. */
export const entryStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    padding-inline-start: var(--space-4);
    border-radius: var(--radius-full);
    background: var(--color-sunken);
  }
  .chip[data-out] {
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .chip .icon-button {
    color: inherit;
  }
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .adding > :is(input, select) {
    flex: 1;
    min-inline-size: 10rem;
    min-block-size: var(--target);
    padding: 0 var(--space-4);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
  }
  .conditions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }
  .conditions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-2) var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
  }
  .two.narrow {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6rem), 1fr));
  }
`;
