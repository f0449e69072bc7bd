import { css } from 'lit';

/** The filter, the folders, the uploads, what is selected, and the veil while files hover. */
export const mediaStyles = css`
  .filter {
    display: grid;
    grid-template-columns: minmax(14rem, 2fr) repeat(4, minmax(8rem, 1fr)) auto;
    align-items: end;
    gap: var(--space-3);
  }
  .folders {
    display: grid;
    gap: var(--space-3);
  }
  .uploads {
    display: grid;
    gap: var(--space-4);
  }
  .way,
  .way ol {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }
  .way .row {
    margin-inline-start: auto;
  }
  .way li + li::before {
    content: '/';
    margin-inline-end: var(--space-3);
    color: var(--color-ink-soft);
  }
  .folders ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--space-3);
  }
  .folder {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-3);
    inline-size: 100%;
    min-block-size: var(--target);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-md);
    color: var(--color-ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .folder:hover {
    border-color: var(--color-brand);
  }
  .folder b {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .folder .soft {
    font-size: var(--text-sm);
  }
  .folder svg {
    inline-size: 1.5rem;
    fill: var(--color-brand-soft);
    stroke: var(--color-brand);
    stroke-width: 1.6;
  }
  .selection {
    position: sticky;
    z-index: 5;
    inset-block-end: var(--space-4);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    justify-self: center;
    padding: var(--space-3) var(--space-5);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-xl);
    background: var(--color-overlay);
    box-shadow: var(--shadow-3);
  }
  .uploads ul {
    display: grid;
    gap: var(--space-4);
  }
  .uploads li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) auto;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  .file {
    display: grid;
    overflow-wrap: anywhere;
  }
  .failed {
    color: var(--color-danger);
  }
  .veil {
    position: fixed;
    z-index: 30;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--space-4);
    border: 4px dashed var(--color-brand);
    background: color-mix(in srgb, var(--color-surface) 88%, transparent);
    font-size: var(--text-xl);
    font-weight: var(--weight-bold);
    pointer-events: none;
  }
  @media (max-width: 68rem) {
    .filter {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    }
    .filter .wide {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 40rem) {
    .uploads li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .uploads li > :nth-child(2) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
