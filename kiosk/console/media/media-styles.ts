import { css } from 'lit';

/** The grid of creatives, the filter above it, the uploads, and the veil while files hover. */
export const mediaStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: var(--space-5);
  }
  .media {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-3) 0;
    align-content: start;
    padding: var(--space-3);
  }
  .media creative-thumb {
    grid-column: 1 / -1;
  }
  .media h2 {
    font-size: var(--text-md);
  }
  .words {
    display: grid;
    gap: var(--space-1);
    align-content: start;
    padding-inline-start: var(--space-2);
    font-size: var(--text-sm);
  }
  .name {
    display: block;
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--text-md);
    font-weight: var(--weight-bold);
    line-height: var(--leading-snug);
    overflow-wrap: anywhere;
    text-align: start;
  }
  button.name {
    cursor: pointer;
  }
  button.name:hover {
    color: var(--color-brand);
    text-decoration: underline;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    padding-block: var(--space-1) var(--space-2);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3) var(--space-4);
  }
  .filter .field {
    flex: 1 1 16rem;
    max-inline-size: 26rem;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .button[aria-pressed='true'] {
    border-color: transparent;
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
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
