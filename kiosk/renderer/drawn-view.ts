import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DrawnContent } from '../../shared/model/drawn-content.ts';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import type { StageResources } from './render-item.ts';

/**
 * A creative that is drawn from data. It draws whatever `content` it is given, at any size: on a stage by
 * {@link load}, in the console by setting its properties.
 */
export abstract class DrawnView<C extends DrawnContent> extends LitElement implements CreativeView {
  @property({ attribute: false }) content: C | null = null;
  @property({ attribute: false }) resources: StageResources | null = null;
  #tick = 0;

  /** Resolves once it is drawn in its own font. `ms` is how long it will be on glass, where that is known. */
  async load(content: C, resources: StageResources, signal: AbortSignal, _ms: number | null): Promise<void> {
    await document.fonts.load('700 1em "Figtree Variable"');
    if (signal.aborted) throw new ViewFailure('superseded');
    this.resources = resources;
    this.content = content;
    await this.updateComplete;
  }

  start(): void {}

  clear(): void {
    this.content = null;
  }

  /** Draws again with what the resources say now: prices, say. */
  refresh(): void {
    this.requestUpdate();
  }

  protected abstract draw(content: C, resources: StageResources): TemplateResult;

  /** Draws again when the wall clock next passes a multiple of `ms`, counted from 1970. */
  protected tickEvery(ms: number): void {
    window.clearTimeout(this.#tick);
    const now = this.resources?.now() ?? 0;
    // Some milliseconds late rather than a hair too early, when the old number would be drawn again.
    this.#tick = window.setTimeout(() => this.requestUpdate(), ms - (now % ms) + 5);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#tick);
  }

  protected override render(): TemplateResult | null {
    const { content, resources } = this;
    window.clearTimeout(this.#tick);
    return content && resources && this.draw(content, resources);
  }
}
