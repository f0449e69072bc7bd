import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Transition } from '../../shared/model/playlist.ts';
import type { ViewFailure } from './creative-view.ts';
import { RenderError, type RenderErrorCode, type RenderItem, type StageResources } from './render-item.ts';
import { StageLayer } from './stage-layer.ts';
import { beginTransition } from './transition.ts';

/** Kinds whose picture at any moment is the same whenever their turn began; the others may have to be loaded anew. */
const RUNS_ON = /^(ticker|clock|countdown|message|qr|image)$/;

interface Pending {
  item: RenderItem;
  layer: StageLayer;
  ready: Promise<void>;
  abort: AbortController;
}

/**
 * The picture of one zone. What is on glass stays there until the first frame of its successor is ready beneath it, so
 * no gap is ever seen; a successor that fails changes nothing. It keeps no schedule: the caller times pictures.
 *
 * Attribute `empty` while nothing is on glass: whoever places the zone then keeps it beneath something else, for what
 * is being prepared is painted all the same.
 *
 * Events: see {@link StageEvents}, and `covering` when {@link ZoneStage.covering} may have changed.
 */
@customElement('zone-stage')
export class ZoneStage extends LitElement {
  @property({ attribute: false }) resources: StageResources | null = null;
  /** Its events stay with it, and its films are mute. */
  readonly aside: boolean;
  /** How an item comes when nothing is on glass; by default as it comes otherwise. */
  entrance: Transition | null = null;

  private readonly layers: readonly [StageLayer, StageLayer];
  private current: StageLayer | null = null;
  private pending: Pending | null = null;
  /** Ends the transition that is running, if one is. */
  private endTransition: (() => void) | null = null;

  /** @param aside for every zone but the main one: see {@link ZoneStage.aside}. */
  constructor({ aside = false } = {}) {
    super();
    this.aside = aside;
    const onEnded = (layer: StageLayer) => this.onEnded(layer);
    const onFailed = (layer: StageLayer, cause: ViewFailure) => this.onFailed(layer, cause);
    this.layers = [new StageLayer(onEnded, onFailed, aside), new StageLayer(onEnded, onFailed, aside)];
  }

  static override styles = css`
    :host {
      position: absolute;
      display: block;
      overflow: hidden;
      isolation: isolate;
    }
    /* From the back: waiting, going, on glass. A waiting layer is painted all the same: hidden, a video would never
       present its first frame. */
    .layer {
      position: absolute;
      inset: 0;
      z-index: 1;
    }
    .layer[data-place='going'] {
      z-index: 2;
    }
    .layer[data-place='glass'] {
      z-index: 3;
    }
    .layer > [hidden] {
      display: none;
    }
  `;

  /** Key of the item on glass; null while none is. */
  get showing(): string | null {
    return this.current?.item?.key ?? null;
  }

  /** The film on glass; null while there is none. */
  get film(): HTMLVideoElement | null {
    return this.current?.film ?? null;
  }

  /** Whether nothing behind it can be seen. */
  get covering(): boolean {
    return this.current !== null && this.endTransition === null;
  }

  /** Loads an item beneath the one on glass. Rejects with a RenderError; what is on glass is not touched. */
  prepare(item: RenderItem): Promise<void> {
    if (this.pending?.item.key === item.key) return this.pending.ready;
    const { resources } = this;
    if (!resources) throw new Error('a stage needs its resources before it can show anything');
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
   * Puts an item on glass, preparing it first if {@link prepare} has not; where it is what is there already, that
   * stays as it is and counts as the new item. Resolves when it is there; `shownAt` is on the scale of
   * `performance.now()`. Rejects with a RenderError, and then the old picture is still on glass.
   *
   * @param atSwap called just before it is swapped in, for what is to change in the same frame
   */
  async show(item: RenderItem, atSwap?: () => void): Promise<{ shownAt: number }> {
    await this.prepare(item);
    const { pending, current } = this;
    if (pending?.item.key !== item.key) throw new RenderError('superseded', item.key);
    this.pending = null;
    atSwap?.();
    if (current && this.runsOn(item)) {
      // Prepared all the same: what is on glass may have been taken off it meanwhile.
      pending.layer.clear();
      current.item = item;
    } else {
      const transition = (current ? null : this.entrance) ?? item.transition ?? 'fade';
      // Anything but a film would be seen double while it fades into itself.
      this.swap(pending.layer, item.creative.kind !== 'video' && this.isAgain(item) ? 'cut' : transition);
    }
    const shownAt = await nextFrame();
    this.announce('item-shown', { key: item.key, shownAt });
    return { shownAt };
  }

  /** Takes what is on glass off it and gives up what is being prepared. */
  hold(): void {
    this.pending?.abort.abort();
    this.pending = null;
    this.empty();
  }

  /** Takes what is on glass off it. */
  empty(): void {
    this.endTransition?.();
    const { current } = this;
    this.current = null;
    if (current) this.retire(current);
    this.changed();
  }

  /** What it draws from has changed: draws anew what is on glass. */
  refresh(): void {
    if (this.resources) void this.current?.refresh(this.resources);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.changed();
  }

  /** The creative on glass once more. */
  private isAgain({ creative }: RenderItem): boolean {
    return JSON.stringify(creative) === JSON.stringify(this.current?.item?.creative);
  }

  /** What is on glass may simply stay. In step with other screens each turn begins anew, for whoever joins late. */
  private runsOn(item: RenderItem): boolean {
    const { current } = this;
    const isAsBefore = item.placeMs === undefined && item.fit === current?.item?.fit;
    return isAsBefore && RUNS_ON.test(item.creative.kind) && this.isAgain(item);
  }

  private swap(incoming: StageLayer, transition: Transition): void {
    const outgoing = this.current;
    if (outgoing) outgoing.root.dataset.place = 'going';
    incoming.root.dataset.place = 'glass';
    this.current = incoming;
    incoming.start();
    const animations = beginTransition(transition, incoming.root, outgoing?.root ?? null);
    const [first] = animations;
    if (first) {
      const end = (): void => {
        if (this.endTransition !== end) return;
        this.endTransition = null;
        for (const animation of animations) animation.cancel();
        if (outgoing) this.retire(outgoing);
        this.changed();
      };
      this.endTransition = end;
      first.onfinish = end;
    } else if (outgoing) this.retire(outgoing);
    this.changed();
  }

  private retire(layer: StageLayer): void {
    delete layer.root.dataset.place;
    layer.clear();
  }

  private changed(): void {
    this.toggleAttribute('empty', this.current === null);
    this.dispatchEvent(new Event('covering'));
  }

  private onEnded(layer: StageLayer): void {
    if (layer === this.current && layer.item) this.announce('item-ended', { key: layer.item.key });
  }

  private onFailed(layer: StageLayer, cause: ViewFailure): void {
    if (layer !== this.current || !layer.item) return;
    this.announce('item-failed', { key: layer.item.key, code: cause.code });
  }

  private announce<K extends keyof StageEvents>(type: K, detail: StageEvents[K]): void {
    const far = !this.aside;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: far, composed: far }));
  }

  protected override render() {
    return html`${this.layers[0].root}${this.layers[1].root}`;
  }
}

/**
 * What a stage tells, by event name: an item has come on glass (`shownAt` on the scale of `performance.now()`), a video
 * has come to its end, a video that is on glass has died.
 */
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
    'zone-stage': ZoneStage;
  }
  interface HTMLElementEventMap {
    'item-shown': CustomEvent<StageEvents['item-shown']>;
    'item-ended': CustomEvent<StageEvents['item-ended']>;
    'item-failed': CustomEvent<StageEvents['item-failed']>;
  }
}
