import { html, nothing, type TemplateResult } from 'lit';
import type { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';

type Change = Answer<typeof consoleEndpoints.publishState>['changes'][number];

const WHAT: Readonly<Record<Change['what'], string>> = {
  playlist: 'Playlist',
  entry: 'Schedule entry',
  daypart: 'Daypart',
  creative: 'Media',
  product: 'Product',
  store: 'Store',
};

const TONE: Readonly<Record<Change['how'], string>> = {
  added: 'success',
  changed: 'info',
  removed: 'danger',
};

/** The drafts that differ from what is published, one a line. */
export function changeList(changes: readonly Change[]): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="changes">
    <h2 id="changes">What changes</h2>
    <ul class="stack">
      ${changes.map(
        ({ what, name, how }) => html`<li class="row">
          <span class="badge" data-tone=${TONE[how]}>${how}</span>
          <span><b>${name}</b> <span class="soft">${WHAT[what]}</span></span>
        </li>`,
      )}
    </ul>
  </section>`;
}
