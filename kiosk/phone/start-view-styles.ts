import { css } from 'lit';

export const startViewStyles = css`
  .trouble {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-3);
    padding: var(--space-4);
    border-radius: var(--radius-lg);
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .trouble ui-icon {
    font-size: 1.5rem;
  }
  .trouble h2 {
    font-size: var(--text-lg);
  }
`;
