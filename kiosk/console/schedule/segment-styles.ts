import { css } from 'lit';

/** A stretch of time drawn as a block; `--hue` is its entry's. Text is ink on a tint, so it stays legible. */
export const segmentStyles = css`
  .segment {
    overflow: hidden;
    border: 1px solid var(--color-raised);
    border-inline-start: 4px solid light-dark(oklch(0.55 0.13 var(--hue)), oklch(0.78 0.12 var(--hue)));
    border-radius: var(--radius-sm);
    background: light-dark(oklch(0.93 0.045 var(--hue)), oklch(0.33 0.055 var(--hue)));
    color: var(--color-ink);
    font-size: var(--text-xs);
    font-weight: var(--weight-medium);
    line-height: var(--leading-snug);
    text-align: start;
    text-decoration: none;
  }
  .segment[data-rung='emergency'],
  .segment[data-rung='takeover'] {
    border-inline-start-color: var(--color-danger);
    background: var(--color-danger-soft);
  }
  .segment[data-rung='opening-hours'],
  .segment[data-rung='filler'],
  .segment[data-rung='last'],
  .segment[data-rung='holding'] {
    border-inline-start-color: var(--color-line-strong);
    background: var(--color-sunken);
    color: var(--color-ink-soft);
  }
  .swatch {
    display: inline-block;
    flex: none;
    inline-size: 0.85rem;
    block-size: 0.85rem;
    border-radius: 0.25rem;
    background: light-dark(oklch(0.55 0.13 var(--hue)), oklch(0.78 0.12 var(--hue)));
  }
  .swatch[data-rung] {
    background: var(--color-line-strong);
  }
`;
