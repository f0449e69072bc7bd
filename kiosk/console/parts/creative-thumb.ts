import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Creative } from '../../../shared/model/creative.ts';
import type { Product } from '../../../shared/model/product.ts';
import '../../renderer/product-card.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';

/** A still of a creative, 16:9, whole and undistorted. Without a creative: an empty screen. */
@customElement('creative-thumb')
export class CreativeThumb extends LitElement {
  @property({ attribute: false }) creative: Creative | null = null;
  /** The product of a product card, where it is known. */
  @property({ attribute: false }) product: Product | null = null;
  @property() language = 'en';

  static override styles = [
    surfaceStyles,
    css`
      :host {
        position: relative;
        display: grid;
        aspect-ratio: 16 / 9;
        overflow: hidden;
        border-radius: var(--radius-md);
        background: #0b2a24;
        color: #d8f0e6;
      }
      :host > * {
        grid-area: 1 / 1;
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 0;
      }
      img,
      video {
        object-fit: contain;
      }
      .none {
        display: grid;
        place-items: center;
        font-size: 1.75rem;
        opacity: 0.7;
      }
      product-card {
        pointer-events: none;
      }
    `,
  ];

  protected override render() {
    const { creative } = this;
    switch (creative?.kind) {
      case 'image':
        return html`<img src="/media/${creative.media.sha256}" alt="" loading="lazy" decoding="async" />`;
      case 'video':
        // The fragment makes the browser paint a frame of the picture and not the black before it.
        return html`<video
          src="/media/${creative.media.sha256}#t=0.5"
          preload="metadata"
          muted
          playsinline
          aria-hidden="true"
        ></video>`;
      case 'product':
        if (!this.product) return html`<div class="none"><ui-icon name="tag"></ui-icon></div>`;
        return html`<product-card
          aria-hidden="true"
          .product=${this.product}
          .headline=${creative.headline}
          .language=${this.language}
          .pictureUrl=${this.product.picture}
        ></product-card>`;
      default:
        return html`<div class="none"><ui-icon name="screen"></ui-icon></div>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'creative-thumb': CreativeThumb;
  }
}
