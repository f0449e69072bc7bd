import { css } from 'lit';

/** How far something has come, as a bar. */
export const progressStyles = css`
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.75rem;
    border: 0;
    border-radius: var(--radius-full);
    overflow: hidden;
    background: var(--color-sunken);
  }
  progress::-webkit-progress-bar {
    background: var(--color-sunken);
  }
  progress::-webkit-progress-value {
    border-radius: var(--radius-full);
    background: var(--color-brand);
  }
`;
