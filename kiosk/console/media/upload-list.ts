import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../ui/progress.ts';
import { bytesText } from '../parts/moments.ts';
import type { QueuedUpload, UploadQueue } from './upload-queue.ts';
import { ADD_COPY, RETRY, removeWord, STEP_WORDS, sumWords, UPLOADS, WAITING } from './upload-words.ts';

/** The files on their way, each with how far it is and what can be done. */
export function uploadList(queue: UploadQueue): TemplateResult | typeof nothing {
  if (queue.items.length === 0) return nothing;
  return html`<section class="card uploads" aria-label=${UPLOADS}>
    <p class="soft" role="status">${sumWords(queue)}</p>
    <ul>
      ${repeat(
        queue.items,
        ({ key }) => key,
        (item) => html`<li>
          <div class="file"><b>${item.file.name}</b><span class="soft">${bytesText(item.file.size)}</span></div>
          ${stateOf(item)}
          <div class="row">
            ${
              item.state === 'failed' && item.mayRetry
                ? html`<button class="button" @click=${() => queue.retry(item.key)}>${RETRY}</button>`
                : nothing
            }
            ${
              item.state === 'known'
                ? html`<button class="button" @click=${() => queue.addCopy(item.key)}>${ADD_COPY}</button>`
                : nothing
            }
            <button class="icon-button" aria-label=${removeWord(item)} @click=${() => queue.cancel(item.key)}>
              <ui-icon name="close"></ui-icon>
            </button>
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

function stateOf({ state, progress, words, file }: QueuedUpload): TemplateResult {
  if (state === 'failed') return html`<p class="failed" role="alert">${words}</p>`;
  if (state === 'known') return html`<p role="status">Already in the library as <b>${words}</b></p>`;
  if (state === 'waiting') return html`<p class="soft">${WAITING}</p>`;
  const word = STEP_WORDS[state];
  const isKnown = state !== 'preparing';
  return html`<div>
    <ui-progress .value=${isKnown ? progress : null} label="${word} ${file.name}"></ui-progress>
    <small class="soft numeric">${word}${isKnown ? ` ${Math.floor(progress * 100)} %` : '…'}</small>
  </div>`;
}
