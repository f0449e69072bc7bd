import { css, html, nothing, type TemplateResult } from 'lit';
import type { DraftChange as Change } from '../../../shared/protocol/draft-change.ts';
import { count } from './moments.ts';

export const WHAT_WORDS: Readonly<Record<Change['what'], string>> = {
  playlist: 'Playlist',
  layout: 'Layout',
  entry: 'Schedule entry',
  daypart: 'Daypart',
  creative: 'Media',
  product: 'Product',
  store: 'Store',
};

export const HOW_TONE: Readonly<Record<Change['how'], string>> = {
  added: 'success',
  changed: 'info',
  removed: 'danger',
};

/** For whoever shows a {@link changeList}: names may be long, and longer than their line without a place to break. */
export const changeStyles = css`
  .changes {
    display: grid;
    gap: var(--space-3);
  }
  .change {
    display: flex;
    align-items: baseline;
    gap: var(--space-3);
  }
  .change > .badge {
    flex: none;
  }
  .change > span:last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;

/** What was added, changed and removed, one a line; what merely comes or goes `along` with it is counted in the last. */
export function changeList(
  changes: readonly Change[],
  along: readonly Change[] = [],
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<section class="stack" aria-labelledby="changes">
    <h2 id="changes">What changes</h2>
    <ul class="changes">
      ${changes.map(
        ({ what, name, how }) => html`<li class="change">
          <span class="badge" data-tone=${HOW_TONE[how]}>${how}</span>
          <span><b>${name}</b> <span class="soft">${WHAT_WORDS[what]}</span></span>
        </li>`,
      )}
    </ul>
    ${alongWords(along).map((words) => html`<p class="soft">${words}</p>`)}
  </section>`;
}

/** "And 13 products that they show." */
export function alongWords(along: readonly Change[]): string[] {
  const gone = along.filter(({ how }) => how === 'removed').length;
  const come = along.length - gone;
  return [
    ...(come > 0 ? [`And ${count(come, 'product')} that they show.`] : []),
    ...(gone > 0 ? [`And ${count(gone, 'product')} that they no longer show.`] : []),
  ];
}
