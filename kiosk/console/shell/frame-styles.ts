import { css } from 'lit';

/** The console's ground plan: a fixed column of navigation, and on narrow screens a bar with a drawer. */
export const frameStyles = css`
  :host {
    display: grid;
    grid-template-columns: 15.5rem minmax(0, 1fr);
    min-block-size: 100dvh;
  }
  aside {
    position: sticky;
    inset-block-start: 0;
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    gap: var(--space-2);
    block-size: 100dvh;
    padding: var(--space-5) var(--space-4) var(--space-4);
    border-inline-end: 1px solid var(--color-line);
    background: var(--color-raised);
    overflow-y: auto;
  }
  .logo {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: var(--target);
    padding-inline: var(--space-2);
    border-radius: var(--radius-md);
    color: inherit;
    font-size: 1.25rem;
    text-decoration: none;
  }
  .store {
    padding-inline: var(--space-2);
    color: var(--color-ink-soft);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }
  nav[aria-label='Console'] {
    padding-block: var(--space-3);
  }
  aside ul,
  .drawer ul {
    display: grid;
    gap: var(--space-1);
  }
  nav li a {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    padding-inline: var(--space-3);
    border-radius: var(--radius-md);
    color: var(--color-ink-soft);
    font-weight: var(--weight-medium);
    text-decoration: none;
    transition: background-color var(--duration-fast) var(--ease-out);
  }
  nav li a:hover {
    background: var(--color-sunken);
    color: var(--color-ink);
  }
  nav li a[aria-current] {
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
  }

  .side {
    display: grid;
    grid-template-rows: auto auto 1fr;
    align-content: start;
    min-inline-size: 0;
  }
  header {
    position: sticky;
    z-index: 5;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    min-block-size: calc(var(--target) + var(--space-4));
    padding: var(--space-2) var(--space-6);
    border-block-end: 1px solid var(--color-line);
    background: color-mix(in srgb, var(--color-surface) 88%, transparent);
    backdrop-filter: blur(12px);
  }
  header .menu,
  header .logo {
    display: none;
  }
  publish-bar {
    margin-inline-start: auto;
  }
  main {
    grid-row: 3;
    padding: var(--space-6) var(--space-6) var(--space-8);
    outline: none;
  }
  .notes {
    grid-row: 2;
    min-inline-size: 0;
  }
  .offline {
    /* As wide as the page below it. */
    box-sizing: border-box;
    inline-size: min(100% - 2 * var(--space-6), 90rem);
    margin: var(--space-4) auto 0;
  }

  .shortcuts {
    position: fixed;
    z-index: 20;
  }
  .skip {
    position: fixed;
    z-index: 20;
    inset-block-start: var(--space-2);
    inset-inline-start: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius-md);
    background: var(--color-brand);
    color: var(--color-on-brand);
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  dialog {
    inset-block: 0;
    inset-inline-start: 0;
    margin: 0;
    inline-size: min(20rem, 86vw);
    block-size: 100dvh;
    max-block-size: none;
    padding: 0;
    border: 0;
    background: var(--color-overlay);
    color: var(--color-ink);
    box-shadow: var(--shadow-3);
  }
  dialog::backdrop {
    background: var(--color-scrim);
  }
  dialog[open] {
    animation: slide var(--duration-base) var(--ease-out);
  }
  @keyframes slide {
    from {
      transform: translateX(-100%);
    }
  }
  .drawer {
    display: grid;
    grid-template-rows: auto 1fr auto;
    block-size: 100%;
    padding: var(--space-3) var(--space-4) var(--space-4);
  }
  .drawer > .icon-button {
    justify-self: end;
  }

  @media (max-width: 56rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      display: none;
    }
    header {
      padding-inline: var(--space-3);
    }
    header .menu,
    header .logo {
      display: inline-flex;
    }
    main {
      padding: var(--space-5) var(--space-4) var(--space-8);
    }
    .offline {
      inline-size: calc(100% - 2 * var(--space-4));
    }
  }

  /* What is printed is the page alone. */
  @media print {
    :host {
      display: block;
      min-block-size: 0;
    }
    aside,
    header,
    .shortcuts,
    .offline,
    dialog {
      display: none;
    }
    .side {
      display: block;
    }
    main {
      padding: 0;
    }
  }
`;
