import { css } from 'lit';

/**
 * One column: page above, dock and access bar below, where a seated person and a child reach them. Text size is
 * `zoom`, which enlarges targets and gaps with the letters and leaves nothing behind on the document.
 */
export const shopAppStyles = css`
  :host {
    display: block;
    block-size: 100%;
    overflow: hidden;
    background: var(--color-surface);
    color: var(--color-ink);
    font-family: var(--font-sans);
    line-height: var(--leading-body);
  }
  /* Letters that join, or that carry marks above and below, take neither tight lines nor gaps of our choosing. */
  :host(:dir(rtl)) {
    --leading-tight: 1.35;
    --leading-body: 1.7;
    --tracking-tight: 0;
    --tracking-wide: 0;
  }
  :host(:lang(ja)) {
    --leading-tight: 1.25;
    --tracking-tight: 0;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
  }
  /* Only as much of the screen as a seated person reaches; what is above rests. */
  :host([reach]) {
    --dialog-margin: auto var(--space-7);
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    align-items: end;
    background: var(--color-sunken);
  }
  :host([reach]) .frame {
    block-size: max(50%, min(100%, 30rem));
    border-start-start-radius: var(--radius-xl);
    border-start-end-radius: var(--radius-xl);
    background: var(--color-surface);
    box-shadow: var(--shadow-3);
  }
  /* While somebody types there, what is found has the room: the way back and on is there again without the keys. */
  :host([reach]) header:has(~ .dock touch-keyboard),
  :host([reach]) touch-keyboard + shop-nav {
    display: none;
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  .frame {
    container-type: size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto auto;
    block-size: 100%;
  }
  :host([text-step='1']) .frame {
    zoom: 1.2;
  }
  :host([text-step='2']) .frame {
    zoom: 1.4;
  }
  /* What stands on every page grows as far as the middle size: the rest of the room is the page's, whose letters are read. */
  :host([text-step='2']) :is(.dock, access-bar) {
    zoom: 0.86;
  }
  header {
    grid-row: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    min-block-size: var(--target);
    padding: var(--space-3) var(--space-5) var(--space-2);
  }
  .store {
    margin-inline-start: auto;
    font-size: var(--text-lg);
    font-weight: var(--weight-bold);
    letter-spacing: -0.015em;
  }
  .store:only-child {
    margin-inline: 0;
  }
  .back {
    padding-inline-start: var(--space-3);
  }
  .back ui-icon:dir(rtl) {
    transform: scaleX(-1);
  }
  connected-bar {
    grid-row: 2;
    margin: 0 var(--space-5) var(--space-3);
  }
  main {
    grid-row: 3;
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding: var(--space-2) var(--space-5) var(--space-6);
    scrollbar-width: none;
  }
  main:focus-visible {
    outline: none;
  }
  .dock {
    grid-row: 4;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-3) var(--space-5);
    border-start-start-radius: var(--radius-xl);
    border-start-end-radius: var(--radius-xl);
    background: var(--color-raised);
    box-shadow: 0 -0.5rem 1.75rem light-dark(#10211c17, #00000080);
  }
  undo-bar,
  compare-bar {
    position: absolute;
    inset-block-end: calc(100% + var(--space-3));
    inset-inline: var(--space-5);
  }
  access-bar {
    grid-row: 5;
  }
  /* A tablet, or the largest letters: one row of what a larger screen has in two, so that the page has the room. */
  @container (orientation: portrait) and (block-size < 1400px) {
    header {
      padding-block: var(--space-2) var(--space-1);
    }
    .dock {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding-block: var(--space-2);
    }
    touch-keyboard {
      grid-column: 1 / -1;
    }
    touch-keyboard + shop-nav {
      grid-column: 2;
      grid-row: 1;
    }
  }
  @container (orientation: portrait) and (inline-size < 33rem) {
    .dock {
      grid-template-columns: minmax(0, 1fr);
    }
    touch-keyboard + shop-nav {
      grid-area: auto;
    }
  }
  @container (orientation: landscape) {
    .dock {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    touch-keyboard {
      grid-column: 1 / -1;
    }
    touch-keyboard + shop-nav {
      grid-column: 2;
      grid-row: 1;
    }
    main > * {
      max-inline-size: 84rem;
      margin-inline: auto;
    }
  }
`;
