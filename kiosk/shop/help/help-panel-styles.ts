import { css } from 'lit';
import { pageStyles } from '../page-styles.ts';

/** Shared by what calls a person and what picks up: one calm card in the middle of the page. */
export const floorPanelStyles = css`
  ${pageStyles}
  header {
    display: grid;
    gap: var(--space-2);
  }
  .lead {
    color: var(--color-ink-soft);
    font-size: var(--text-lg);
  }
  .about {
    justify-self: start;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-full);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
    font-weight: var(--weight-bold);
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: var(--space-3);
  }
  .topic {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    min-block-size: calc(var(--target) * 1.5);
    padding: var(--space-3) var(--space-5);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .topic:active {
    transform: scale(0.985);
  }
  .topic ui-icon {
    flex: none;
    font-size: 1.75rem;
    color: var(--color-brand);
  }
  .card {
    display: grid;
    justify-items: center;
    gap: var(--space-4);
    padding: var(--space-7) var(--space-5);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-xl);
    background: var(--color-raised);
    box-shadow: var(--shadow-2);
    text-align: center;
  }
  .card[data-tone='late'] {
    border-color: var(--color-warning);
  }
  .badge {
    display: grid;
    place-items: center;
    padding: 0;
    inline-size: 5.5rem;
    block-size: 5.5rem;
    border-radius: var(--radius-full);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
    font-size: 2.75rem;
  }
  .card[data-tone='coming'] .badge {
    background: var(--color-brand);
    color: var(--color-on-brand);
  }
  .card[data-tone='late'] .badge {
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .card p {
    max-inline-size: 34rem;
    font-size: var(--text-lg);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--space-3);
  }
`;
