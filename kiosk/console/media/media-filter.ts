import { html, nothing, type TemplateResult } from 'lit';
import type { CreativeKind } from '../../../shared/model/creative.ts';
import {
  isSearching,
  type LibrarySort,
  type LibraryUse,
  type LibraryView,
  WHOLE_LIBRARY,
} from './library-view.ts';
import { SORTS, USES } from './library-words.ts';

const KINDS: readonly { value: CreativeKind | ''; label: string }[] = [
  { value: '', label: 'Every kind' },
  { value: 'image', label: 'Pictures' },
  { value: 'video', label: 'Videos' },
  { value: 'product', label: 'Product cards' },
  { value: 'message', label: 'Messages' },
  { value: 'price-list', label: 'Price lists' },
  { value: 'menu', label: 'Menu boards' },
  { value: 'ticker', label: 'Tickers' },
  { value: 'qr', label: 'QR codes' },
  { value: 'countdown', label: 'Countdowns' },
  { value: 'clock', label: 'Clocks' },
  { value: 'weather', label: 'Weather' },
  { value: 'web-page', label: 'Web pages' },
  { value: 'widget', label: 'Widgets' },
  { value: 'bundle', label: 'Bundles' },
];

/** What to look for and in what order to show it. Styled by `fieldStyles` and `mediaStyles`. */
export function mediaFilter(
  view: LibraryView,
  tags: readonly string[],
  change: (part: Partial<LibraryView>) => void,
): TemplateResult {
  const { search, kind, tag, use, sort } = view;
  return html`<div class="filter" role="search">
    <label class="field wide">
      <span>Search by name or tag</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: InputEvent) => change({ search: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${choice('Kind', KINDS, kind ?? '', (value) => change({ kind: value === '' ? null : value }))}
    ${choice(
      'Tag',
      [{ value: '', label: 'Any tag' }, ...tags.map((value) => ({ value, label: value }))],
      tag ?? '',
      (value) => change({ tag: value === '' ? null : value }),
    )}
    ${choice<LibraryUse>('Use', USES, use, (value) => change({ use: value }))}
    ${choice<LibrarySort>('Order', SORTS, sort, (value) => change({ sort: value }))}
    ${
      isSearching(view)
        ? html`<button
            class="button"
            data-kind="quiet"
            @click=${() => change({ ...WHOLE_LIBRARY, folderId: view.folderId, sort })}
          >
            Clear
          </button>`
        : nothing
    }
  </div>`;
}

function choice<T extends string>(
  label: string,
  options: readonly { value: T; label: string }[],
  value: T,
  onChange: (value: T) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as T)}>
      ${options.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`)}
    </select>
  </label>`;
}
