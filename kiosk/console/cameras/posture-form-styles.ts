import { css } from 'lit';

/** Four large choices, then what they need. */
export const postureFormStyles = css`
  form {
    display: grid;
    gap: var(--space-5);
  }
  .card > h2 {
    margin: 0;
  }
  fieldset {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .posture,
  .sign {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--space-3);
    min-block-size: var(--target);
    padding: var(--space-3);
    border: 1.5px solid var(--color-line);
    border-radius: var(--radius-md);
    cursor: pointer;
  }
  .posture:has(:checked) {
    border-color: var(--color-brand);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .posture:has(:checked) .soft {
    color: inherit;
  }
  .posture span,
  .sign span {
    display: grid;
    gap: var(--space-1);
  }
  .posture input,
  .sign input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15rem 0 0;
    accent-color: var(--color-brand);
  }
  .sign[data-off] {
    cursor: default;
  }
  h3 {
    font-size: var(--text-md);
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    color: var(--color-brand);
    font-weight: var(--weight-medium);
    cursor: pointer;
  }
  .error {
    color: var(--color-danger);
    font-weight: var(--weight-medium);
  }
`;
