import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { MessageContent } from '../../shared/model/drawn-content.ts';
import { surfaceStyles } from '../ui/surface-styles.ts';
import { DrawnView } from './drawn-view.ts';
import { FitWords } from './fit-words.ts';
import { posterOrnament } from './poster-ornament.ts';
import { posterStyles } from './poster-styles.ts';
import { posterThemeStyles } from './poster-themes.ts';
import type { StageResources } from './render-item.ts';

/** A poster of words. */
@customElement('message-view')
export class MessageView extends DrawnView<MessageContent> {
  static override styles = [surfaceStyles, posterStyles, posterThemeStyles];

  protected readonly fit = new FitWords(this, { largest: 4 });

  protected override draw(
    { theme, heading, text }: MessageContent,
    { language }: StageResources,
  ): TemplateResult {
    return html`<article class="poster" data-theme=${theme} lang=${language}>
      ${posterOrnament(theme)}
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
