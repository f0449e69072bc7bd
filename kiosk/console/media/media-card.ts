import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryItem } from '../../../shared/model/library.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { count, locale } from '../parts/moments.ts';
import { creativeFacts } from './creative-words.ts';
import { isPoster } from './drawn-kinds.ts';
import { expiryOf } from './library-view.ts';
import { dayWords } from './library-words.ts';

/** What somebody is about to do with one creative. */
export type MediaAct = 'open' | 'edit' | 'replace' | 'arrange' | 'audience' | 'delete';

interface MediaCardOptions {
  library: Library;
  /** `YYYY-MM-DD` where the store is. */
  today: string;
  selected: boolean;
  /** Its menu stands open, or is about to. */
  menuOpen: boolean;
  /** Null where the person may not change content. */
  hands: MediaHands | null;
}

/** What a card's controls do. */
export interface MediaHands {
  act: (act: MediaAct, item: LibraryItem) => void;
  /** `upTo`: with all between the last one and this. */
  select: (item: LibraryItem, on: boolean, upTo: boolean) => void;
  /** Null: it has closed. */
  openMenu: (id: string | null) => void;
}

/** One creative in the grid. */
export function mediaCard(item: LibraryItem, options: MediaCardOptions): TemplateResult {
  const { creative, usedIn } = item;
  const { library, hands, selected } = options;
  return html`<article class="card media" ?data-selected=${selected} ?data-menu=${options.menuOpen}>
    <creative-thumb .creative=${creative} .library=${library}></creative-thumb>
    ${hands ? selection(item, selected, hands) : nothing}
    <h2>
      ${
        hands
          ? html`<button class="name" @click=${() => hands.act('open', item)}>${creative.name}</button>`
          : html`<span class="name">${creative.name}</span>`
      }
    </h2>
    ${hands ? menu(item, options.menuOpen, hands) : nothing}
    <div class="words">
      <p class="soft facts">${creativeFacts(creative)}</p>
      <p class="badges">
        ${expiryBadge(item, options.today)}
        ${
          creative.contentClass === 'L1'
            ? html`<span class="badge" data-tone="info">For an audience</span>`
            : nothing
        }
        <span class="badge" title=${usedIn.join(', ')}>
          ${usedIn.length === 0 ? 'Not used' : `In ${count(usedIn.length, 'playlist')}`}
        </span>
        ${item.tags.map((tag) => html`<span class="badge tag"><ui-icon name="tag"></ui-icon>${tag}</span>`)}
      </p>
    </div>
  </article>`;
}

function expiryBadge({ creative }: LibraryItem, today: string): TemplateResult | typeof nothing {
  const { lastDay } = creative;
  const expiry = expiryOf(creative, today);
  if (lastDay === undefined || expiry === 'none') return nothing;
  const day = dayWords(lastDay, locale());
  if (expiry === 'expired') return html`<span class="badge" data-tone="danger">Expired ${day}</span>`;
  return html`<span class="badge" data-tone=${expiry === 'soon' ? 'warning' : nothing}>Until ${day}</span>`;
}

function selection(item: LibraryItem, selected: boolean, { select }: MediaHands): TemplateResult {
  return html`<label class="pick">
    <input
      type="checkbox"
      .checked=${selected}
      aria-label="Select ${item.creative.name}"
      @click=${(event: MouseEvent) => select(item, (event.target as HTMLInputElement).checked, event.shiftKey)}
    />
  </label>`;
}

/** A menu is a good part of a card, and most are never opened: it is made when it is. */
function menu(item: LibraryItem, open: boolean, { act, openMenu }: MediaHands): TemplateResult {
  const { creative } = item;
  const label = `Actions for ${creative.name}`;
  const trigger = (onClick: unknown) => html`<button
    slot="trigger"
    class="icon-button"
    aria-label=${label}
    @click=${onClick}
  >
    <ui-icon name="more"></ui-icon>
  </button>`;
  if (!open) return html`<div class="menu">${trigger(() => openMenu(creative.id))}</div>`;
  const onSelect = (event: Event) => {
    const { item: chosen } = (event as CustomEvent<{ item: { value: string } }>).detail;
    (event.currentTarget as WaDropdown).querySelector('button')?.focus();
    act(chosen.value as MediaAct, item);
  };
  return html`<wa-dropdown class="menu" placement="bottom-end" open @wa-select=${onSelect} @wa-after-hide=${() => openMenu(null)}>
    ${trigger(nothing)}
    <wa-dropdown-item value="open">Look and rename</wa-dropdown-item>
    ${isPoster(creative) ? html`<wa-dropdown-item value="edit">Edit…</wa-dropdown-item>` : nothing}
    ${'media' in creative ? html`<wa-dropdown-item value="replace">Replace the file…</wa-dropdown-item>` : nothing}
    <wa-dropdown-item value="arrange">Folder, tags, last day…</wa-dropdown-item>
    <wa-dropdown-item value="audience">
      ${creative.contentClass === 'L1' ? 'Meant for everybody' : 'Meant for an audience'}
    </wa-dropdown-item>
    <wa-dropdown-item value="delete" variant="danger">Delete</wa-dropdown-item>
  </wa-dropdown>`;
}
