import { css } from 'lit';

/**
 * Native form controls in our dress. Markup: `<label class="field"><span>Name</span><input></label>`, a hint as
 * `<small>`, an error as `<small class="error" role="alert">`; `<label class="switch"><input type="checkbox"
 * role="switch"><span>…</span></label>` for a switch.
 */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: var(--space-2);
    font-weight: var(--weight-medium);
  }
  .field > small {
    color: var(--color-ink-soft);
    font-size: var(--text-sm);
    font-weight: var(--weight-regular);
  }
  .field > .error {
    color: var(--color-danger);
    font-weight: var(--weight-medium);
  }
  .field > input,
  .field > select,
  .field > textarea {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: var(--space-2) var(--space-4);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
    font-weight: var(--weight-regular);
    accent-color: var(--color-brand);
  }
  .field > textarea {
    min-block-size: calc(var(--target) * 2.5);
    line-height: var(--leading-body);
    resize: vertical;
  }
  .field > :is(input, textarea)::placeholder {
    color: var(--color-ink-soft);
    opacity: 1;
  }
  .field > :is(input, select, textarea):focus-visible {
    border-color: var(--color-brand);
    outline: 3px solid var(--color-brand);
    outline-offset: 1px;
  }
  .field > :is(input, select, textarea):user-invalid {
    border-color: var(--color-danger);
  }
  .field > :disabled {
    background: var(--color-sunken);
    color: var(--color-ink-soft);
  }

  .switch {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    cursor: pointer;
  }
  .switch > input {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 3.25rem;
    block-size: 1.9rem;
    margin: 0;
    border: 2px solid var(--color-line-strong);
    border-radius: var(--radius-full);
    background: var(--color-sunken);
    cursor: inherit;
    transition: background-color var(--duration-base) var(--ease-out);
  }
  .switch > input::after {
    content: '';
    position: absolute;
    inset-block: 0.2rem;
    inset-inline-start: 0.2rem;
    aspect-ratio: 1;
    border-radius: var(--radius-full);
    background: var(--color-line-strong);
    transition: transform var(--duration-base) var(--ease-spring);
  }
  .switch > input:checked {
    border-color: var(--color-brand);
    background: var(--color-brand);
  }
  .switch > input:checked::after {
    background: var(--color-on-brand);
    transform: translateX(1.35rem);
  }
  .switch > input:dir(rtl):checked::after {
    transform: translateX(-1.35rem);
  }
  @media (forced-colors: active) {
    .switch > input:checked {
      background: Highlight;
    }
  }
`;
