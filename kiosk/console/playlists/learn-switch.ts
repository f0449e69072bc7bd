import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../../shared/model/playlist.ts';

/** Whether the screen itself chooses among a slot's creatives, and what that means. */
export function learnSwitch(
  slot: Slot,
  {
    name,
    beside,
    set,
  }: {
    name: string;
    /** Names of the layouts that show the playlist in a side zone. */
    beside: readonly string[];
    set: ((choice: 'rules' | 'learn') => void) | null;
  },
): TemplateResult | typeof nothing {
  if (slot.variants.length === 0) return nothing;
  const learns = slot.choice === 'learn';
  const words = html`<p class="soft">
    It shows more often what holds people longest, estimated, of what the audience rules allow. Each gets at least 1 %
    of the plays, none more than 60 %, and at most 15 % are trials. Without a camera, or with nobody there, ${name} plays.
    In a side zone or an overlay the rules alone choose: which part of a screen people look at is not measured.
    ${beside.length > 0 ? html`<b>This playlist plays beside others in ${beside.join(', ')}.</b>` : nothing}
  </p>`;
  if (!set)
    return learns
      ? html`<div class="learns"><p>The screen learns which of these works best.</p>${words}</div>`
      : nothing;
  return html`<div class="learns">
    <label>
      <input
        type="checkbox"
        .checked=${learns}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? 'learn' : 'rules')}
      />
      Let the screen learn among these
    </label>
    ${learns ? words : nothing}
  </div>`;
}
