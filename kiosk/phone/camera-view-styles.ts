import { css } from 'lit';

/** A page to be read: terms and their answers under each other, short lists beside their marker. */
export const cameraViewStyles = css`
  dl {
    display: grid;
    gap: var(--space-1);
  }
  dt {
    font-weight: var(--weight-bold);
  }
  dd + dt {
    margin-block-start: var(--space-4);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    gap: var(--space-3);
    padding: var(--space-4);
    border-radius: var(--radius-lg);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  ul[role='list'] {
    display: grid;
    gap: var(--space-1);
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  ul[role='list'] li::marker {
    color: var(--color-brand);
  }
  .facts[role='list'] {
    padding-inline-start: calc(var(--space-4) + 1em);
    list-style: disc;
  }
  .kept,
  .model {
    display: grid;
    gap: var(--space-1);
  }
  .kept + .kept,
  .model + .model {
    margin-block-start: var(--space-2);
  }
  .kept span,
  .model span,
  .uses .soft {
    color: var(--color-ink-soft);
    font-size: var(--text-sm);
    line-height: var(--leading-snug);
  }
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    color: var(--color-brand);
    font-weight: var(--weight-medium);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin-block-start: var(--space-1);
  }
  nav h2 {
    font-size: var(--text-base);
  }
  [aria-current='page'] {
    color: var(--color-ink);
    font-weight: var(--weight-bold);
    text-decoration: none;
  }
  .uses {
    padding: var(--space-4);
    border-radius: var(--radius-md);
    background: var(--color-sunken);
    font-size: var(--text-sm);
    line-height: var(--leading-snug);
  }
`;
