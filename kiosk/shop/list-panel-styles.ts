import { css } from 'lit';
import { listedProductStyles } from './listed-product-styles.ts';
import { pageStyles } from './page-styles.ts';

export const listPanelStyles = css`
  ${pageStyles}
  ${listedProductStyles}
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-2) var(--space-4);
  }
  h2 {
    font-size: var(--text-xl);
  }
  .body {
    display: grid;
    align-content: start;
    gap: var(--space-5);
  }
  .lines {
    display: grid;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
    box-shadow: var(--shadow-1);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--space-4);
    padding: var(--space-2) var(--space-3) var(--space-2) var(--space-2);
  }
  .lines li + li {
    border-block-start: 1px solid var(--color-line);
  }
  .name,
  .words .soft {
    display: block;
    line-height: var(--leading-snug);
  }
  .name {
    font-weight: var(--weight-bold);
  }
  .words .soft {
    font-size: var(--text-sm);
  }
  .out {
    color: var(--color-danger);
  }
  price-tag {
    justify-content: end;
    font-size: var(--text-xl);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-4);
  }
  .total {
    display: flex;
    align-items: baseline;
    gap: var(--space-3);
    font-size: var(--text-lg);
  }
  .total strong {
    font-size: var(--text-2xl);
    font-weight: var(--weight-black);
    letter-spacing: var(--tracking-tight);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
    padding: var(--space-8) var(--space-5);
    color: var(--color-ink-soft);
    text-align: center;
  }
  .empty > ui-icon {
    color: var(--color-brand);
    font-size: 4rem;
  }
  .empty .lead {
    color: var(--color-ink);
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    min-inline-size: 0;
  }
  @container (orientation: landscape) {
    .body:has(+ section) {
      inline-size: calc(58% - var(--space-5));
    }
    .body + section {
      --shelf-column: 9.75rem;
      --shelf-bleed: 0.375rem;
      position: absolute;
      inset-inline-end: 0;
      inset-block-start: 4rem;
      inline-size: 42%;
    }
    :host {
      position: relative;
    }
  }
`;
