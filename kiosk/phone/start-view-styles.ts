import { css } from 'lit';

export const startViewStyles = css`
  .steps {
    display: grid;
    gap: var(--space-3);
    margin-block-start: var(--space-3);
  }
  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: var(--space-3);
    font-size: var(--text-lg);
    line-height: var(--leading-snug);
  }
  .steps span {
    display: grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: var(--radius-full);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
    font-weight: var(--weight-black);
  }
  .code {
    font-family: var(--font-mono);
    font-size: var(--text-xl);
    letter-spacing: 0.14em;
    text-align: center;
  }
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
