import { html, nothing, type TemplateResult } from 'lit';
import type { PendingUpload } from '../../../shared/protocol/upload-endpoints.ts';
import { bytesText, momentText } from '../parts/moments.ts';
import { cutOffWords } from './upload-words.ts';

interface CutOffOptions {
  uploads: readonly PendingUpload[];
  zone: string;
  /** Opens the choice of files. */
  choose: () => void;
  finish: (upload: PendingUpload) => void;
  throwAway: (upload: PendingUpload) => void;
}

/** Files that were on their way when a page was closed or a line broke. Styled by `mediaStyles`. */
export function cutOffUploads(options: CutOffOptions): TemplateResult | typeof nothing {
  const { uploads, zone } = options;
  if (uploads.length === 0) return nothing;
  return html`<section class="card uploads" aria-label="Cut off">
    <h2>Uploads that were cut off</h2>
    <ul>
      ${uploads.map((upload) => {
        const share = upload.offset / upload.bytes;
        return html`<li>
          <div class="file"><b>${upload.name}</b><span class="soft">${bytesText(upload.bytes)}</span></div>
          <p>${cutOffWords(share, momentText(upload.expiresAt, zone))}</p>
          <div class="row">
            ${
              share >= 1
                ? html`<button class="button" @click=${() => options.finish(upload)}>Add it</button>`
                : html`<button class="button" @click=${options.choose}>Choose the file</button>`
            }
            <button
              class="icon-button"
              aria-label="Throw away ${upload.name}"
              @click=${() => options.throwAway(upload)}
            >
              <ui-icon name="trash"></ui-icon>
            </button>
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
