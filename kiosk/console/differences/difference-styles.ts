import { css } from 'lit';

/** For whoever shows a {@link differenceList}. Names may be long, and longer than their line without a place to break. */
export const differenceStyles = css`
  .differences {
    display: grid;
    border-block-start: 1px solid var(--color-line);
  }
  .difference {
    border-block-end: 1px solid var(--color-line);
  }
  .difference > details > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-3);
    min-block-size: calc(var(--target) + var(--space-2));
    padding-block: var(--space-2);
    cursor: pointer;
    list-style: none;
  }
  .difference > details > summary::-webkit-details-marker {
    display: none;
  }
  .difference > details > summary > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .difference > details > summary > ui-icon {
    color: var(--color-ink-soft);
    transition: transform var(--duration-fast) var(--ease-out);
  }
  .difference > details[open] > summary > ui-icon {
    transform: rotate(90deg);
  }
  .difference .badge {
    min-inline-size: 5.25rem;
    justify-content: center;
  }
  .fields {
    display: grid;
    gap: var(--space-4);
    padding-block: var(--space-1) var(--space-5);
  }
  .fields > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-1);
  }
  .fields dt {
    color: var(--color-ink-soft);
    font-size: var(--text-sm);
    overflow-wrap: anywhere;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .sides[data-apart] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .sides[data-alone] {
    grid-template-columns: minmax(0, 1fr);
  }
  .sides[data-alone] .side {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }
  .sides[data-alone] .whose {
    flex-basis: 100%;
  }
  .whose {
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }
  /* Neither of the two is wrong. */
  .sides[data-apart] > .side {
    background: var(--color-sunken);
    color: var(--color-ink);
  }
  .note .sides[data-apart] > .side {
    background: var(--color-raised);
  }
  .sides > ui-icon {
    color: var(--color-ink-soft);
  }
  :dir(rtl) .sides > ui-icon {
    transform: scaleX(-1);
  }
  .side {
    display: grid;
    align-content: start;
    gap: var(--space-2);
    block-size: 100%;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-md);
    background: var(--color-danger-soft);
    color: var(--color-on-danger-soft);
    overflow-wrap: anywhere;
    text-decoration: none;
  }
  ins.side {
    background: var(--color-success-soft);
    color: var(--color-on-success-soft);
  }
  .side creative-thumb,
  .side layout-drawing,
  .side img {
    inline-size: min(100%, 12rem);
  }
  .side img {
    aspect-ratio: 4 / 3;
    border-radius: var(--radius-md);
    object-fit: cover;
  }
  @media (max-width: 30rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .sides > ui-icon {
      justify-self: center;
      transform: rotate(90deg);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .difference > details > summary > ui-icon {
      transition: none;
    }
  }
`;
