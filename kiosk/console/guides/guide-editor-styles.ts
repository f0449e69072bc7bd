import { css } from 'lit';

/** Questions, and within them their answers, each a little further in. */
export const guideEditorStyles = css`
  .questions,
  .answers,
  .chosen {
    display: grid;
    gap: var(--space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    min-inline-size: 0;
    margin: 0;
    border: 0;
  }
  li > .question {
    padding: 0;
  }
  .question.card {
    border: 1px solid var(--color-line);
  }
  .question > .button {
    justify-self: start;
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-3);
    align-items: start;
  }
  .buttons {
    display: flex;
  }
  .asked > :is(.buttons, .icon-button) {
    /* Beside the control, not beside its label. */
    margin-block-start: 1.9rem;
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 3px solid var(--color-line);
  }
  .answer p,
  fieldset p {
    margin: 0;
  }
  .match {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--space-3);
    align-items: start;
  }
  .chosen {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
`;
