import { css } from 'lit';

/** A frame fills its box, on a ground that is nobody's advertisement until the frame paints its own. */
export const frameStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    overflow: hidden;
    background: #0c1613;
  }
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    background: #fff;
    /* A touch on it is a touch on the screen: a frame would keep it to itself. */
    pointer-events: none;
  }
  p {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 1rem;
    color: #d8f0e6;
    text-align: center;
  }
`;
