import { html, nothing, type TemplateResult } from 'lit';
import type { DraftChange as Change } from '../../../shared/protocol/draft-change.ts';

const WHAT: Readonly<Record<Change['what'], string>> = {
  playlist: 'Playlist',
  layout: 'Layout',
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

/** What was added, changed and removed, one a line. */
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
