import { css } from 'lit';

/** The cards of the playlists, each with a filmstrip. */
export const playlistsStyles = css`
  .playlist {
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
`;
