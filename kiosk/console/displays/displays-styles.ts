import { css } from 'lit';

/** The table of displays, within the styles of every table. */
export const displaysStyles = css`
  .name {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    font-size: var(--text-md);
    font-weight: var(--weight-medium);
  }
  td ul {
    display: grid;
    gap: var(--space-1);
    max-inline-size: 26rem;
    margin-block-start: var(--space-1);
    color: var(--color-ink-soft);
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--space-3);
    font-weight: var(--weight-medium);
  }
  td a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  .whole {
    white-space: nowrap;
  }
  .facts {
    display: grid;
    gap: var(--space-1);
    color: var(--color-ink-soft);
    white-space: nowrap;
  }
  wa-dropdown-item {
    min-block-size: var(--target);
  }
  @media (max-width: 48rem) {
    .stacks .actions {
      position: absolute;
      inset-block-start: var(--space-3);
      inset-inline-end: var(--space-3);
    }
  }
`;
