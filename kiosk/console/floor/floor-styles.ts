import { css } from 'lit';

/** Cards for a tablet held in one hand: large words, large targets, one column on a phone. */
export const floorStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: var(--space-4);
  }
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-3);
    padding: var(--space-5);
    border: 1px solid var(--color-line);
    border-inline-start: 0.4rem solid var(--color-brand);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
    box-shadow: var(--shadow-1);
  }
  .call[data-escalated] {
    border-color: var(--color-danger);
    background: var(--color-danger-soft);
    color: var(--color-on-danger-soft);
  }
  .call[data-away] {
    border-inline-start-color: var(--color-line-strong);
  }
  .top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-3);
  }
  .call h3 {
    font-size: var(--text-xl);
  }
  .wait {
    flex: none;
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
    font-variant-numeric: tabular-nums;
  }
  .topic {
    font-size: var(--text-lg);
    font-weight: var(--weight-medium);
  }
  .call .row .button {
    min-block-size: 3.25rem;
    padding-inline: var(--space-5);
    font-size: var(--text-md);
  }
  .product {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr);
    gap: var(--space-3);
    align-items: center;
    padding: var(--space-3);
    border-radius: var(--radius-md);
    background: var(--color-surface);
    color: var(--color-ink);
  }
  product-picture {
    inline-size: 4.5rem;
    block-size: 4.5rem;
    border-radius: var(--radius-md);
    overflow: hidden;
  }
  .facts {
    display: grid;
    gap: var(--space-1);
  }
  .facts b {
    font-size: var(--text-lg);
  }
  .items {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ticket {
    font-size: var(--text-2xl);
    font-weight: var(--weight-black);
    font-variant-numeric: tabular-nums;
  }
  .quiet {
    padding: var(--space-6) var(--space-5);
    border: 2px dashed var(--color-line);
    border-radius: var(--radius-lg);
    color: var(--color-ink-soft);
    text-align: center;
  }
`;
