import { css } from 'lit';

/** Small things to switch on and off: `<button class="chip" aria-pressed>`. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding: var(--space-1) var(--space-4);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-full);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
    font-weight: var(--weight-medium);
    line-height: 1.2;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
  }
  .chip:active {
    transform: scale(0.97);
  }
  .chip[aria-pressed='true'],
  .chip[aria-current] {
    border-color: transparent;
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
    font-weight: var(--weight-bold);
  }
`;
