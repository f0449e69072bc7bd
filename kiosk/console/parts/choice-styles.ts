import { css } from 'lit';

/** Groups of choices inside a dialog. */
export const choiceStyles = css`
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--space-4);
    align-items: start;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--space-2);
    font-weight: var(--weight-medium);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .choices label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    min-inline-size: var(--target);
    justify-content: center;
    padding: 0 var(--space-4);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-full);
    cursor: pointer;
  }
  .choices label:has(:checked) {
    border-color: transparent;
    background: var(--color-brand);
    color: var(--color-on-brand);
  }
  .choices label:has(:focus-visible) {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }
  .choices input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: var(--target);
    color: var(--color-brand);
    font-weight: var(--weight-medium);
    cursor: pointer;
  }
  .day {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .day select,
  .day input {
    min-block-size: var(--target);
    padding: 0 var(--space-3);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  fieldset > .error {
    color: var(--color-danger);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }
`;
