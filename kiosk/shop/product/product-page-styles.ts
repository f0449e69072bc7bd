import { css } from 'lit';

/**
 * Upright: picture beside words, then place and what is said of it, then shelves; the main facts stand above the fold
 * of 1080 x 1920. Narrow: all below each other. Lying: two columns.
 */
export const productPageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-4) var(--space-5);
  }
  .picture {
    position: relative;
    --picture-size: 78%;
  }
  product-picture {
    block-size: clamp(10rem, 20cqb, 24rem);
    border-radius: var(--radius-xl);
  }
  .flag {
    position: absolute;
    inset-block-start: var(--space-4);
    inset-inline-start: var(--space-4);
    padding: 0.35em 0.8em;
    border-radius: var(--radius-full);
    background: var(--color-offer);
    color: var(--color-on-offer);
    font-weight: var(--weight-bold);
    line-height: 1.2;
  }
  .words,
  .place,
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-3);
  }
  h1 {
    font-size: var(--text-3xl);
    font-weight: var(--weight-black);
    overflow-wrap: anywhere;
  }
  price-tag {
    font-size: var(--text-4xl);
  }
  .about {
    max-inline-size: 58ch;
    font-size: var(--text-lg);
    line-height: var(--leading-snug);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  section {
    --shelf-column: 9.75rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    min-inline-size: 0;
  }
  .gone {
    font-size: var(--text-xl);
  }
  @container (min-width: 40rem) {
    :host {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
    }
    .picture product-picture {
      block-size: 100%;
      min-block-size: clamp(12rem, 22cqb, 26rem);
    }
    .place,
    .said,
    section,
    .gone {
      grid-column: 1 / -1;
    }
  }
  @container (orientation: portrait) and (block-size < 1400px) {
    :host {
      gap: var(--space-3) var(--space-5);
    }
    .picture product-picture {
      min-block-size: 10rem;
    }
    h1 {
      font-size: var(--text-2xl);
    }
    .about {
      font-size: var(--text-md);
    }
  }
  @container (orientation: landscape) {
    .place {
      grid-column: 1;
    }
    .said {
      grid-column: 2;
    }
    section {
      --shelf-bleed: 0.375rem;
      overflow: hidden;
    }
    .picture product-picture {
      min-block-size: clamp(10rem, 34cqb, 24rem);
    }
    h1 {
      font-size: var(--text-2xl);
    }
    price-tag {
      font-size: var(--text-3xl);
    }
  }
`;
