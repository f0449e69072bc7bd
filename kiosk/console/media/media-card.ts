import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Creative } from '../../../shared/model/creative.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { count } from '../parts/moments.ts';
import { creativeFacts } from './creative-words.ts';
import { isPoster } from './drawn-kinds.ts';

/** What somebody is about to do with one creative. */
export type MediaAct = 'open' | 'edit' | 'audience' | 'delete';

interface MediaCardOptions {
  library: Library;
  usedIn: readonly string[];
  /** Null where the person may not change content. */
  onAct: ((act: MediaAct) => void) | null;
}

/** One creative in the grid. */
export function mediaCard(creative: Creative, options: MediaCardOptions): TemplateResult {
  const { library, usedIn, onAct } = options;
  return html`<article class="card media">
    <creative-thumb
      .creative=${creative}
      .library=${library}
    ></creative-thumb>
    <div class="words">
      <h2>
        ${
          onAct
            ? html`<button class="name" @click=${() => onAct('open')}>${creative.name}</button>`
            : html`<span class="name">${creative.name}</span>`
        }
      </h2>
      <p class="soft">${creativeFacts(creative)}</p>
      <p class="badges">
        ${
          creative.contentClass === 'L1'
            ? html`<span class="badge" data-tone="info">For an audience</span>`
            : nothing
        }
        <span class="badge" title=${usedIn.join(', ')}>
          ${usedIn.length === 0 ? 'Not used' : `In ${count(usedIn.length, 'playlist')}`}
        </span>
      </p>
    </div>
    ${onAct ? menu(creative, onAct) : nothing}
  </article>`;
}

function menu(creative: Creative, onAct: (act: MediaAct) => void): TemplateResult {
  const onSelect = (event: Event) => {
    const { item } = (event as CustomEvent<{ item: { value: string } }>).detail;
    (event.currentTarget as WaDropdown).querySelector('button')?.focus();
    onAct(item.value as MediaAct);
  };
  return html`<wa-dropdown placement="bottom-end" @wa-select=${onSelect}>
    <button slot="trigger" class="icon-button" aria-label="Actions for ${creative.name}">
      <ui-icon name="more"></ui-icon>
    </button>
    <wa-dropdown-item value="open">Look and rename</wa-dropdown-item>
    ${isPoster(creative) ? html`<wa-dropdown-item value="edit">Edit…</wa-dropdown-item>` : nothing}
    <wa-dropdown-item value="audience">
      ${creative.contentClass === 'L1' ? 'Meant for everybody' : 'Meant for an audience'}
    </wa-dropdown-item>
    <wa-dropdown-item value="delete" variant="danger">Delete…</wa-dropdown-item>
  </wa-dropdown>`;
}
