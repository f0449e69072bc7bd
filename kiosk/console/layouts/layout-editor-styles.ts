import { css } from 'lit';

/** The rows of zones and the drawing, within the columns of every editor. */
export const layoutEditorStyles = css`
  .screens {
    display: grid;
    /* 16:9 beside 9:16 at one height is 256 to 81. */
    grid-template-columns: minmax(0, 256fr) minmax(0, 81fr);
    gap: var(--space-3);
    align-items: start;
  }
  .zones {
    display: grid;
    gap: var(--space-3);
  }
  .zones > li {
    container: zone / inline-size;
    padding: var(--space-4);
  }
  .zone {
    display: grid;
    gap: var(--space-4);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: var(--space-4);
    align-items: start;
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--space-4);
    align-items: start;
  }
  .buttons {
    display: flex;
    /* Beside the controls, not beside their labels. */
    margin-block-start: 1.9rem;
  }
  @media (max-width: 75rem) {
    .preview .screens {
      max-inline-size: 40rem;
    }
  }
  @container zone (max-width: 34rem) {
    .what {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .what > :nth-child(2) {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .numbers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
