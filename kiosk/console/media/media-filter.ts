import { html, type TemplateResult } from 'lit';
import type { CreativeKind } from '../../../shared/model/creative.ts';

interface MediaFilterOptions {
  search: string;
  /** Null: every kind. */
  kind: CreativeKind | null;
  onSearch: (search: string) => void;
  onKind: (kind: CreativeKind | null) => void;
}

const KINDS: readonly { kind: CreativeKind | null; label: string }[] = [
  { kind: null, label: 'All' },
  { kind: 'image', label: 'Pictures' },
  { kind: 'video', label: 'Videos' },
  { kind: 'product', label: 'Product cards' },
  { kind: 'message', label: 'Messages' },
  { kind: 'price-list', label: 'Price lists' },
  { kind: 'menu', label: 'Menu boards' },
  { kind: 'ticker', label: 'Tickers' },
  { kind: 'qr', label: 'QR codes' },
  { kind: 'countdown', label: 'Countdowns' },
  { kind: 'clock', label: 'Clocks' },
  { kind: 'weather', label: 'Weather' },
  { kind: 'web-page', label: 'Web pages' },
  { kind: 'widget', label: 'Widgets' },
  { kind: 'bundle', label: 'Bundles' },
];

/** Search by name, and one kind or all. Styled by `fieldStyles` and `mediaStyles`. */
export function mediaFilter({ search, kind, onSearch, onKind }: MediaFilterOptions): TemplateResult {
  return html`<div class="filter" role="search">
    <label class="field">
      <span>Search by name</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: InputEvent) => onSearch((event.target as HTMLInputElement).value)}
      />
    </label>
    <fieldset>
      <legend class="visually-hidden">Kind</legend>
      ${KINDS.map(
        (one) => html`<button
          class="button"
          type="button"
          aria-pressed=${one.kind === kind}
          @click=${() => onKind(one.kind)}
        >
          ${one.label}
        </button>`,
      )}
    </fieldset>
  </div>`;
}
