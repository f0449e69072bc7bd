import { css } from 'lit';

/** A large check mark that lands, with the words of a thing that is over. */
export const doneStyles = css`
  .done {
    display: grid;
    justify-items: center;
    gap: var(--space-3);
    padding-block: var(--space-5) var(--space-3);
    text-align: center;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 5rem;
    block-size: 5rem;
    border-radius: var(--radius-full);
    background: var(--color-success-soft);
    color: var(--color-success);
    font-size: 2.25rem;
    animation: land var(--duration-slow) var(--ease-spring);
  }
  @keyframes land {
    from {
      opacity: 0;
      transform: scale(0.6);
    }
  }
`;
