import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Slice } from '../../shared/model/display-step.ts';
import './holding-screen.ts';
import type { RenderItem, StageResources } from './render-item.ts';
import { ZoneStage } from './zone-stage.ts';

/**
 * A screen's whole picture: the main zone, which fills it until an `Arrangement` says otherwise, the zones beside it,
 * and behind them the built-in holding screen. What it shows, tells and holds is the main zone's; see `ZoneStage`.
 */
@customElement('layout-stage')
export class LayoutStage extends LitElement {
  @state() private holding = { heading: '', text: '', dark: false };
  readonly main = new ZoneStage();
  /** Where an arrangement puts the stages of the other zones. */
  readonly others = document.createElement('div');
  #resources: StageResources | null = null;

  constructor() {
    super();
    this.others.className = 'others';
    this.main.addEventListener('covering', () => this.requestUpdate());
  }

  // On a video wall the stage is as large as the wall, and moved until this screen's slice of it is the one that is seen. A
  // zone that is empty lies behind: painted, for a film that waits to be, and yet unseen.
  static override styles = css`
    :host {
      position: relative;
      display: block;
      overflow: hidden;
      background: #0b2a24;
    }
    :host([hidden]),
    holding-screen[hidden] {
      display: none;
    }
    .picture {
      position: absolute;
      left: var(--wall-left, 0);
      top: var(--wall-top, 0);
      inline-size: var(--wall-width, 100%);
      block-size: var(--wall-height, 100%);
    }
    .others {
      display: contents;
    }
    holding-screen {
      z-index: 2;
    }
    zone-stage {
      left: 0;
      top: 0;
      inline-size: 100%;
      block-size: 100%;
      z-index: 3;
    }
    zone-stage[empty] {
      z-index: 1 !important;
    }
  `;

  get resources(): StageResources | null {
    return this.#resources;
  }

  set resources(resources: StageResources | null) {
    this.#resources = resources;
    for (const zone of this.#zones()) zone.resources = resources;
  }

  /** Key of the item on glass; null while the holding screen shows. */
  get showing(): string | null {
    return this.main.showing;
  }

  /** See {@link ZoneStage.prepare}. */
  prepare(item: RenderItem): Promise<void> {
    return this.main.prepare(item);
  }

  /** See {@link ZoneStage.show}. */
  show(item: RenderItem, atSwap?: () => void): Promise<{ shownAt: number }> {
    return this.main.show(item, () => {
      this.#cut(item.slice ?? null);
      atSwap?.();
    });
  }

  /** The main zone's film on glass; null while there is none. */
  get film(): HTMLVideoElement | null {
    return this.main.film;
  }

  /** Shows the built-in holding screen at once, with the words given, or a dark one. */
  hold({ heading = '', text = '', dark = false } = {}): void {
    this.holding = { heading, text, dark };
    this.#cut(null);
    this.main.hold();
  }

  /** Products have changed: draws anew what is on glass and shows them. */
  refresh(): void {
    for (const zone of this.#zones()) zone.refresh();
  }

  /** Shows a slice of the whole picture as large as the screen, or all of it. */
  #cut(slice: Slice | null): void {
    const { x, y, width, height } = slice ?? { x: 0, y: 0, width: 100, height: 100 };
    this.style.setProperty('--wall-left', `${(-100 * x) / width}%`);
    this.style.setProperty('--wall-top', `${(-100 * y) / height}%`);
    this.style.setProperty('--wall-width', `${10_000 / width}%`);
    this.style.setProperty('--wall-height', `${10_000 / height}%`);
  }

  #zones(): ZoneStage[] {
    return [this.main, ...this.others.querySelectorAll('zone-stage')];
  }

  protected override render() {
    // Covered by a picture, the holding screen stops costing frames; under a transition it must still be there.
    return html`<div class="picture">
      ${this.main}${this.others}
      <holding-screen
        ?hidden=${this.main.covering}
        .heading=${this.holding.heading}
        .text=${this.holding.text}
        .dark=${this.holding.dark}
      ></holding-screen>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layout-stage': LayoutStage;
  }
}
