import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Creative } from '../../../shared/model/creative.ts';
import type { Display } from '../../../shared/model/display.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { displayHealth } from './display-health.ts';
import { isUpright } from './rotation-text.ts';

/** One screen at a glance: what is on glass, how it is, what is wrong. The whole card leads to the display. */
@customElement('display-card')
export class DisplayCard extends LitElement {
  @property({ attribute: false }) display!: Display;
  @property({ attribute: false }) creative: Creative | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ type: Number }) now = 0;
  @property({ attribute: false }) connected = true;

  static override styles = [
    surfaceStyles,
    css`
      article.card {
        position: relative;
        display: grid;
        gap: var(--space-3);
        block-size: 100%;
        align-content: start;
        padding: var(--space-3);
        transition: box-shadow var(--duration-base) var(--ease-out);
      }
      article:hover {
        box-shadow: var(--shadow-2);
      }
      creative-thumb[data-stale] {
        filter: saturate(0.25);
      }
      .words {
        display: grid;
        gap: var(--space-1);
        padding: 0 var(--space-2) var(--space-2);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 var(--space-3);
      }
      h2 {
        font-size: var(--text-lg);
        overflow-wrap: anywhere;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
      /* The link's box is the card: one tab stop, one target. */
      a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--radius-lg);
      }
      a:focus-visible {
        outline: none;
      }
      a:focus-visible::after {
        outline: 3px solid var(--color-brand);
        outline-offset: 2px;
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-sm);
        font-weight: var(--weight-medium);
        white-space: nowrap;
      }
      .playing {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      li {
        font-size: var(--text-sm);
        color: var(--color-ink-soft);
      }
    `,
  ];

  protected override render() {
    const { display, now } = this;
    const health = displayHealth(display, now, this.connected);
    const live = display.online && this.connected;
    const playing = display.status?.nowPlaying;
    return html`<article class="card">
      <creative-thumb
        .creative=${this.creative}
        .library=${this.library}
        ?upright=${isUpright(display)}
        ?data-stale=${!live}
      ></creative-thumb>
      <div class="words">
        <div class="top">
          <h2><a href="/console/displays/${display.id}">${display.name}</a></h2>
          <span class="state"><span class="dot" data-tone=${health.tone}></span>${health.word}</span>
        </div>
        ${
          playing
            ? html`<p class="playing soft">
                ${live ? 'On glass' : 'Last on glass'}: ${playing.name}
              </p>`
            : nothing
        }
        <ul>
          ${health.problems.map((problem) => html`<li>${problem}</li>`)}
        </ul>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'display-card': DisplayCard;
  }
}
