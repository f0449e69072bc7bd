import { css } from 'lit';

/** Portrait: picture on top, words, sign. Landscape: picture and sign at one side, words at the other. */
export const productPageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-5);
  }
  .picture {
    position: relative;
    --picture-size: 78%;
  }
  product-picture {
    block-size: clamp(11rem, 20cqb, 27rem);
    border-radius: var(--radius-xl);
  }
  .flag {
    position: absolute;
    inset-block-start: var(--space-5);
    inset-inline-start: var(--space-5);
    padding: 0.35em 0.8em;
    border-radius: var(--radius-full);
    background: var(--color-offer);
    color: var(--color-on-offer);
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
    line-height: 1.2;
  }
  .words {
    display: grid;
    align-content: start;
    gap: var(--space-4);
  }
  h1 {
    font-size: var(--text-3xl);
    font-weight: var(--weight-black);
  }
  price-tag {
    font-size: var(--text-4xl);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3) var(--space-6);
  }
  .stock {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .stock .badge {
    gap: 0.55em;
    padding: 0.45em 0.9em;
    font-size: var(--text-md);
    font-weight: var(--weight-bold);
    white-space: normal;
  }
  .dot {
    box-shadow: none !important;
  }
  .about {
    max-inline-size: 52ch;
    font-size: var(--text-lg);
    line-height: var(--leading-snug);
  }
  .on-list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-5);
    border-radius: var(--radius-full);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
    font-weight: var(--weight-bold);
  }
  .on-list > span {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  quantity-stepper {
    color: var(--color-ink);
  }
  section {
    --shelf-column: 9.75rem;
    display: grid;
    gap: var(--space-2);
    min-inline-size: 0;
  }
  h2 {
    font-size: var(--text-xl);
  }
  .gone {
    font-size: var(--text-xl);
  }
  @container (orientation: landscape) {
    :host {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--space-4) var(--space-6);
    }
    .picture {
      grid-area: 1 / 1;
    }
    product-picture {
      block-size: clamp(12rem, 36cqb, 27rem);
    }
    .words {
      grid-area: 1 / 2;
      gap: var(--space-3);
    }
    aisle-sign {
      grid-area: 2 / 2;
      align-self: start;
    }
    section {
      --shelf-bleed: 0.375rem;
      grid-area: 2 / 1;
      grid-template-columns: minmax(0, 1fr);
      min-inline-size: 0;
      overflow: hidden;
    }
    h1 {
      font-size: var(--text-2xl);
    }
    price-tag {
      font-size: var(--text-3xl);
    }
  }
`;
