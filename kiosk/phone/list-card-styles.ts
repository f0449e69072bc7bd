import { css } from 'lit';

/** A list as one card, with a line between what is in it. */
export const listCardStyles = css`
  ul {
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
  }
  li + li {
    border-block-start: 1px solid var(--color-line);
  }
`;
