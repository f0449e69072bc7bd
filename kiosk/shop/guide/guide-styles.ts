import { css } from 'lit';

export const guideStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-4);
  }
  h1 {
    font-size: var(--text-4xl);
    font-weight: var(--weight-black);
  }
  .count {
    font-weight: var(--weight-bold);
  }
  .lead {
    font-size: var(--text-xl);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--space-4);
    padding-block-start: var(--space-3);
  }
  .answer {
    inline-size: 100%;
    min-block-size: calc(var(--target) * 2);
    padding: var(--space-4) var(--space-5);
    border: 2px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
    color: var(--color-ink);
    box-shadow: var(--shadow-1);
    font: inherit;
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
    line-height: var(--leading-snug);
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .answer:active {
    transform: scale(0.98);
    border-color: var(--color-brand);
  }
  .any {
    background: none;
    box-shadow: none;
    color: var(--color-ink-soft);
    font-weight: var(--weight-medium);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .acts .button {
    flex: 1 1 14rem;
  }
  @container (orientation: landscape) {
    h1 {
      font-size: var(--text-3xl);
    }
  }
`;
