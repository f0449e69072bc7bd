import { css } from 'lit';

/** The cards of the layouts, each with the two shapes of screen side by side at one height. */
export const layoutsStyles = css`
  .layout {
    padding: var(--space-4);
  }
  .screens {
    display: grid;
    grid-column: 1 / -1;
    /* 16:9 beside 9:16 at one height is 256 to 81. */
    grid-template-columns: minmax(0, 256fr) minmax(0, 81fr);
    gap: var(--space-3);
    align-items: start;
  }
  .words {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    gap: var(--space-4);
  }
  .preset {
    display: grid;
    align-content: start;
    gap: var(--space-2);
    padding: var(--space-4);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .preset:hover {
    border-color: var(--color-brand);
  }
  .preset b {
    font-weight: var(--weight-bold);
  }
  .preset small {
    font-size: var(--text-sm);
  }
`;
