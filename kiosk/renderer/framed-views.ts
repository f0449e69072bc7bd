import type { Creative } from '../../shared/model/creative.ts';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import type { StageResources } from './render-item.ts';
import { WebPageView } from './web-page-view.ts';
import { widgetFiles } from './widget-files.ts';
import { WidgetView } from './widget-view.ts';

export type FramedCreative = Extract<Creative, { kind: 'web-page' | 'widget' | 'bundle' }>;

/** What one layer shows in frames: a view for web pages, and one for widgets, each made when it is first needed. */
export class FramedViews {
  readonly #root: HTMLElement;
  readonly #onFailed: (cause: ViewFailure) => void;
  #page: WebPageView | null = null;
  #widget: WidgetView | null = null;

  constructor(root: HTMLElement, onFailed: (cause: ViewFailure) => void) {
    this.#root = root;
    this.#onFailed = onFailed;
  }

  /** Those that there are. */
  get all(): CreativeView[] {
    return [this.#page, this.#widget].filter((view) => view !== null);
  }

  /** Loads a creative into its view, which `use` is told of first. Rejects with a {@link ViewFailure}. */
  async load(
    creative: FramedCreative,
    resources: StageResources,
    signal: AbortSignal,
    use: (view: CreativeView) => void,
  ): Promise<void> {
    if (creative.kind === 'web-page') {
      this.#page ??= this.#added(new WebPageView());
      use(this.#page);
      return this.#page.load(creative, signal);
    }
    const source =
      creative.kind === 'widget'
        ? { html: creative.html }
        : { files: await filesOf(creative.media.sha256, resources) };
    if (signal.aborted) throw new ViewFailure('superseded');
    this.#widget ??= this.#added(new WidgetView());
    use(this.#widget);
    return this.#widget.load(source, signal);
  }

  #added<V extends CreativeView>(view: V): V {
    view.addEventListener('view-failed', (event) => {
      this.#onFailed((event as CustomEvent<ViewFailure>).detail);
    });
    this.#root.append(view);
    return view;
  }
}

async function filesOf(sha256: string, resources: StageResources) {
  const bundle = await resources.readMedia(sha256);
  try {
    return await widgetFiles(bundle);
  } catch (error) {
    throw new ViewFailure('decode-failed', error);
  }
}
