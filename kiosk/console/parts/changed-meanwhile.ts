import { html, nothing, type TemplateResult } from 'lit';
import '../../ui/icon.ts';

interface Meanwhile {
  what: string;
  /** Takes theirs, with one's own edits one undo away. */
  load: () => void;
  /** Goes on with one's own, having seen theirs: the next save replaces it. */
  keep?: () => void;
  /** In what the two differ. */
  difference?: TemplateResult;
}

/** For whoever edits what somebody else has just saved: says so, shows in what, and offers theirs. `null` says nothing. */
export function changedMeanwhile(offer: Meanwhile | null): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  const { what, load, keep, difference } = offer;
  return html`<div class="note meanwhile" data-tone="warning" role="alert">
    <ui-icon name="warning"></ui-icon>
    <div>
      <p>
        Somebody else has saved this ${what} since you began. Your edits are still here, and not saved.
      </p>
      ${difference ?? nothing}
      <div class="row">
        <button class="button" @click=${load}>Load the newer one</button>
        ${keep ? html`<button class="button" @click=${keep}>Keep mine</button>` : nothing}
      </div>
    </div>
  </div>`;
}
