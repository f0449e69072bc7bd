import { type CreativeView, ViewFailure } from './creative-view.ts';
import './image-view.ts';
import './product-card.ts';
import { RenderError, type RenderItem, type StageResources } from './render-item.ts';
import { safeFit } from './safe-fit.ts';
import './video-view.ts';

/**
 * One of the stage's two layers: holds one item's picture, on glass or waiting beneath it. Its views are made once
 * and used for every item after.
 */
export class StageLayer {
  readonly root = document.createElement('div');
  /** The item whose picture is ready here; null while empty or loading. */
  item: RenderItem | null = null;
  private readonly image = document.createElement('image-view');
  private readonly video = document.createElement('video-view');
  private readonly card = document.createElement('product-card');
  private view: CreativeView | null = null;

  constructor(
    onEnded: (layer: StageLayer) => void,
    onFailed: (layer: StageLayer, cause: ViewFailure) => void,
  ) {
    this.root.className = 'layer';
    this.root.append(this.image, this.video, this.card);
    this.video.addEventListener('view-ended', () => onEnded(this));
    this.video.addEventListener('view-failed', (event) => {
      onFailed(this, (event as CustomEvent<ViewFailure>).detail);
    });
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

  start(): void {
    this.view?.start();
  }

  clear(): void {
    this.item = null;
    this.view?.clear();
    this.view = null;
    for (const view of [this.image, this.video, this.card]) view.hidden = true;
  }

  private async load(item: RenderItem, resources: StageResources, signal: AbortSignal): Promise<void> {
    const { creative } = item;
    if (creative.kind === 'product') return this.loadCard(creative, resources, signal);
    const url = await resources.resolveMedia(creative.media.sha256);
    if (signal.aborted) throw new ViewFailure('superseded');
    const view = creative.kind === 'image' ? this.image : this.video;
    this.use(view);
    const box = { width: view.clientWidth, height: view.clientHeight };
    view.fit = item.fit ?? safeFit(creative.media, box);
    await view.load(url, creative.name, signal);
  }

  private async loadCard(
    { productId, headline }: Extract<RenderItem['creative'], { kind: 'product' }>,
    resources: StageResources,
    signal: AbortSignal,
  ): Promise<void> {
    const product = await resources.resolveProduct(productId);
    if (!product) throw new ViewFailure('product-missing');
    const pictureUrl = (await resources.resolvePicture?.(product.picture)) ?? product.picture;
    if (signal.aborted) throw new ViewFailure('superseded');
    this.use(this.card);
    await this.card.load({ product, headline, language: resources.language, pictureUrl }, signal);
  }

  private use(view: CreativeView): void {
    this.view = view;
    view.hidden = false;
  }
}
