import { css } from 'lit';
import { factListStyles } from '../parts/fact-list-styles.ts';

/** The look-up of products: what was found on one side, one of them on the other; on a phone one after the other. */
export const lookUpStyles = css`
  .two {
    display: grid;
    grid-template-columns: minmax(18rem, 26rem) minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  .field {
    max-inline-size: 32rem;
  }
  .found {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .hit {
    display: grid;
    grid-template-columns: 3.5rem minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-3);
    inline-size: 100%;
    min-block-size: 4.5rem;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .hit[aria-current] {
    border-color: var(--color-brand);
    box-shadow: inset 0 0 0 1px var(--color-brand);
  }
  .hit product-picture {
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: var(--radius-md);
    overflow: hidden;
  }
  .what,
  .much {
    display: grid;
    gap: var(--space-1);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what .soft,
  .stock {
    font-size: var(--text-sm);
  }
  .much {
    justify-items: end;
  }
  .much price-tag {
    font-size: var(--text-lg);
  }
  .stock[data-tone='danger'] {
    color: var(--color-danger);
    font-weight: var(--weight-bold);
  }
  .portrait {
    display: grid;
    grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  .portrait product-picture {
    inline-size: 100%;
    aspect-ratio: 1;
    border-radius: var(--radius-lg);
    overflow: hidden;
  }
  .portrait price-tag {
    font-size: var(--text-2xl);
  }
  .place {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--text-lg);
    font-weight: var(--weight-medium);
  }
  ${factListStyles}
  .compared th[scope='col'] {
    white-space: normal;
  }
  .link {
    padding: 0;
    min-block-size: var(--target);
    border: 0;
    background: none;
    color: var(--color-brand);
    font: inherit;
    font-weight: var(--weight-bold);
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .back {
    display: none;
  }
  @media (max-width: 60rem) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
    .two[data-open] > .list {
      display: none;
    }
    .back {
      display: inline-flex;
      justify-self: start;
    }
  }
  @media (max-width: 30rem) {
    .portrait {
      grid-template-columns: minmax(0, 1fr);
    }
    .portrait product-picture {
      max-inline-size: 9rem;
    }
  }
`;
