import { css } from 'lit';

/** Two screens above, fields beneath. */
export const drawnDialogStyles = css`
  :host {
    --dialog-width: 46rem;
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 256fr) minmax(0, 81fr);
    gap: var(--space-3);
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    padding-block-end: var(--space-3);
    background: var(--color-overlay);
  }
  .screen {
    position: relative;
    overflow: hidden;
    border-radius: var(--radius-md);
  }
  .screen[data-shape='wide'] {
    aspect-ratio: 16 / 9;
  }
  .screen[data-shape='upright'] {
    aspect-ratio: 9 / 16;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--space-2);
    font-weight: var(--weight-medium);
  }
  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    cursor: pointer;
  }
  fieldset input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--color-brand);
  }
  .swatch {
    display: inline-grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2rem;
    border-radius: var(--radius-sm);
    border-inline-end: 0.6rem solid var(--dot);
    background: var(--field);
    color: var(--ink);
    font-weight: 850;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--space-1) var(--space-4);
    max-block-size: 16rem;
    padding: var(--space-2);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    overflow-y: auto;
  }
  .lines label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .error {
    color: var(--color-danger);
    font-weight: var(--weight-medium);
  }
  .lines .error {
    grid-column: 1 / -1;
  }
`;
