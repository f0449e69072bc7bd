import { html, type TemplateResult } from 'lit';
import { HOLD_MS } from '../../../shared/audience/constants.ts';
import type { Slot } from '../../../shared/model/playlist.ts';
import { count } from '../parts/moments.ts';

const USUAL_MS: readonly number[] = [
  HOLD_MS,
  10_000,
  15_000,
  20_000,
  30_000,
  60_000,
  120_000,
  300_000,
  600_000,
];

const timeWords = (ms: number): string =>
  ms < 60_000 ? count(ms / 1000, 'second') : count(ms / 60_000, 'minute');

/** How long what was chosen for an audience stays at least. */
export function holdField(
  { holdMs = HOLD_MS }: Slot,
  { name, set }: { name: string; set: ((holdMs: number) => void) | null },
): TemplateResult {
  const words = 'whoever comes or goes';
  if (!set) return html`<p class="hold soft">What is chosen stays ${timeWords(holdMs)}, ${words}.</p>`;
  // What a file or a script has set may be any time between.
  const offered = [...new Set([...USUAL_MS, holdMs])].sort((a, b) => a - b);
  return html`<label class="hold">
    <span>What is chosen stays<span class="visually-hidden"> in place of ${name}</span></span>
    <select class="transition" @change=${(event: Event) => set(Number((event.target as HTMLSelectElement).value))}>
      ${offered.map((ms) => html`<option value=${ms} .selected=${ms === holdMs}>${timeWords(ms)}</option>`)}
    </select>
    <span class="soft">${words}</span>
  </label>`;
}
