import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Creative } from '../../shared/model/creative.ts';
import type { MessageContent } from '../../shared/model/drawn-content.ts';
import { emergencyOf } from '../../shared/model/emergency-creative.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterStyles } from './poster-styles.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';

type MessageCreative = Extract<Creative, { kind: 'message' }>;

/** An alarm has nothing cheerful beside it: the whole screen is its words'. */
function isAlarm(content: MessageContent | MessageCreative): boolean {
  return 'id' in content && emergencyOf(content.id) !== null;
}

/** A poster of words. */
@customElement('message-view')
export class MessageView extends DrawnView<MessageContent> {
  static override styles = [
    surfaceStyles,
    posterStyles,
    posterThemeStyles,
    css`
      /* In a strip the words stand side by side, as large as its height lets them be. */
      @container (min-aspect-ratio: 9 / 2) {
        .words {
          margin: 9cqh 18cqh;
        }
        .words > div {
          display: grid;
          grid-template-columns: fit-content(68%) minmax(0, 1fr);
          align-items: center;
          column-gap: 22cqh;
        }
        h2:only-child {
          grid-column: 1 / 3;
        }
        h2 {
          font-size: calc(24cqh * var(--fit, 1));
        }
        .text {
          margin: 0;
          font-size: calc(16cqh * var(--calm, 1));
        }
      }
    `,
  ];

  protected readonly fit = new FitWords(this, { largest: 4 });

  protected override draw(content: MessageContent, { language }: StageResources): TemplateResult {
    const { theme, heading, text } = content;
    return html`<article class="poster" data-theme=${theme} lang=${language}>
      ${isAlarm(content) ? nothing : posterOrnament(theme)}
      <div class="words" data-fit>
        <div>
          <h2>${heading}</h2>
          ${text ? html`<p class="text">${text}</p>` : nothing}
        </div>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'message-view': MessageView;
  }
}
