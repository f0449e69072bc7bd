import { css } from 'lit';

/** Twelve letters that are shown at a till or at a door. */
export const codeStyles = css`
  .code {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
  }
  .letters {
    font-family: var(--font-mono);
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
    letter-spacing: 0.08em;
  }
`;
