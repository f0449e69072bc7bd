import { css } from 'lit';

/** Columns of days with the hours down the side; on narrow screens one day under the other, as a list. */
export const weekGridStyles = css`
  :host {
    display: grid;
    grid-template-columns: 3.25rem repeat(7, minmax(0, 1fr));
    gap: 0 var(--space-1);
    --day: 40rem;
  }
  h2 {
    display: grid;
    place-items: center;
    block-size: 2.75rem;
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
    text-align: center;
  }
  section[data-today] h2 {
    border-radius: var(--radius-md);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .hours {
    position: relative;
    margin-block-start: 2.75rem;
    block-size: var(--day);
  }
  .hours span {
    position: absolute;
    inset-block-start: calc(var(--from) * var(--day) - 0.6em);
    inset-inline-end: var(--space-2);
    color: var(--color-ink-soft);
    font-size: var(--text-xs);
    font-variant-numeric: tabular-nums;
  }
  .hours span:first-child {
    inset-block-start: 0;
  }
  .lanes {
    display: flex;
    gap: 2px;
  }
  ol {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    block-size: var(--day);
    border-radius: var(--radius-md);
    background: repeating-linear-gradient(
      to bottom,
      var(--color-line) 0 1px,
      transparent 1px calc(var(--day) / 8)
    );
  }
  /* Two lanes share the width of a day. */
  .lanes:has(.over) .segment {
    padding-inline: var(--space-1);
  }
  .block {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(var(--from) * var(--day));
    display: flex;
    block-size: calc(var(--length) * var(--day));
    min-block-size: 1.5rem;
  }
  .segment {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    gap: 0.1rem;
    min-inline-size: 0;
    min-block-size: 0;
    padding: var(--space-1) var(--space-2);
    font-family: inherit;
    overflow-wrap: anywhere;
  }
  .segment i {
    color: var(--color-ink-soft);
  }
  .segment span {
    font-variant-numeric: tabular-nums;
  }
  button.segment {
    cursor: pointer;
  }
  button.segment:hover {
    box-shadow: inset 0 0 0 2px light-dark(oklch(0.55 0.13 var(--hue)), oklch(0.78 0.12 var(--hue)));
  }
  button.segment:focus-visible {
    z-index: 1;
    outline-offset: -3px;
  }

  @media (max-width: 56rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-4);
    }
    .hours {
      display: none;
    }
    h2 {
      justify-items: start;
      block-size: auto;
      padding: var(--space-2) var(--space-3);
      font-size: var(--text-md);
    }
    ol {
      display: grid;
      gap: var(--space-1);
      block-size: auto;
      background: none;
    }
    .lanes {
      flex-direction: column;
      gap: var(--space-1);
    }
    .block {
      position: static;
      flex-direction: column;
      block-size: auto;
      gap: var(--space-1);
    }
    /* As high as its name is long. */
    .segment {
      flex: none;
      flex-flow: row-reverse;
      justify-content: flex-end;
      align-items: center;
      gap: var(--space-3);
      min-block-size: var(--target);
      padding: var(--space-2) var(--space-3);
      font-size: var(--text-sm);
    }
    .segment b {
      min-inline-size: 0;
    }
    .segment span {
      flex: none;
      white-space: nowrap;
    }
  }
`;
