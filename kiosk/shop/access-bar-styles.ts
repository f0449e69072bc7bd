import { css } from 'lit';

/** One row of quiet buttons and the camera's notice; above it, when asked for, the languages. */
export const accessBarStyles = css`
  :host {
    display: grid;
    padding: 0 var(--space-5) var(--space-2);
    background: var(--color-sunken);
    font-size: var(--text-sm);
  }
  .tools,
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-1);
  }
  .languages {
    gap: var(--space-2);
    padding-block: var(--space-3) var(--space-1);
  }
  .languages .button {
    flex: 1 1 auto;
    font-size: var(--text-md);
  }
  .tools .button {
    padding-inline: var(--space-3);
    color: var(--color-ink);
    white-space: nowrap;
  }
  .tools .button:first-child {
    /* What is read stands in line with the page above; the room to touch is around it. */
    margin-inline-start: calc(-1 * var(--space-3));
  }
  .button[aria-pressed='true'] {
    background: var(--color-ink);
    color: var(--color-surface);
  }
  .size {
    font-size: 1.35em;
    font-weight: var(--weight-bold);
  }
  .steps {
    display: inline-flex;
    gap: 0.25em;
  }
  .steps i {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .steps i.on {
    background: currentColor;
  }
  slot {
    display: flex;
    /* Beside the buttons wherever its sentence has room there; the page above needs every row. */
    flex: 1 1 32rem;
    justify-content: flex-end;
  }
  ::slotted(*) {
    margin-block-start: var(--space-2);
  }
  /* Where their names beside them would need three rows, they stand below: a picture alone tells nobody what it does. */
  @container (inline-size < 50rem) {
    .tools .button {
      flex: 1 1 0;
      flex-direction: column;
      gap: var(--space-1);
      justify-content: center;
      min-inline-size: max(var(--target), 4.75rem);
      margin-inline-start: 0;
      padding: var(--space-1);
      font-size: var(--text-xs);
      line-height: 1.15;
      text-align: center;
      white-space: normal;
    }
    .tools .button:first-child {
      display: grid;
      grid-template-columns: auto auto;
      place-content: center;
      align-items: center;
      margin-inline-start: 0;
    }
    .size {
      font-size: 1.5em;
      line-height: 1;
      text-align: end;
    }
    .steps {
      order: 1;
    }
    .size ~ .name {
      grid-column: 1 / -1;
      order: 2;
    }
  }
`;
