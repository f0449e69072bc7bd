import { css } from 'lit';

/** A dark field with a drawn frame in it: nobody sees a picture, also not their own. */
export const scanStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    align-content: start;
  }
  h1 {
    font-size: var(--text-2xl);
  }
  .finder {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--space-5);
    min-block-size: min(46cqh, 40rem);
    padding: var(--space-6) var(--space-5);
    border-radius: var(--radius-xl);
    background: var(--color-sunken);
    text-align: center;
  }
  .indicator {
    position: absolute;
    inset-block-start: var(--space-4);
    inset-inline-end: var(--space-4);
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-full);
    background: var(--color-danger);
    color: var(--color-on-danger);
    font-weight: var(--weight-bold);
  }
  .light {
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: var(--radius-full);
    background: currentColor;
  }
  .guide {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(22rem, 60cqw);
    aspect-ratio: 3 / 2;
    border-radius: var(--radius-lg);
    color: var(--color-ink-soft);
    background:
      linear-gradient(var(--color-brand) 0 0) 0 0 / 3.2rem 0.35rem,
      linear-gradient(var(--color-brand) 0 0) 0 0 / 0.35rem 3.2rem,
      linear-gradient(var(--color-brand) 0 0) 100% 0 / 3.2rem 0.35rem,
      linear-gradient(var(--color-brand) 0 0) 100% 0 / 0.35rem 3.2rem,
      linear-gradient(var(--color-brand) 0 0) 0 100% / 3.2rem 0.35rem,
      linear-gradient(var(--color-brand) 0 0) 0 100% / 0.35rem 3.2rem,
      linear-gradient(var(--color-brand) 0 0) 100% 100% / 3.2rem 0.35rem,
      linear-gradient(var(--color-brand) 0 0) 100% 100% / 0.35rem 3.2rem;
    background-repeat: no-repeat;
    overflow: hidden;
  }
  .bars {
    inline-size: 52%;
    block-size: 42%;
    opacity: 0.5;
    background: repeating-linear-gradient(
      90deg,
      currentColor 0 3px,
      transparent 3px 7px,
      currentColor 7px 12px,
      transparent 12px 15px,
      currentColor 15px 17px,
      transparent 17px 24px
    );
  }
  .guide ui-icon {
    position: absolute;
    inset-block-end: 12%;
    inset-inline-end: 10%;
    font-size: 2rem;
    opacity: 0.6;
  }
  .finder[data-state='on'] .guide::after {
    content: '';
    position: absolute;
    inset-inline: 8%;
    inset-block-start: 50%;
    block-size: 3px;
    border-radius: 2px;
    background: var(--color-offer);
  }
  .lead {
    max-inline-size: 34ch;
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
    line-height: var(--leading-snug);
  }
  .promise {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }
  .promise ui-icon {
    flex: none;
    color: var(--color-brand);
    font-size: 1.5rem;
  }
  .note {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    padding: var(--space-5);
    border-radius: var(--radius-lg);
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .note.good {
    background: var(--color-success-soft);
    color: var(--color-on-success-soft);
  }
  .note ui-icon {
    flex: none;
    font-size: 2rem;
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .type {
    justify-self: center;
  }
  @media (prefers-reduced-motion: no-preference) {
    .finder[data-state='on'] .guide::after {
      animation: sweep 2.2s var(--ease-in-out) infinite alternate;
    }
    @keyframes sweep {
      from {
        inset-block-start: 14%;
      }
      to {
        inset-block-start: 86%;
      }
    }
  }
`;
