import { css } from 'lit';

/** Facts as a list of terms: what each is called on one side, what it is on the other. */
export const factListStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr);
    gap: var(--space-2) var(--space-4);
    margin: 0;
  }
  dt {
    color: var(--color-ink-soft);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
