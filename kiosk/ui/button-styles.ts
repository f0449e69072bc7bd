import { css } from 'lit';

/**
 * Buttons are native `<button class="button">` (or `<a class="button">`): keyboard, form and screen reader come free.
 * `data-kind`: primary, quiet, danger; none is the plain outline. `data-size="large"` for the one main action.
 * What is disabled takes no hover (`:where` adds no weight to the rule).
 * `class="icon-button"` holds a `<ui-icon>` alone and needs an `aria-label`.
 */
export const buttonStyles = css`
  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding: 0 var(--space-4);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-full);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
    font-weight: var(--weight-medium);
    line-height: 1.2;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
    transition:
      background-color var(--duration-fast) var(--ease-out),
      border-color var(--duration-fast) var(--ease-out),
      transform var(--duration-fast) var(--ease-out);
  }
  .button:where(:not(:disabled, [aria-disabled='true'])):hover,
  .icon-button:where(:not(:disabled)):hover {
    background: var(--color-sunken);
  }
  .button:active,
  .icon-button:active {
    transform: scale(0.97);
  }
  .button[data-kind='primary'] {
    border-color: transparent;
    background: var(--color-brand);
    color: var(--color-on-brand);
  }
  .button[data-kind='primary']:where(:not(:disabled, [aria-disabled='true'])):hover {
    background: var(--color-brand-strong);
  }
  .button[data-kind='quiet'],
  .icon-button {
    border-color: transparent;
    background: transparent;
  }
  .button[data-kind='quiet'] {
    color: var(--color-brand);
  }
  .button[data-kind='quiet']:where(:not(:disabled, [aria-disabled='true'])):hover,
  .icon-button:where(:not(:disabled)):hover {
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .button[data-kind='danger'] {
    border-color: transparent;
    background: var(--color-danger);
    color: var(--color-on-danger);
  }
  .button[data-size='large'] {
    min-block-size: calc(var(--target) * 1.25);
    padding-inline: var(--space-6);
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
  }
  .icon-button {
    padding: 0;
    font-size: 1.25rem;
  }
  .button:disabled,
  .icon-button:disabled,
  .button[aria-disabled='true'] {
    border-color: var(--color-line);
    background: var(--color-sunken);
    color: var(--color-ink-soft);
    cursor: not-allowed;
    transform: none;
  }
  @media (forced-colors: active) {
    .button,
    .icon-button {
      border-color: ButtonBorder;
    }
  }
`;
