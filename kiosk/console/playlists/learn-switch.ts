import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../../shared/model/playlist.ts';

/** Whether the screen itself chooses among a slot's creatives, and what that means. */
export function learnSwitch(
  slot: Slot,
  { name, set }: { name: string; set: ((choice: 'rules' | 'learn') => void) | null },
): TemplateResult | typeof nothing {
  if (slot.variants.length === 0) return nothing;
  const learns = slot.choice === 'learn';
  const words = html`<p class="soft">
    It shows more often what holds people longest, estimated, of what the audience rules allow. Each gets at least 1 %
    of the plays, none more than 60 %, and at most 15 % are trials. Without a camera, or with nobody there, ${name} plays.
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
