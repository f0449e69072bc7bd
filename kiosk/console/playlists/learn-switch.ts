import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../../shared/model/playlist.ts';

/** Whether the screen itself chooses among a slot's creatives, and what that means. */
export function learnSwitch(
  slot: Slot,
  { name, set }: { name: string; set: ((choice: 'rules' | 'learn') => void) | null },
): TemplateResult | typeof nothing {
  if (slot.variants.length === 0) return nothing;
  const learns = slot.choice === 'learn';
  const words = html`<small class="soft">
    It shows more often what holds people longest, estimated. Each gets at least 1 % of the plays, none more than 60 %,
    and at most 15 % are trials. Audience rules come first. Without a camera, or with nobody there, ${name} plays.
  </small>`;
  if (!set)
    return learns
      ? html`<p class="learns">The screen learns which of these works best. ${words}</p>`
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
