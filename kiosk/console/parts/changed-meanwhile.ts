import { html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';

/** For whoever edits what somebody else has just saved: says so, and offers theirs. `null` says nothing. */
export function changedMeanwhile(
  offer: { what: string; load: () => void } | null,
): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  return html`<div class="note" data-tone="warning" role="alert">
    <ui-icon name="warning"></ui-icon>
    <span>
      Somebody else has saved this ${offer.what} since you began. Your edits are still here, and not saved.
    </span>
    <button class="button" @click=${offer.load}>Load the newer one</button>
  </div>`;
}
