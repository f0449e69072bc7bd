import { css } from 'lit';

/** An editor's rows on the left, what they make beside them and staying in sight; on a phone that comes first. */
export const editorColumns = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(18rem, 3fr);
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
  .title {
    max-inline-size: 32rem;
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
  }
`;
