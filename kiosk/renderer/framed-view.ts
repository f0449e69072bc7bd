import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import { frameStyles } from './frame-styles.ts';
import type { RenderErrorCode } from './render-item.ts';

/** While somebody types, the preview waits: half an address is another address. Milliseconds. */
const TYPING_MS = 700;
/** Whoever put it on glass has to have noted that before it hears of an end. Milliseconds. */
const SETTLING_MS = 100;

/** Something that runs in a frame, once. */
export interface Framed {
  readonly element: HTMLElement;
  /** Begins, and resolves when it has drawn itself. The element has to be in the document by then. */
  run(): Promise<void>;
  remove(): void;
}

/**
 * A creative in a frame, made anew for every showing and gone after it. Emits `view-failed` (detail:
 * {@link ViewFailure}) when it fails on glass.
 */
export abstract class FramedView<C, S> extends LitElement implements CreativeView {
  /** For previews, which {@link load} nothing. */
  @property({ attribute: false }) content: C | null = null;
  @state() private words = '';
  private framed: Framed | null = null;
  /** What it died of since it was loaded. */
  private failure: ViewFailure | null = null;
  /** From when on that is told; on the scale of `performance.now()`, and never while it waits for its turn. */
  private toldFrom = Number.POSITIVE_INFINITY;
  private telling = 0;
  private typing = 0;

  static override styles = frameStyles;

  protected abstract sourceOf(content: C): S;
  /** @param onFault told at most once, and not after it was removed */
  protected abstract frame(source: S, onFault: (code: RenderErrorCode, detail?: string) => void): Framed;
  /** What an author is told of a fault, in a preview. */
  protected abstract wordsFor(failure: ViewFailure): string;

  /** Resolves when it has drawn itself; rejects when it cannot. */
  async load(source: S, signal: AbortSignal): Promise<void> {
    await this.updateComplete;
    if (signal.aborted) throw new ViewFailure('superseded');
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new ViewFailure('superseded')), { once: true });
      this.begin(source, resolve, (failure) => {
        reject(failure);
        this.failure = failure;
        this.tell();
      });
    });
  }

  /** One that died while it waited is told of now, when it matters. */
  start(): void {
    this.toldFrom = performance.now() + SETTLING_MS;
    this.tell();
  }

  clear(): void {
    window.clearTimeout(this.telling);
    window.clearTimeout(this.typing);
    this.toldFrom = Number.POSITIVE_INFINITY;
    this.framed?.remove();
    this.framed = null;
    this.failure = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.clear();
  }

  private tell(): void {
    const { failure, toldFrom } = this;
    if (!failure || toldFrom === Number.POSITIVE_INFINITY) return;
    const tell = () => this.dispatchEvent(new CustomEvent('view-failed', { detail: failure }));
    this.telling = window.setTimeout(tell, Math.max(0, toldFrom - performance.now()));
  }

  private begin(source: S, onDrawn: () => void, onFailed: (failure: ViewFailure) => void): void {
    this.clear();
    const framed = this.frame(source, (code, detail) => onFailed(new ViewFailure(code, detail)));
    this.framed = framed;
    this.renderRoot.append(framed.element);
    void framed.run().then(onDrawn);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('content')) return;
    this.words = '';
    const { content } = this;
    this.clear();
    if (content === null) return;
    this.typing = window.setTimeout(() => this.preview(content), TYPING_MS);
  }

  private preview(content: C): void {
    this.begin(
      this.sourceOf(content),
      () => {},
      (failure) => {
        this.clear();
        this.words = this.wordsFor(failure);
      },
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.words ? html`<p role="status">${this.words}</p>` : nothing;
  }
}
