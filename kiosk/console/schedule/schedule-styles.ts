import { css } from 'lit';

/** The schedule page around its week and tables. */
export const scheduleStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--space-3) var(--space-5);
    margin-block-end: var(--space-4);
  }
  .tools .field {
    min-inline-size: min(100%, 16rem);
  }
  @media (max-width: 40rem) {
    .tools .field,
    .tools .row {
      inline-size: 100%;
    }
    .tools .row {
      justify-content: space-between;
    }
    /* Nothing to go back to, and no room for it. */
    .tools .button:disabled {
      display: none;
    }
  }
  .week {
    padding: var(--space-4);
  }
  .shapes {
    margin-block-start: var(--space-4);
  }
  .named {
    display: inline-flex;
    align-items: center;
    gap: var(--space-3);
    min-inline-size: 10rem;
    overflow-wrap: anywhere;
  }
  /* The longest word of a name must not push the buttons of its row out of sight. */
  .this-week {
    min-inline-size: 12rem;
    overflow-wrap: anywhere;
  }
  .when {
    min-inline-size: 12rem;
  }
  .buttons {
    display: inline-flex;
  }
  .dayparts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: var(--space-3);
  }
  .dayparts li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }
`;
