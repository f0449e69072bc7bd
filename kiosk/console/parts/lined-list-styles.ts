import { css } from 'lit';

/** A list in a card: a line above each, its name in bold, what is known of it, and its buttons. */
export const linedListStyles = css`
  li {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--color-line);
  }
  b {
    overflow-wrap: anywhere;
  }
`;
