import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../ui/progress.ts';
import { bytesText } from '../parts/moments.ts';
import type { QueuedUpload, UploadQueue } from './upload-queue.ts';

/** The files on their way, each with how far it is and what can be done. */
export function uploadList(queue: UploadQueue): TemplateResult | typeof nothing {
  if (queue.items.length === 0) return nothing;
  return html`<section class="card uploads" aria-label="Uploads">
    <ul>
      ${repeat(
        queue.items,
        ({ key }) => key,
        (item) => html`<li>
          <div class="file"><b>${item.file.name}</b><span class="soft">${bytesText(item.file.size)}</span></div>
          ${state(item)}
          <div class="row">
            ${
              item.state === 'failed' && item.mayRetry
                ? html`<button class="button" @click=${() => queue.retry(item.key)}>Retry</button>`
                : nothing
            }
            <button
              class="icon-button"
              aria-label="${item.state === 'failed' ? 'Dismiss' : 'Cancel'} ${item.file.name}"
              @click=${() => queue.cancel(item.key)}
            >
              <ui-icon name="close"></ui-icon>
            </button>
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

function state({ state, progress, error, file }: QueuedUpload): TemplateResult {
  if (state === 'failed') return html`<p class="failed" role="alert">${error}</p>`;
  if (state === 'waiting') return html`<p class="soft">Waiting for its turn</p>`;
  if (progress >= 1)
    return html`<div>
      <ui-progress .value=${null} label="Preparing ${file.name}"></ui-progress><small class="soft">Preparing…</small>
    </div>`;
  return html`<div>
    <ui-progress .value=${progress} label="Uploading ${file.name}"></ui-progress>
    <small class="soft numeric">${Math.floor(progress * 100)} %</small>
  </div>`;
}
