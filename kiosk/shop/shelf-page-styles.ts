import { css } from 'lit';

/** A page of the shop's goods: what it is called and how much there is, above all of it. */
export const shelfPageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-5);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  h1 {
    font-size: var(--text-3xl);
    font-weight: var(--weight-black);
  }
`;
