import { css } from 'lit';

/** Zones on the left, the drawing beside them and staying in sight; on a phone the drawing first. */
export const layoutEditorStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr);
    gap: var(--space-5);
    align-items: start;
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    position: sticky;
    inset-block-start: calc(var(--target) + var(--space-6));
  }
  .screens {
    display: grid;
    /* 16:9 beside 9:16 at one height is 256 to 81. */
    grid-template-columns: minmax(0, 256fr) minmax(0, 81fr);
    gap: var(--space-3);
    align-items: start;
  }
  .title {
    max-inline-size: 32rem;
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
  .up ui-icon {
    transform: rotate(180deg);
  }
  .icon-button[aria-disabled='true'] {
    color: var(--color-line-strong);
    cursor: not-allowed;
  }
  @media (max-width: 75rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .preview {
      position: static;
      order: -1;
    }
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
