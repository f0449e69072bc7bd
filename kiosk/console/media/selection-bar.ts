import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../parts/moments.ts';

interface SelectionOptions {
  /** How many are selected, and how many there are in view. */
  amount: number;
  whole: number;
  arrange: () => void;
  remove: () => void;
  selectAll: () => void;
  clear: () => void;
}

/** What can be done with all that is selected, at the foot of the window. Styled by `mediaStyles`. */
export function selectionBar(options: SelectionOptions): TemplateResult | typeof nothing {
  const { amount, whole } = options;
  if (amount === 0) return nothing;
  return html`<div class="selection" role="region" aria-label="Selection">
    <b role="status">${count(amount, 'creative')} selected</b>
    <button class="button" data-kind="primary" @click=${options.arrange}>Folder, tags, last day…</button>
    <button class="button" @click=${options.remove}><ui-icon name="trash"></ui-icon>Delete</button>
    ${
      amount < whole
        ? html`<button class="button" data-kind="quiet" @click=${options.selectAll}>Select all ${whole}</button>`
        : nothing
    }
    <button class="icon-button" aria-label="Clear selection" @click=${options.clear}>
      <ui-icon name="close"></ui-icon>
    </button>
  </div>`;
}
