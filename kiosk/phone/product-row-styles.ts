import { css } from 'lit';

/** One product of a list that somebody may take from: picture, name and price, one button, and why it is there below. */
export const productRowStyles = css`
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-3);
  }
  product-picture {
    inline-size: 4.5rem;
    block-size: 4.5rem;
    border-radius: var(--radius-md);
    --picture-size: 78%;
  }
  .name {
    font-weight: var(--weight-bold);
    line-height: 1.2;
  }
  price-tag {
    font-size: var(--text-xl);
  }
  details {
    font-size: var(--text-sm);
    line-height: var(--leading-snug);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    min-block-size: var(--target);
    color: var(--color-brand);
    font-weight: var(--weight-medium);
    cursor: pointer;
  }
`;
