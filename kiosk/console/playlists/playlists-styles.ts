import { css } from 'lit';

/** The cards of the playlists, each with a filmstrip. */
export const playlistsStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: var(--space-5);
  }
  .playlist {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-3);
    align-content: start;
    padding: var(--space-3);
  }
  .film {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--space-2);
  }
  .film creative-thumb:first-child {
    grid-column: 1 / -1;
  }
  .blank {
    display: grid;
    place-items: center;
    grid-column: 1 / -1;
    aspect-ratio: 16 / 9;
    border-radius: var(--radius-md);
    background: var(--color-sunken);
    color: var(--color-ink-soft);
  }
  .words {
    padding: 0 var(--space-2);
  }
  h2 a {
    color: inherit;
    text-decoration: none;
  }
  h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius-lg);
  }
  h2 a:focus-visible {
    outline: none;
  }
  h2 a:focus-visible::after {
    outline: 3px solid var(--color-brand);
    outline-offset: 2px;
  }
  .playlist .row {
    position: relative;
    flex-wrap: nowrap;
    gap: 0;
  }
`;
