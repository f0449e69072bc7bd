import { css } from 'lit';

/** A product in a list that one opens by touching it: `.open` holds its picture and its words. */
export const listedProductStyles = css`
  .open {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-4);
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    border-radius: var(--radius-md);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .open product-picture {
    inline-size: 5rem;
    block-size: 5rem;
    border-radius: var(--radius-md);
    --picture-size: 76%;
  }
`;
