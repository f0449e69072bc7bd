import { css } from 'lit';

/** Tiles that are labels of their checkbox: the whole picture is the target. */
export const mediaPickerStyles = css`
  :host {
    --dialog-width: 60rem;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(45%, 11rem), 1fr));
    gap: var(--space-3);
  }
  .choices label {
    position: relative;
    display: grid;
    gap: 0 var(--space-2);
    align-content: start;
    padding: var(--space-2);
    border: 2px solid transparent;
    border-radius: var(--radius-md);
    cursor: pointer;
  }
  .choices label:hover {
    background: var(--color-sunken);
  }
  .choices label:has(:checked) {
    border-color: var(--color-brand);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .choices label:has(:checked) .soft {
    color: inherit;
  }
  .choices label:has(:focus-visible) {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }
  .choices input {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--space-4);
    inset-inline-start: var(--space-4);
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--color-brand);
  }
  .title {
    margin-block-start: var(--space-2);
    font-weight: var(--weight-medium);
    overflow-wrap: anywhere;
  }
`;
