import { html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { paintBackdrop } from './backdrop.ts';
import { type CreativeView, ViewFailure } from './creative-view.ts';
import { viewStyles } from './view-styles.ts';

/** A still picture. */
@customElement('image-view')
export class ImageView extends LitElement implements CreativeView {
  @property({ reflect: true }) fit: 'contain' | 'cover' = 'contain';
  @state() private picture: HTMLImageElement | null = null;
  @query('canvas') private backdrop!: HTMLCanvasElement;

  static override styles = viewStyles;

  /** Resolves once the picture is decoded and laid out, so that the next frame can hold it whole. */
  async load(url: string, name: string, signal: AbortSignal): Promise<void> {
    const picture = new Image();
    picture.alt = name;
    picture.decoding = 'sync';
    picture.src = url;
    try {
      await picture.decode();
    } catch (cause) {
      throw new ViewFailure('decode-failed', cause);
    }
    if (signal.aborted) throw new ViewFailure('superseded');
    this.picture = picture;
    await this.updateComplete;
    paintBackdrop(this.backdrop, picture, { width: picture.naturalWidth, height: picture.naturalHeight });
  }

  start(): void {}

  clear(): void {
    this.picture = null;
  }

  protected override render() {
    return html`<canvas width="1" height="1" aria-hidden="true"></canvas>${this.picture}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'image-view': ImageView;
  }
}
