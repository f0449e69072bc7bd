import { css } from 'lit';

/** Rows of what was bought before: picture, name and price, one way to add it, and why it is there below. */
export const buyAgainStyles = css`
  ul {
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
  }
  li {
    padding: var(--space-3);
  }
  li + li {
    border-block-start: 1px solid var(--color-line);
  }
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
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block: var(--space-2) var(--space-1);
  }
  .ways .button {
    padding-inline: var(--space-3);
    font-size: var(--text-sm);
  }
  .told {
    padding: var(--space-4);
    border-radius: var(--radius-lg);
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
`;
