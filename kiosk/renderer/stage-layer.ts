import type { Creative } from '../../shared/model/creative.ts';
import type { DrawnContent } from '../../shared/model/drawn-content.ts';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import type { DrawnView } from './drawn-view.ts';
import type { FramedCreative, FramedViews } from './framed-views.ts';
import './image-view.ts';
import type { ProductCard } from './product-card.ts';
import { RenderError, type RenderItem, type StageResources } from './render-item.ts';
import { safeFit } from './safe-fit.ts';
import './video-view.ts';

/** Kinds that run in a frame: their code, like that of the drawn ones, comes when one is first shown. */
const FRAMED: ReadonlySet<string> = new Set(['web-page', 'widget', 'bundle']);
const isFramed = (creative: Creative): creative is FramedCreative => FRAMED.has(creative.kind);

type DrawnKind = Exclude<DrawnContent['kind'], 'product'>;

/**
 * One of a zone's two layers: holds one item's picture, on glass or waiting beneath it. Its views are made once
 * and used for every item after.
 */
export class StageLayer {
  readonly root = document.createElement('div');
  /** The item whose picture is ready here; null while empty or loading. */
  item: RenderItem | null = null;
  private readonly image = document.createElement('image-view');
  private readonly video = document.createElement('video-view');
  private card: ProductCard | null = null;
  /** Made when first needed: few shops use every kind. */
  private readonly drawn = new Map<DrawnKind, DrawnView<DrawnContent>>();
  private framed: FramedViews | null = null;
  private readonly onFailed: (cause: ViewFailure) => void;
  private view: CreativeView | null = null;
  /** How the picture or film in use fits a box of the size that the layer has now. */
  private fit: (() => void) | null = null;

  constructor(
    onEnded: (layer: StageLayer) => void,
    onFailed: (layer: StageLayer, cause: ViewFailure) => void,
    mute: boolean,
  ) {
    this.root.className = 'layer';
    this.video.mute = mute;
    this.root.append(this.image, this.video);
    this.video.addEventListener('view-ended', () => onEnded(this));
    this.onFailed = (cause) => onFailed(this, cause);
    this.video.addEventListener('view-failed', (event) => {
      this.onFailed((event as CustomEvent<ViewFailure>).detail);
    });
    // Bars come and go beside the stage while a picture is on it.
    new ResizeObserver(() => this.fit?.()).observe(this.root);
    this.clear();
  }

  /** Loads an item until its first frame is ready. Rejects with a RenderError and is then empty again. */
  async prepare(item: RenderItem, resources: StageResources, signal: AbortSignal): Promise<void> {
    this.clear();
    try {
      await this.load(item, resources, signal);
      if (signal.aborted) throw new ViewFailure('superseded');
      this.item = item;
    } catch (cause) {
      if (!signal.aborted) this.clear();
      const code = signal.aborted
        ? 'superseded'
        : cause instanceof ViewFailure
          ? cause.code
          : 'media-missing';
      throw new RenderError(code, item.key, cause);
    }
  }

  /** The film in this layer; null when it holds something else. */
  get film(): HTMLVideoElement | null {
    return this.view === this.video ? this.video.film : null;
  }

  start(): void {
    this.view?.start();
  }

  clear(): void {
    this.item = null;
    this.view?.clear();
    this.view = null;
    this.fit = null;
    const framed = this.framed?.all ?? [];
    for (const view of [this.image, this.video, this.card, ...this.drawn.values(), ...framed])
      if (view) view.hidden = true;
  }

  /** Draws anew from the resources what was drawn from data that may have changed. */
  async refresh(resources: StageResources): Promise<void> {
    const { item, view } = this;
    view?.refresh?.();
    if (item?.creative.kind !== 'product') return;
    const product = await resources.resolveProduct(item.creative.productId);
    if (product && this.card && item === this.item) this.card.product = product;
  }

  private async load(item: RenderItem, resources: StageResources, signal: AbortSignal): Promise<void> {
    const { creative } = item;
    if (creative.kind === 'product') return this.loadCard(creative, resources, signal);
    if (isFramed(creative)) return this.loadFramed(creative, resources, signal);
    if (!('media' in creative)) {
      const drawn = await this.drawnView(creative.kind);
      if (signal.aborted) throw new ViewFailure('superseded');
      this.use(drawn);
      // Boards and tickers go on where they left off, by their content; in step with other screens all begin alike.
      const content = item.placeMs === undefined ? creative : { ...creative };
      return drawn.load(content, resources, signal, item.durationMs ?? null);
    }
    const url = await resources.resolveMedia(creative.media.sha256);
    if (signal.aborted) throw new ViewFailure('superseded');
    const view = creative.kind === 'image' ? this.image : this.video;
    this.use(view);
    this.fit = () => {
      const box = { width: view.clientWidth, height: view.clientHeight };
      view.fit = item.fit ?? safeFit(creative.media, box);
    };
    this.fit();
    if (view === this.video) await view.load(url, creative.name, signal, item.placeMs);
    else await view.load(url, creative.name, signal);
  }

  /** Their code comes when one is first shown: a screen that plays files only never pays for it. */
  private async drawnView(kind: DrawnKind): Promise<DrawnView<DrawnContent>> {
    const { newDrawnView } = await import('./drawn-views.ts');
    const view = this.drawn.get(kind) ?? newDrawnView(kind);
    if (!this.drawn.has(kind)) {
      this.drawn.set(kind, view);
      this.root.append(view);
    }
    return view;
  }

  private async loadFramed(
    creative: FramedCreative,
    resources: StageResources,
    signal: AbortSignal,
  ): Promise<void> {
    const { FramedViews } = await import('./framed-views.ts');
    if (signal.aborted) throw new ViewFailure('superseded');
    this.framed ??= new FramedViews(this.root, this.onFailed);
    await this.framed.load(creative, resources, signal, (view) => this.use(view));
  }

  private async loadCard(
    { productId, headline }: Extract<RenderItem['creative'], { kind: 'product' }>,
    resources: StageResources,
    signal: AbortSignal,
  ): Promise<void> {
    const product = await resources.resolveProduct(productId);
    if (!product) throw new ViewFailure('product-missing');
    const pictureUrl = (await resources.resolvePicture?.(product.picture)) ?? product.picture;
    const { ProductCard } = await import('./product-card.ts');
    if (signal.aborted) throw new ViewFailure('superseded');
    if (!this.card) {
      this.card = new ProductCard();
      this.root.append(this.card);
    }
    this.use(this.card);
    await this.card.load({ product, headline, language: resources.language, pictureUrl }, signal);
  }

  private use(view: CreativeView): void {
    this.view = view;
    view.hidden = false;
  }
}
