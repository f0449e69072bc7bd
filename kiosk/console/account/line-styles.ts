import { css } from 'lit';

/** A list of things that one has, each with what can be done about it at its end. */
export const lineStyles = css`
  .lines {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    min-block-size: calc(var(--target) + var(--space-3));
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--color-line);
  }
  .lines li:last-child {
    border-block-end: 0;
  }
  .lines div {
    display: grid;
    overflow-wrap: anywhere;
  }
  .lines small {
    color: var(--color-ink-soft);
  }
`;
