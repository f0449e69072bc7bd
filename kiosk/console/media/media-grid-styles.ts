import { css } from 'lit';

/** Rows of equal height; `--before` and `--whole` stand for those that are not drawn. */
export const mediaGridStyles = css`
  :host {
    display: block;
    /* Rows that come and go must not move what is read. */
    overflow-anchor: none;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    grid-auto-rows: var(--row);
    gap: var(--space-5);
    align-content: start;
    box-sizing: border-box;
    block-size: var(--whole);
    padding-block-start: var(--before);
    contain: layout style;
  }
  .media {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-1) 0;
    align-content: start;
    block-size: 100%;
    padding: var(--space-3);
    contain: paint layout;
  }
  .media[data-menu] {
    z-index: 2;
    contain: none;
  }
  .media[data-selected] {
    border-color: var(--color-brand);
    box-shadow: 0 0 0 2px var(--color-brand);
  }
  creative-thumb {
    grid-column: 1 / -1;
    margin-block-end: var(--space-1);
  }
  h2 {
    display: grid;
    align-items: center;
    min-block-size: calc(2 * var(--leading-snug) * var(--text-md));
    padding-inline-start: var(--space-2);
    font-size: var(--text-md);
  }
  .words {
    display: grid;
    grid-column: 1 / -1;
    gap: var(--space-1);
    align-content: start;
    min-inline-size: 0;
    padding-inline: var(--space-2);
    font-size: var(--text-sm);
  }
  .name {
    display: -webkit-box;
    overflow: hidden;
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
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  button.name {
    cursor: pointer;
  }
  button.name:hover {
    color: var(--color-brand);
    text-decoration: underline;
  }
  .facts {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .badges {
    display: flex;
    gap: var(--space-2);
    overflow: hidden;
    padding-block: var(--space-1);
  }
  .tag ui-icon {
    font-size: 0.9em;
  }
  .pick {
    position: absolute;
    inset-block-start: var(--space-3);
    inset-inline-start: var(--space-3);
    display: grid;
    place-items: center;
    inline-size: var(--target);
    block-size: var(--target);
    cursor: pointer;
  }
  .pick input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    border-radius: var(--radius-sm);
    accent-color: var(--color-brand);
    box-shadow: 0 0 0 3px rgb(255 255 255 / 0.85);
    cursor: inherit;
  }
  @media (hover: hover) {
    .pick {
      opacity: 0;
    }
    .media:is(:hover, :focus-within) .pick,
    [data-selecting] .pick {
      opacity: 1;
    }
  }
`;
