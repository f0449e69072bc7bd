import { css } from 'lit';

/** The drawing, and beside it what can be added and what is picked. */
export const planEditorStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(18rem, 2fr);
    gap: var(--space-5);
    align-items: start;
  }
  .sheet {
    background: var(--color-sunken);
  }
  .stack,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  h2 {
    margin-block-end: var(--space-3);
    font-size: var(--text-lg);
  }
  .add {
    flex-wrap: wrap;
  }
  .words,
  .numbers {
    display: grid;
    gap: var(--space-3);
  }
  .numbers {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
  }
  label.button:focus-within {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }
  @media (max-width: 70rem) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
