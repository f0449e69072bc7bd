import { css } from 'lit';

/** The look of the plan: a pale floor, quiet shelves, one strong line. Sizes are in the drawing's units (20 a metre). */
export const planStyles = css`
  :host {
    display: block;
  }
  svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  text {
    fill: var(--color-ink-soft);
    font-family: var(--font-sans);
    font-weight: var(--weight-black);
    text-anchor: middle;
    dominant-baseline: central;
  }
  .floor {
    fill: var(--color-raised);
    stroke: var(--color-line-strong);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .wall {
    fill: none;
    stroke: var(--color-line-strong);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .door {
    fill: var(--color-raised);
    stroke: var(--color-line-strong);
    stroke-width: 3;
    stroke-dasharray: 4 5;
  }
  .till {
    fill: var(--color-sunken);
    stroke: var(--color-line-strong);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .shelf polygon {
    fill: var(--color-brand-soft);
    stroke: var(--color-raised);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .shelf .aisle {
    fill: var(--color-on-brand-soft);
    font-size: 16px;
  }
  .shelf .bay-name {
    fill: var(--color-on-brand-soft);
    font-size: 10px;
  }
  .passage polygon {
    fill: var(--color-sunken);
    stroke: none;
  }
  .passage polyline {
    fill: none;
    stroke: var(--color-line-strong);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .aim {
    fill: var(--color-accent);
    stroke: var(--color-raised);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .aim-name {
    fill: var(--color-on-accent);
    font-size: 12px;
  }
  .casing,
  .way {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .casing {
    stroke: var(--color-raised);
    stroke-width: 12;
  }
  .way {
    stroke: var(--color-brand);
    stroke-width: 7;
  }
  .here circle,
  .here path {
    fill: var(--color-brand);
    stroke: var(--color-raised);
    stroke-width: 3;
  }
  .here .pulse {
    fill: var(--color-brand);
    stroke: none;
    opacity: 0.22;
    transform-box: fill-box;
    transform-origin: center;
  }
  .tag {
    fill: var(--color-ink);
    font-size: 14px;
    paint-order: stroke;
    stroke: var(--color-raised);
    stroke-width: 5;
    stroke-linejoin: round;
  }
  .tag.start {
    font-size: 17px;
    stroke-width: 10;
    text-anchor: start;
  }
  .door-name {
    font-size: 11px;
    font-weight: var(--weight-bold);
  }
  .pin {
    fill: var(--color-offer);
    stroke: var(--color-raised);
    stroke-width: 2;
    fill-rule: evenodd;
  }
  .stop circle {
    fill: var(--color-accent);
    stroke: var(--color-raised);
    stroke-width: 2.5;
  }
  .stop text {
    fill: var(--color-on-accent);
    font-size: 15px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .way {
      stroke-dasharray: 1;
      animation: draw 1.6s var(--ease-in-out) both;
    }
    .pin {
      animation: land 0.4s var(--ease-spring) 1.4s both;
    }
    .here .pulse {
      animation: pulse 2.4s var(--ease-out) infinite;
    }
    @keyframes draw {
      from {
        stroke-dashoffset: 1;
      }
    }
    @keyframes land {
      from {
        opacity: 0;
        translate: 0 -20px;
      }
    }
    @keyframes pulse {
      from {
        scale: 0.8;
      }
      to {
        scale: 2.2;
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .way {
      stroke: Highlight;
    }
    .aim {
      fill: Highlight;
    }
  }
`;
