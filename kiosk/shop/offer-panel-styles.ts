import { css } from 'lit';
import { pageStyles } from './page-styles.ts';

export const offerPanelStyles = css`
  ${pageStyles}
  :host {
    text-align: center;
  }
  header {
    display: grid;
    gap: var(--space-2);
  }
  .lead {
    /* The code stays where it is when the words above it go. */
    min-block-size: 1lh;
    color: var(--color-ink-soft);
    font-size: var(--text-lg);
  }
  .code {
    position: relative;
    display: grid;
    justify-items: center;
    gap: var(--space-4);
    padding: var(--space-5);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-xl);
    background: var(--color-raised);
    box-shadow: var(--shadow-2);
  }
  qr-code {
    inline-size: min(100%, 28rem);
  }
  .beside {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
  }
  .opens {
    display: grid;
    font-size: var(--text-xl);
    line-height: 1.25;
  }
  .opens strong {
    font-weight: var(--weight-black);
    overflow-wrap: anywhere;
  }
  .opens .soft {
    font-size: var(--text-sm);
  }
  .typed {
    display: grid;
    justify-items: center;
    gap: var(--space-1);
    padding: var(--space-3) var(--space-5);
    border-radius: var(--radius-lg);
    background: var(--color-sunken);
  }
  .letters {
    font-family: var(--font-mono);
    font-size: var(--text-2xl);
    font-weight: var(--weight-bold);
    letter-spacing: 0.06em;
  }
  .address {
    overflow-wrap: anywhere;
  }
  countdown-ring {
    position: absolute;
    inset-block-start: var(--space-4);
    inset-inline-end: var(--space-4);
  }
  .promises {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--space-3) var(--space-5);
    font-weight: var(--weight-medium);
  }
  .promises li {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .promises ui-icon {
    color: var(--color-brand);
    font-size: 1.2em;
  }
  .instead {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--space-4);
    min-block-size: 22rem;
  }
  .instead > ui-icon {
    font-size: 3rem;
    color: var(--color-ink-soft);
  }
  .big {
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
  }
  .skeleton {
    inline-size: 16rem;
    block-size: 16rem;
  }
  /* Landscape, and a tablet upright: beside each other, so that all of it is seen without scrolling. */
  @container (min-aspect-ratio: 2/3) {
    .code {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      justify-self: center;
      gap: var(--space-6);
      inline-size: min(100%, 48rem);
      text-align: start;
    }
    qr-code {
      inline-size: min(22rem, 40cqb, 42cqi);
    }
    .instead {
      min-block-size: min(22rem, 40cqb);
    }
    .code:has(.instead) {
      grid-template-columns: 1fr;
      justify-items: center;
    }
    .beside,
    .typed {
      justify-items: start;
    }
  }
  /* A low screen: the code comes first, whole. */
  @container (min-aspect-ratio: 2/3) and (max-height: 46rem) {
    :host {
      gap: var(--space-3);
    }
    header {
      gap: 0;
    }
    h1 {
      font-size: var(--text-2xl);
    }
    .code {
      align-items: start;
      padding-block: var(--space-3);
    }
    /* What head, dock and bars leave of the height. */
    qr-code {
      inline-size: clamp(9rem, 100cqb - 25rem, 22rem);
    }
    .beside {
      gap: var(--space-2);
    }
  }
  /* Lower still: a code that is cut off is none, and what it is for stands in the heading. */
  @container (min-aspect-ratio: 2/3) and (max-height: 34rem) {
    .lead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .code {
      padding-block: var(--space-2);
    }
  }
`;
