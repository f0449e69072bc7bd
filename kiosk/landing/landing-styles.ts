import { css } from 'lit';

/** The head is a shop window at night in every theme; what lies below follows the reader's. */
export const landingStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvh;
  }
  header {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    /* In line with the cards below. */
    padding: clamp(1.5rem, 4vw, 3rem) max(1.25rem, (100% - 76rem) / 2) clamp(9rem, 17vw, 14rem);
    background: #0b2a24;
    color: #fff;
  }
  ui-logo {
    --color-brand: #fff;
    --color-on-brand: #0b6b55;
    color: #fff;
    font-size: var(--text-2xl);
  }
  h1 {
    max-inline-size: 11ch;
    margin-block: clamp(3rem, 8vw, 6rem) var(--space-5);
    font-size: clamp(3rem, 1rem + 8vw, 7.5rem);
    font-weight: 880;
    letter-spacing: -0.05em;
    line-height: 0.92;
  }
  h1 em {
    color: #ffc24d;
    font-style: normal;
  }
  header p {
    max-inline-size: 44ch;
    color: #d9ece5;
    font-size: clamp(1.125rem, 0.9rem + 0.7vw, 1.5rem);
    line-height: 1.45;
    text-wrap: pretty;
  }

  /* The mark's panes, large, with the light of the shop moving behind them. */
  .panes {
    position: absolute;
    z-index: -1;
    inset-block: 0;
    inset-inline-end: max(-12vw, -14rem);
    inline-size: min(82vw, 84rem);
  }
  .panes i {
    position: absolute;
    inset: 0;
    background-size: 220% 220%;
    animation: glow 18s ease-in-out infinite alternate;
  }
  .panes i:nth-child(1) {
    clip-path: polygon(22% 0, 45% 0, 71% 100%, 48% 100%);
    background-image: linear-gradient(130deg, #1c8a6c, #0f5f4d 45%, #0d3f36 75%, #1c8a6c);
  }
  .panes i:nth-child(2) {
    clip-path: polygon(71% 0, 94% 0, 73.2% 80%, 61.2% 38%);
    background-image: linear-gradient(160deg, #ffd77a, #ffb627 40%, #e57f00 80%, #ffb627);
    animation-duration: 23s;
  }
  .panes i:nth-child(3) {
    clip-path: polygon(95.5% 0, 100% 0, 100% 100%, 74% 100%, 69.6% 100%);
    background-image: linear-gradient(200deg, #134a3f, #0d352d 60%, #175a4b);
    animation-duration: 29s;
  }
  @keyframes glow {
    from {
      background-position: 0% 20%;
    }
    to {
      background-position: 100% 80%;
    }
  }

  main {
    position: relative;
    flex: 1;
    inline-size: min(100% - 2.5rem, 76rem);
    margin: clamp(-8rem, -10vw, -5rem) auto 0;
  }
  main ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  li a {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    block-size: 100%;
    padding: var(--space-5) var(--space-5) calc(var(--space-5) + 3rem);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-raised);
    color: var(--color-ink);
    box-shadow: var(--shadow-2);
    text-decoration: none;
    transition:
      transform var(--duration-base) var(--ease-out),
      box-shadow var(--duration-base) var(--ease-out);
  }
  li a:hover {
    box-shadow: var(--shadow-3);
    transform: translateY(-0.375rem);
  }
  .icon {
    display: grid;
    place-items: center;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    border-radius: var(--radius-md);
    background: var(--color-brand-soft);
    color: var(--color-on-brand-soft);
    font-size: 1.35rem;
  }
  li h2 {
    margin-block-start: var(--space-2);
    font-size: var(--text-xl);
  }
  li p {
    color: var(--color-ink-soft);
    line-height: 1.5;
    text-wrap: pretty;
  }
  .go {
    position: absolute;
    inset-block-end: var(--space-4);
    inset-inline-end: var(--space-4);
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: var(--radius-full);
    background: var(--color-sunken);
    transition: background-color var(--duration-base) var(--ease-out);
  }
  li a:hover .go {
    background: var(--color-accent);
    color: var(--color-on-accent);
  }
  .hint {
    display: flex;
    gap: var(--space-3);
    max-inline-size: 74ch;
    margin-block: var(--space-7);
    color: var(--color-ink-soft);
    line-height: var(--leading-body);
  }
  .hint ui-icon {
    margin-block-start: 0.2em;
    color: var(--color-brand);
  }
  code {
    padding: 0.1em 0.4em;
    border-radius: var(--radius-sm);
    background: var(--color-sunken);
    color: var(--color-ink);
    font-family: var(--font-mono);
    font-size: 0.9em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--space-3);
    inline-size: min(100% - 2.5rem, 76rem);
    margin-inline: auto;
    padding-block: var(--space-5);
    border-block-start: 1px solid var(--color-line);
    color: var(--color-ink-soft);
    font-size: var(--text-sm);
  }
  /* Four cards: all in a row, or two and two, never three and one. */
  @media (min-width: 36rem) {
    main ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (min-width: 75rem) {
    main ul {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  /* No room beside the words: only the dark pane stays behind them, or they could not be read. */
  @media (max-width: 50rem) {
    .panes i:nth-child(2) {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .panes i {
      animation: none;
    }
    li a:hover {
      transform: none;
    }
  }
`;
