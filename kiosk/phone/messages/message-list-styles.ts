import { css } from 'lit';

/** Messages under each other in one frame. */
export const messageListStyles = css`
  ul {
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
  }
  li + li {
    border-block-start: 1px solid var(--color-line);
  }
`;
