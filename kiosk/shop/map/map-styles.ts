import { css } from 'lit';

/** Plan first, words below it; side by side where the page is wide. */
export const mapStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    align-content: start;
  }
  h1 {
    font-size: var(--text-2xl);
  }
  plan-picture {
    padding: var(--space-4);
    border-radius: var(--radius-xl);
    background: var(--color-sunken);
    /* What is left of the page is for the way in words: its first sentences are in sight on a tablet too. */
    block-size: min(58cqh, 68cqw, 100cqh - 50rem);
    min-block-size: 18rem;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .switches [aria-pressed='true'] {
    border-color: transparent;
    background: var(--color-brand);
    color: var(--color-on-brand);
  }
  .length {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-5);
  }
  .length strong {
    font-size: var(--text-2xl);
    letter-spacing: var(--tracking-tight);
  }
  .lead {
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
    line-height: var(--leading-snug);
  }
  .note {
    display: flex;
    gap: var(--space-4);
    padding: var(--space-5);
    border-radius: var(--radius-lg);
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .note ui-icon {
    flex: none;
    font-size: 1.75rem;
  }
  @container (orientation: landscape) {
    :host {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: var(--space-6);
    }
    h1 {
      grid-column: 1 / -1;
    }
    plan-picture {
      grid-row: 2 / span 12;
      block-size: min(62cqh, 48cqw);
      position: sticky;
      inset-block-start: 0;
    }
    plan-picture ~ * {
      grid-column: 2;
    }
  }
`;
