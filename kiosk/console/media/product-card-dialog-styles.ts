import { css } from 'lit';

/** Preview above, a scrolling list of products below. */
export const productCardDialogStyles = css`
  :host {
    --dialog-width: 46rem;
  }
  .preview {
    position: relative;
    display: grid;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: var(--radius-md);
    background: var(--color-sunken);
  }
  .preview > product-card {
    position: absolute;
    inset: 0;
  }
  .preview p {
    place-self: center;
  }
  fieldset {
    display: grid;
    gap: var(--space-1);
    max-block-size: 16rem;
    margin: 0;
    padding: var(--space-2);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    overflow-y: auto;
  }
  fieldset label {
    display: grid;
    grid-template-columns: auto 2.5rem minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    padding-inline: var(--space-2);
    border-radius: var(--radius-sm);
    cursor: pointer;
  }
  fieldset label:hover,
  fieldset label:has(:checked) {
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  fieldset label:is(:hover, :has(:checked)) .soft {
    color: inherit;
  }
  fieldset input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--color-brand);
  }
  fieldset img {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    object-fit: contain;
  }
  .error {
    color: var(--color-danger);
    font-weight: var(--weight-medium);
  }
`;
