import { css } from 'lit';

/** What the kiosk's pages share: one calm column with room between its parts, under one large heading. */
export const pageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-5);
  }
  h1 {
    font-size: var(--text-3xl);
    font-weight: var(--weight-black);
  }
`;
