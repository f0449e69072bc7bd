import { css } from 'lit';

/** What the views of the phone page share: one calm column with room around it. */
export const pageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-5);
  }
  h1 {
    font-size: var(--text-2xl);
    font-weight: var(--weight-black);
  }
  h2 {
    font-size: var(--text-xl);
  }
  .lead {
    font-size: var(--text-lg);
    line-height: var(--leading-snug);
  }
  .head {
    display: grid;
    gap: var(--space-2);
  }
  .stack {
    display: grid;
    gap: var(--space-3);
  }
  .wide {
    inline-size: 100%;
  }
`;
