import { css } from 'lit';
import { factListStyles } from '../parts/fact-list-styles.ts';

/** The list of products and the page of one. */
export const productsStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3);
  }
  .filter .field {
    flex: 1 1 16rem;
    max-inline-size: 26rem;
  }
  .what {
    display: grid;
    grid-template-columns: 3rem minmax(0, 1fr);
    align-items: center;
    gap: var(--space-3);
  }
  .what img {
    inline-size: 3rem;
    block-size: 3rem;
    object-fit: contain;
    border-radius: var(--radius-md);
    background: var(--color-sunken);
  }
  .what a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    overflow-wrap: anywhere;
  }
  .was {
    color: var(--color-ink-soft);
    text-decoration: line-through;
  }
  .pages {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: var(--space-5);
    align-items: start;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
  }
  .top h2 {
    margin: 0;
  }
  .portrait {
    display: grid;
    grid-template-columns: minmax(6rem, 10rem) minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  .portrait img {
    inline-size: 100%;
    aspect-ratio: 1;
    object-fit: contain;
    border-radius: var(--radius-lg);
    background: var(--color-sunken);
  }
  ${factListStyles}
  .plain {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plain li + li {
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--color-line);
  }
  .plain a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  @media (max-width: 48rem) {
    .portrait {
      grid-template-columns: minmax(0, 1fr);
    }
    .portrait img {
      max-inline-size: 10rem;
    }
    .table td.number {
      text-align: start;
    }
  }
`;
