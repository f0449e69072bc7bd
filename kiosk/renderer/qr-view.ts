import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { QrContent } from '../../shared/model/drawn-content.ts';
import { qrPath } from '../shop/qr-path.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterStyles } from './poster-styles.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';

/** A code that opens an address on a passer-by's phone, and the host that it opens in plain letters. */
@customElement('qr-view')
export class QrView extends DrawnView<QrContent> {
  static override styles = [
    surfaceStyles,
    posterStyles,
    posterThemeStyles,
    css`
      .side {
        display: grid;
        place-items: center;
        overflow: hidden;
        background: var(--panel);
        block-size: 100cqw;
      }
      .side > * {
        grid-area: 1 / 1;
      }
      .ornament {
        align-self: stretch;
        justify-self: stretch;
        block-size: auto;
      }
      /* Black on white with its quiet zone, whatever the theme: readers count on it (ISO/IEC 18004). */
      .code {
        z-index: 1;
        inline-size: calc(var(--u) * 72);
        padding: calc(var(--u) * 1);
        border-radius: calc(var(--u) * 4);
        background: #fff;
      }
      .host {
        margin-block-start: calc(var(--u) * 3.4 * var(--calm, 1));
        font-size: calc(var(--u) * 4.6 * var(--calm, 1));
        font-weight: 720;
        line-height: 1.2;
        overflow-wrap: anywhere;
      }
      @container (min-aspect-ratio: 3 / 4) {
        .poster {
          --tile: calc(100cqw / 6);
        }
        .side {
          block-size: 60cqh;
        }
        .code {
          inline-size: 52cqh;
        }
      }
      @container (min-aspect-ratio: 5 / 4) {
        .poster {
          --tile: calc(100cqh / 3);
          --across: 3;
          grid-template-columns: minmax(0, 1fr) minmax(0, 0.8fr);
        }
        .side {
          order: 2;
          block-size: 100cqh;
        }
        .ornament {
          justify-content: center;
        }
        .code {
          inline-size: min(78cqh, 40cqw);
        }
      }
    `,
  ];

  protected readonly fit = new FitWords(this, { largest: 2 });

  protected override draw(content: QrContent, { language }: StageResources): TemplateResult {
    const { theme, heading, caption, url } = content;
    const { path, size } = qrPath(url);
    const { host } = new URL(url);
    return html`<article class="poster" data-theme=${theme} lang=${language}>
      <div class="side">
        ${posterOrnament(theme, 2)}
        <svg class="code" role="img" aria-label=${host} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
          <path d=${path}></path>
        </svg>
      </div>
      <div class="words" data-fit>
        <div>
          <h2>${heading}</h2>
          ${caption ? html`<p class="text">${caption}</p>` : nothing}
          <p class="host">${host}</p>
        </div>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-view': QrView;
  }
}
