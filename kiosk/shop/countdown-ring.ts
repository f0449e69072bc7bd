import { css, html, LitElement, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** A ring that empties until `until` (epoch ms), the seconds left in its middle. Silent: the words say what it means. */
@customElement('countdown-ring')
export class CountdownRing extends LitElement {
  @property({ type: Number }) until = 0;
  /** Milliseconds of a full ring. */
  @property({ type: Number }) span = 20_000;
  @property({ attribute: false }) now: () => number = Date.now;
  @state() private left = 0;
  private tick = 0;

  static override styles = css`
    :host {
      display: inline-grid;
      place-items: center;
      inline-size: 2.75em;
      block-size: 2.75em;
      font-variant-numeric: tabular-nums;
      font-weight: var(--weight-bold);
    }
    svg,
    span {
      grid-area: 1 / 1;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      transform: rotate(-90deg);
      fill: none;
      stroke-width: 3;
    }
    .track {
      stroke: var(--color-line);
    }
    .rest {
      stroke: var(--color-brand);
      stroke-linecap: round;
      transition: stroke-dashoffset 1s linear;
    }
    @media (prefers-reduced-motion: reduce) {
      .rest {
        transition: none;
      }
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = window.setInterval(this.count, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.tick);
  }

  protected override willUpdate(): void {
    this.count();
  }

  private count = (): void => {
    this.left = Math.max(0, Math.ceil((this.until - this.now()) / 1000));
  };

  protected override render() {
    const rest = Math.min(1, (this.left * 1000) / this.span);
    return html`<svg viewBox="0 0 36 36" aria-hidden="true">
        ${svg`<circle class="track" cx="18" cy="18" r="16"></circle>
        <circle class="rest" cx="18" cy="18" r="16" pathLength="1" stroke-dasharray="1"
          stroke-dashoffset=${1 - rest}></circle>`}
      </svg>
      <span aria-hidden="true">${this.left}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'countdown-ring': CountdownRing;
  }
}
