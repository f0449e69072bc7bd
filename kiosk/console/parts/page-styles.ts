import { css } from 'lit';

/** What every page of the console is laid out with. */
export const pageStyles = css`
  :host {
    display: block;
  }
  .page {
    display: grid;
    /* Never wider than the window, however wide a table inside is: the table scrolls. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    max-inline-size: 90rem;
    margin-inline: auto;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3) var(--space-5);
  }
  .head h1 {
    font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem);
  }
  .head p {
    max-inline-size: 64ch;
    color: var(--color-ink-soft);
  }
  .head > div:first-child {
    display: grid;
    gap: var(--space-1);
  }
  .head p > a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    align-content: start;
  }
  h2 {
    font-size: var(--text-lg);
  }
  .card > h2 {
    margin-block-end: var(--space-4);
  }
  /* A stack has its own gaps. */
  .card.stack > h2 {
    margin-block-end: 0;
  }

  .skeletons {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: var(--space-5);
    animation: appear 1ms 150ms both;
  }
  .skeletons > .skeleton {
    block-size: 13rem;
    border-radius: var(--radius-lg);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .note {
    display: flex;
    align-items: start;
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-md);
    background: var(--color-info-soft);
    color: var(--color-on-info-soft);
  }
  .note > ui-icon {
    flex: none;
    margin-block-start: 0.15em;
  }
  .note:has(> .button) {
    align-items: center;
  }
  .note > .button {
    flex: none;
    margin-inline-start: auto;
  }
  .note[data-tone='warning'] {
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .note[data-tone='danger'] {
    background: var(--color-danger-soft);
    color: var(--color-on-danger-soft);
  }
  .note a {
    color: inherit;
  }
`;
