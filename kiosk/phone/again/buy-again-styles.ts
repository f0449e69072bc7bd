import { css } from 'lit';

/** Rows of what was bought before, each with the ways to put it right. */
export const buyAgainStyles = css`
  ul {
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
  }
  li {
    padding: var(--space-3);
  }
  li + li {
    border-block-start: 1px solid var(--color-line);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block: var(--space-2) var(--space-1);
  }
  .ways .button {
    padding-inline: var(--space-3);
    font-size: var(--text-sm);
  }
  .told {
    padding: var(--space-4);
    border-radius: var(--radius-lg);
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
`;
