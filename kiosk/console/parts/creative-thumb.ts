import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Creative } from '../../../shared/model/creative.ts';
import { drawing } from '../../renderer/drawing.ts';
import type { StageResources } from '../../renderer/render-item.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { type Library, libraryResources } from '../data/library.ts';

/** A still of a creative, whole and undistorted, on a screen of 16:9 or an upright one. Without a creative: an empty screen. */
@customElement('creative-thumb')
export class CreativeThumb extends LitElement {
  @property({ attribute: false }) creative: Creative | null = null;
  /** Where what it draws comes from; null while that is loading. */
  @property({ attribute: false }) library: Library | null = null;
  /** The screen hangs on its side: its picture is 9:16, in the middle of the same place. */
  @property({ type: Boolean, reflect: true }) upright = false;
  @consume({ context: accountContext, subscribe: true }) @state() private account?: Account;

  private resources: StageResources | null = null;

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
      :host([upright]) {
        background: var(--color-sunken);
      }
      :host([upright]) > * {
        justify-self: center;
        inline-size: auto;
        aspect-ratio: 9 / 16;
        border-radius: var(--radius-sm);
        overflow: hidden;
        background: #0b2a24;
      }
      img,
      video {
        object-fit: contain;
      }
      .behind {
        object-fit: cover;
        filter: blur(8px) brightness(0.8);
      }
      :host([upright]) .behind + .whole {
        background: none;
      }
      .none {
        display: grid;
        place-items: center;
        font-size: 1.75rem;
        opacity: 0.7;
      }
      .none p {
        display: grid;
        justify-items: center;
        gap: var(--space-2);
        margin: 0;
        font-size: var(--text-sm);
        overflow-wrap: anywhere;
      }
      .none p ui-icon {
        font-size: 1.75rem;
      }
      .drawn {
        position: relative;
        pointer-events: none;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('library') && !changed.has('account')) return;
    const { library, account } = this;
    this.resources = library && account ? libraryResources(library, account.store) : null;
  }

  private still(sha256: string, part = 'whole') {
    return html`<img class=${part} src="/media/${sha256}" alt="" loading="lazy" decoding="async" />`;
  }

  protected override render() {
    const { creative } = this;
    if (!creative) return html`<div class="none"><ui-icon name="screen"></ui-icon></div>`;
    switch (creative.kind) {
      case 'image':
        return html`${
          // As on glass: what the picture leaves free is filled by the picture itself, out of focus.
          this.upright ? this.still(creative.media.sha256, 'behind') : nothing
        }${this.still(creative.media.sha256)}`;
      case 'video':
        // The fragment makes the browser paint a frame of the picture and not the black before it.
        return html`<video
          src="/media/${creative.media.sha256}#t=0.5"
          preload="metadata"
          muted
          playsinline
          aria-hidden="true"
        ></video>`;
      case 'web-page':
        return html`<div class="none">
          <p><ui-icon name="globe"></ui-icon>${new URL(creative.url).host}</p>
        </div>`;
      case 'widget':
      case 'bundle':
        return html`<div class="none"><ui-icon name="code"></ui-icon></div>`;
      default:
        if (!this.resources) return html`<div class="none"><ui-icon name="tag"></ui-icon></div>`;
        return html`<div class="drawn" aria-hidden="true">${drawing(creative, this.resources)}</div>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'creative-thumb': CreativeThumb;
  }
}
