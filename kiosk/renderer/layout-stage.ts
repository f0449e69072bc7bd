import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Transition } from '../../shared/model/playlist.ts';
import type { ViewFailure } from './creative-view.ts';
import './holding-screen.ts';
import { RenderError, type RenderErrorCode, type RenderItem, type StageResources } from './render-item.ts';
import { StageLayer } from './stage-layer.ts';
import { beginTransition } from './transition.ts';

interface Pending {
  item: RenderItem;
  layer: StageLayer;
  ready: Promise<void>;
  abort: AbortController;
}

/**
 * A screen's picture. What is on glass stays there until the first frame of its successor is ready beneath it, so
 * no gap is ever seen; a successor that fails changes nothing. It keeps no schedule: the caller times pictures.
 *
 * Events, all bubbling: `item-shown` {key, shownAt}; `item-ended` {key} at the end of a video; `item-failed`
 * {key, code} when a video that is already on glass dies.
 */
@customElement('layout-stage')
export class LayoutStage extends LitElement {
  @property({ attribute: false }) resources: StageResources | null = null;
  @state() private holding = { heading: '', text: '', dark: false };
  @state() private current: StageLayer | null = null;

  private readonly layers: readonly [StageLayer, StageLayer];
  private pending: Pending | null = null;
  /** Ends the transition that is running, if one is. */
  private endTransition: (() => void) | null = null;

  constructor() {
    super();
    const onEnded = (layer: StageLayer) => this.onEnded(layer);
    const onFailed = (layer: StageLayer, cause: ViewFailure) => this.onFailed(layer, cause);
    this.layers = [new StageLayer(onEnded, onFailed), new StageLayer(onEnded, onFailed)];
  }

  static override styles = css`
    :host {
      position: relative;
      display: block;
      overflow: hidden;
      background: #0b2a24;
    }
    :host([hidden]) {
      display: none;
    }
    /* From the back: waiting, holding screen, going, on glass. A waiting layer is painted all the same: hidden, a
       video would never present its first frame. */
    .layer {
      position: absolute;
      inset: 0;
      z-index: 1;
    }
    holding-screen {
      z-index: 2;
    }
    .layer[data-place='going'] {
      z-index: 3;
    }
    .layer[data-place='glass'] {
      z-index: 4;
    }
    .layer > [hidden],
    holding-screen[hidden] {
      display: none;
    }
  `;

  /** Key of the item on glass; null while the holding screen shows. */
  get showing(): string | null {
    return this.current?.item?.key ?? null;
  }

  /** Loads an item beneath the one on glass. Rejects with a RenderError; what is on glass is not touched. */
  prepare(item: RenderItem): Promise<void> {
    if (this.pending?.item.key === item.key) return this.pending.ready;
    const { resources } = this;
    if (!resources) throw new Error('layout-stage needs its resources before it can show anything');
    this.pending?.abort.abort();
    // The layer that leaves is the one this item needs: end the transition rather than wait for it.
    this.endTransition?.();
    const layer = this.layers[0] === this.current ? this.layers[1] : this.layers[0];
    const abort = new AbortController();
    const pending: Pending = { item, layer, abort, ready: layer.prepare(item, resources, abort.signal) };
    this.pending = pending;
    pending.ready.catch(() => {
      if (this.pending === pending) this.pending = null;
    });
    return pending.ready;
  }

  /**
   * Puts an item on glass, preparing it first if {@link prepare} has not. Resolves when it is there; `shownAt` is on
   * the scale of `performance.now()`. Rejects with a RenderError, and then the old picture is still on glass.
   */
  async show(item: RenderItem): Promise<{ shownAt: number }> {
    await this.prepare(item);
    const { pending } = this;
    if (pending?.item.key !== item.key) throw new RenderError('superseded', item.key);
    this.pending = null;
    this.swap(pending.layer, item.transition ?? 'fade');
    const shownAt = await nextFrame();
    this.announce('item-shown', { key: item.key, shownAt });
    return { shownAt };
  }

  /** Shows the built-in holding screen at once, with the words given, or a dark one. */
  hold({ heading = '', text = '', dark = false } = {}): void {
    this.holding = { heading, text, dark };
    this.pending?.abort.abort();
    this.pending = null;
    this.endTransition?.();
    const { current } = this;
    this.current = null;
    if (current) this.retire(current);
  }

  /** Products have changed: draws anew what is on glass and shows them. */
  refresh(): void {
    if (this.resources) void this.current?.refresh(this.resources);
  }

  private swap(incoming: StageLayer, transition: Transition): void {
    const outgoing = this.current;
    if (outgoing) outgoing.root.dataset.place = 'going';
    incoming.root.dataset.place = 'glass';
    this.current = incoming;
    incoming.start();
    const animations = beginTransition(transition, incoming.root, outgoing?.root ?? null);
    const [first] = animations;
    if (!first) {
      if (outgoing) this.retire(outgoing);
      return;
    }
    const end = (): void => {
      if (this.endTransition !== end) return;
      this.endTransition = null;
      for (const animation of animations) animation.cancel();
      if (outgoing) this.retire(outgoing);
      this.requestUpdate();
    };
    this.endTransition = end;
    first.onfinish = end;
  }

  private retire(layer: StageLayer): void {
    delete layer.root.dataset.place;
    layer.clear();
  }

  private onEnded(layer: StageLayer): void {
    if (layer === this.current && layer.item) this.announce('item-ended', { key: layer.item.key });
  }

  private onFailed(layer: StageLayer, cause: ViewFailure): void {
    if (layer !== this.current || !layer.item) return;
    this.announce('item-failed', { key: layer.item.key, code: cause.code });
  }

  private announce<K extends keyof StageEvents>(type: K, detail: StageEvents[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  protected override render() {
    // Covered by a picture, the holding screen stops costing frames; under a transition it must still be there.
    const covered = this.current !== null && this.endTransition === null;
    return html`${this.layers[0].root}${this.layers[1].root}
      <holding-screen
        ?hidden=${covered}
        .heading=${this.holding.heading}
        .text=${this.holding.text}
        .dark=${this.holding.dark}
      ></holding-screen>`;
  }
}

/** What the stage tells, by event name. */
export interface StageEvents {
  'item-shown': { key: string; shownAt: number };
  'item-ended': { key: string };
  'item-failed': { key: string; code: RenderErrorCode };
}

/** When the swap reached the screen. A hidden page paints nothing, and then now is as good as it gets. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    const done = (at: number): void => {
      cancelAnimationFrame(request);
      document.removeEventListener('visibilitychange', onHidden);
      resolve(at);
    };
    const onHidden = (): void => {
      if (document.hidden) done(performance.now());
    };
    const request = requestAnimationFrame(done);
    document.addEventListener('visibilitychange', onHidden);
    onHidden();
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'layout-stage': LayoutStage;
  }
  interface HTMLElementEventMap {
    'item-shown': CustomEvent<StageEvents['item-shown']>;
    'item-ended': CustomEvent<StageEvents['item-ended']>;
    'item-failed': CustomEvent<StageEvents['item-failed']>;
  }
}
