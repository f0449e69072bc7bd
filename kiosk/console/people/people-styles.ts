import { css } from 'lit';

/** The table of people, whose last cell holds what can be done about each. */
export const peopleStyles = css`
  select {
    min-block-size: var(--target);
    padding: 0 var(--space-3);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
  }
  .who {
    display: grid;
    overflow-wrap: anywhere;
  }
  .who small {
    color: var(--color-ink-soft);
    font-weight: var(--weight-regular);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .acts .button {
    padding-inline: var(--space-3);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--space-2) var(--space-5);
  }
  dt {
    font-weight: var(--weight-medium);
  }
  dd {
    color: var(--color-ink-soft);
  }
  @media (max-width: 48rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-1);
    }
    dd {
      margin-block-end: var(--space-3);
    }
  }
`;
