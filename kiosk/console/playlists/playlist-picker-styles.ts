import { css } from 'lit';

/** A list of playlists whose rows are labels of their checkbox. */
export const playlistPickerStyles = css`
  .choices {
    display: grid;
    gap: var(--space-2);
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    padding: var(--space-2) var(--space-3);
    border: 1.5px solid var(--color-line);
    border-radius: var(--radius-md);
    cursor: pointer;
  }
  label:hover {
    background: var(--color-sunken);
  }
  label:has(:checked) {
    border-color: var(--color-brand);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  label:has(:checked) .soft {
    color: inherit;
  }
  label:has(:focus-visible) {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }
  label[data-refused='true'] {
    background: none;
    cursor: not-allowed;
  }
  label[data-refused='true'] b {
    color: var(--color-ink-soft);
    font-weight: var(--weight-medium);
  }
  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--color-brand);
  }
  span {
    display: grid;
    overflow-wrap: anywhere;
  }
`;
