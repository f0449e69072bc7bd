import { css } from 'lit';

export const drawerStyles = css`
  :host {
    display: contents;
  }
  wa-drawer {
    --size: min(42rem, 100vw);
  }
  wa-drawer::part(close-button__base) {
    min-inline-size: var(--target);
    min-block-size: var(--target);
  }
  .stack {
    gap: var(--space-5);
  }
  /* However many changes there are, the way to publish them stays in sight. */
  wa-drawer::part(footer) {
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--color-line);
  }
  [slot='footer'] {
    inline-size: 100%;
    gap: var(--space-3);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
  }
  .acts > .button {
    flex: 1 1 auto;
  }
`;
