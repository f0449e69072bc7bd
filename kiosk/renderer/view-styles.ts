import { css } from 'lit';

/** Picture over backdrop, for the kinds that bring their own pixels. */
export const viewStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    overflow: hidden;
    background: var(--view-ground, #0c1613);
  }
  canvas,
  img,
  video {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  canvas {
    display: var(--view-backdrop, block);
    object-fit: cover;
    transform: scale(1.06);
  }
  img,
  video {
    object-fit: contain;
  }
  :host([fit='cover']) :is(img, video) {
    object-fit: cover;
  }
`;
