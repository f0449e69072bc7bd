import { css } from 'lit';

/** The six soft plates that product pictures lie on, by `data-tint`. Backgrounds only: no text stands on them. */
export const plateStyles = css`
  .plate {
    --plate: light-dark(#e3f2ea, #173329);
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    overflow: hidden;
    border-radius: var(--radius-lg);
    background: radial-gradient(
        circle at 50% 38%,
        light-dark(#ffffffb8, #ffffff14),
        transparent 62%
      )
      var(--plate);
  }
  .plate[data-tint='1'] {
    --plate: light-dark(#ffeccb, #3a2c0f);
  }
  .plate[data-tint='2'] {
    --plate: light-dark(#fde3dc, #3c1d16);
  }
  .plate[data-tint='3'] {
    --plate: light-dark(#e0ecfa, #15293f);
  }
  .plate[data-tint='4'] {
    --plate: light-dark(#ece5f8, #281f3d);
  }
  .plate[data-tint='5'] {
    --plate: light-dark(#dff1f3, #12323a);
  }
`;
