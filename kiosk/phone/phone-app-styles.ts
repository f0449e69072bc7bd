import { css } from 'lit';

/** One column for a thumb; on a wide page the same column in the middle. The footer never scrolls away. */
export const phoneAppStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    min-block-size: 100dvh;
    max-inline-size: 44rem;
    margin-inline: auto;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: 4rem;
    padding: var(--space-2) var(--space-4);
    padding-block-start: max(var(--space-2), env(safe-area-inset-top));
  }
  .where {
    display: grid;
    flex: 1;
    min-inline-size: 0;
    line-height: 1.25;
  }
  .where > * {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .where span {
    font-size: var(--text-sm);
  }
  .link {
    padding: 0.15rem 0.6rem;
    border-radius: var(--radius-full);
    background: var(--color-brand-soft);
    font-size: 1.15rem;
  }
  main {
    padding: var(--space-3) var(--space-4) var(--space-6);
  }
  main:focus-visible {
    outline: none;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .back {
    justify-self: start;
    padding-inline-start: var(--space-3);
  }
  .back ui-icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .loading {
    padding-block: 30vh;
    color: var(--color-ink-soft);
    font-size: var(--text-lg);
    text-align: center;
  }
  footer {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: var(--space-1);
    padding: var(--space-3) var(--space-4) max(var(--space-3), env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--color-line);
    background: var(--color-surface);
    text-align: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--space-3);
    min-block-size: var(--target);
    font-size: var(--text-sm);
    text-align: start;
  }
  .foot p {
    font-size: var(--text-xs);
  }
  .foot .button {
    margin-inline-start: auto;
    padding-inline: var(--space-2);
  }
  /* On a small phone the list has the room: one row, and the end of the visit stays where it is. */
  @media (max-height: 44rem) {
    footer {
      padding-block: var(--space-2) max(var(--space-2), env(safe-area-inset-bottom));
    }
    footer > .button {
      min-block-size: var(--target);
    }
    .foot {
      flex-wrap: nowrap;
    }
  }
  footer ~ ui-toasts {
    inset-block-end: 9rem;
  }
  .wide {
    inline-size: 100%;
  }
`;
