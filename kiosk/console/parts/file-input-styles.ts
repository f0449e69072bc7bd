import { css } from 'lit';

/** The browser's own button in a field for files, as every other button here. */
export const fileInputStyles = css`
  input::file-selector-button {
    margin-inline-end: var(--space-4);
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--color-line-strong);
    border-radius: var(--radius-full);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: var(--weight-bold);
    cursor: pointer;
  }
`;
