import { css } from 'lit';

/**
 * What an element needs inside its shadow root before it draws anything: the reset of base.css does not reach there.
 * Also the small parts that every page shares: card, badge, status dot, skeleton, visually-hidden.
 */
export const surfaceStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    line-height: var(--leading-tight);
    letter-spacing: var(--tracking-tight);
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
  img,
  svg,
  video {
    display: block;
    max-inline-size: 100%;
  }
  a {
    color: var(--color-brand);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }

  .card {
    background: var(--color-raised);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    box-shadow: var(--shadow-1);
    padding: var(--space-5);
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    padding: 0.15em 0.65em;
    border-radius: var(--radius-full);
    background: var(--color-sunken);
    color: var(--color-ink);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
    white-space: nowrap;
  }
  .badge[data-tone='brand'] {
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .badge[data-tone='success'] {
    background: var(--color-success-soft);
    color: var(--color-on-success-soft);
  }
  .badge[data-tone='warning'] {
    background: var(--color-accent-soft);
    color: var(--color-on-accent-soft);
  }
  .badge[data-tone='danger'] {
    background: var(--color-danger-soft);
    color: var(--color-on-danger-soft);
  }
  .badge[data-tone='info'] {
    background: var(--color-info-soft);
    color: var(--color-on-info-soft);
  }

  /* A dot never speaks alone: put the word beside it. */
  .dot {
    display: inline-block;
    flex: none;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border-radius: var(--radius-full);
    background: var(--color-line-strong);
  }
  .dot[data-tone='success'] {
    background: var(--color-success);
    box-shadow: 0 0 0 0.25rem var(--color-success-soft);
  }
  .dot[data-tone='warning'] {
    background: var(--color-accent);
    box-shadow: 0 0 0 0.25rem var(--color-accent-soft);
  }
  .dot[data-tone='danger'] {
    background: var(--color-danger);
    box-shadow: 0 0 0 0.25rem var(--color-danger-soft);
  }

  .eyebrow {
    color: var(--color-brand);
    font-size: var(--text-sm);
    font-weight: var(--weight-bold);
    letter-spacing: var(--tracking-wide);
    text-transform: uppercase;
  }
  .soft {
    color: var(--color-ink-soft);
  }
  .numeric {
    font-variant-numeric: tabular-nums;
  }

  .skeleton {
    border-radius: var(--radius-md);
    background: var(--color-sunken);
    animation: breathe 1.4s var(--ease-in-out) infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }

  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
