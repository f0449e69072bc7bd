import { css } from 'lit';

/** One card in the middle of the page. */
export const signInStyles = css`
  main {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--space-5);
    min-block-size: 100dvh;
    padding: var(--space-5) var(--space-4);
  }
  ui-logo {
    font-size: 1.5rem;
  }
  form {
    display: grid;
    gap: var(--space-4);
    inline-size: min(100%, 25rem);
    padding: var(--space-6);
  }
  h1 {
    font-size: var(--text-2xl);
  }
  .or {
    display: grid;
    grid-template-columns: 1fr max-content 1fr;
    align-items: center;
    gap: var(--space-3);
    color: var(--color-ink-soft);
  }
  .or::before,
  .or::after {
    content: '';
    border-block-start: 1px solid var(--color-line);
  }
`;
