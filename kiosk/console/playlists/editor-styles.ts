import { css } from 'lit';
import { theirsAndMineStyles } from '../differences/theirs-and-mine.ts';

/** The rows of slots, within the columns of every editor. */
export const editorStyles = [
  theirsAndMineStyles,
  css`
  .slots {
    display: grid;
    gap: var(--space-3);
  }
  .slots > li.card {
    /* A row folds by its own width: beside the preview it is as narrow as on a phone. */
    container: slot / inline-size;
    padding: var(--space-3);
  }
  .slots > li[data-over='true'] {
    border-color: var(--color-brand);
    box-shadow: 0 -3px 0 var(--color-brand);
  }
  .slots > li[data-dragged='true'] {
    opacity: 0.5;
  }
  .slot {
    display: grid;
    grid-template:
      'grip place thumb name buttons' auto
      'grip place thumb settings settings' auto
      / auto auto 6rem minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--space-2);
  }
  .grip {
    grid-area: grip;
    cursor: grab;
    color: var(--color-ink-soft);
    font-size: 1.25rem;
  }
  .place {
    grid-area: place;
    min-inline-size: 1.25em;
    color: var(--color-ink-soft);
    text-align: end;
  }
  .thumb {
    grid-area: thumb;
    position: relative;
  }
  /* The button lies over the picture and not around it: a product card's words are not the button's name. */
  .thumb > button {
    position: absolute;
    inset: 0;
    padding: 0;
    border: 0;
    border-radius: var(--radius-md);
    background: none;
    cursor: pointer;
  }
  /* The name shares its line with the buttons; what is set about the slot has the whole of the next. */
  .what {
    display: contents;
  }
  .what > b {
    grid-area: name;
    overflow-wrap: anywhere;
  }
  .settings {
    grid-area: settings;
    gap: var(--space-1);
  }
  .duration {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .duration input,
  .transition {
    min-block-size: var(--target);
    padding: 0 var(--space-3);
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    color: var(--color-ink);
    font: inherit;
  }
  .duration input {
    inline-size: 4.5rem;
  }
  .duration [aria-invalid='true'] {
    border-color: var(--color-danger);
  }
  .duration .error {
    color: var(--color-danger);
    font-weight: var(--weight-medium);
  }
  .nested::after {
    content: '';
    position: absolute;
    inset: 4px -4px -4px 4px;
    z-index: -1;
    border: 1.5px solid var(--color-line-strong);
    border-radius: var(--radius-md);
  }
  .nested {
    isolation: isolate;
  }
  .dates > summary {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    justify-content: center;
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding-inline: var(--space-2);
    border-radius: var(--radius-full);
    color: var(--color-brand);
    font-weight: var(--weight-medium);
    list-style: none;
    cursor: pointer;
  }
  .dates > summary::-webkit-details-marker {
    display: none;
  }
  .dates > summary:hover {
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .dates[open] {
    flex-basis: 100%;
    padding-block-end: var(--space-2);
  }
  .buttons {
    grid-area: buttons;
    display: flex;
  }
  .settings > .button {
    padding-inline: var(--space-2);
    white-space: nowrap;
  }
  .variants {
    display: grid;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    padding-inline-start: var(--space-6);
  }
  .variants li {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--color-info);
  }
  .variants .thumb {
    grid-area: auto;
  }
  .rule {
    grid-column: 2 / -1;
  }
  .rule[open] {
    padding-block-end: var(--space-2);
  }
  .rule > summary {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    padding-inline: var(--space-2);
    margin-inline-start: calc(-1 * var(--space-2));
    border-radius: var(--radius-full);
    color: var(--color-brand);
    font-weight: var(--weight-medium);
    list-style: none;
    cursor: pointer;
  }
  .rule > summary::-webkit-details-marker {
    display: none;
  }
  .rule > summary:hover {
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }
  .rule > p {
    padding-block-start: var(--space-2);
  }
  .rule > .field {
    padding-block-start: var(--space-3);
  }
  .questions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--space-3);
    padding-block: var(--space-2);
  }
  .learns {
    padding-block-start: var(--space-3);
    padding-inline-start: var(--space-6);
  }
  .hold {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    padding-inline-start: var(--space-6);
  }
  .learns > label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
  }
  @container slot (max-width: 38rem) {
    .grip {
      display: none;
    }
    .slot {
      grid-template:
        'place thumb name' auto
        'settings settings settings' auto
        'buttons buttons buttons' auto
        / auto 6rem minmax(0, 1fr);
      row-gap: var(--space-2);
    }
    .buttons {
      justify-content: flex-end;
    }
    .variants {
      padding-inline-start: var(--space-2);
    }
    .variants li {
      grid-template-columns: 4.5rem minmax(0, 1fr) auto;
    }
    .rule {
      grid-column: 1 / -1;
    }
    .hold,
    .learns {
      padding-inline-start: var(--space-2);
    }
  }
`,
];
