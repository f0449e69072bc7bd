import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../../shared/model/playlist.ts';
import type { Library } from '../data/library.ts';
import { ruleWords } from '../parts/rule-words.ts';
import { type ImaginedAudience, imaginedChoice } from './imagined-audience.ts';

/** "no rule fits them", "two people, mostly 60 or older". */
export function whyWords(slot: Slot, audience: ImaginedAudience): string {
  const { reason, when } = imaginedChoice(slot, audience);
  if (when) return `for ${ruleWords(when)}`;
  if (reason === 'nobody') return 'for everybody: nobody is there';
  if (reason === 'mixed') return 'for everybody: they have no age in common that is sure';
  return 'for everybody: no rule fits them';
}

/** What every slot that has audience rules would show them, and why. */
export function whatShows(
  slots: readonly Slot[],
  audience: ImaginedAudience,
  library: Library,
): TemplateResult {
  const adaptive = slots.flatMap((slot, at) => (slot.variants.length > 0 ? [{ slot, at }] : []));
  return html`<ol class="shows" aria-live="polite" aria-label="What they would see">
    ${adaptive.map(({ slot, at }) => {
      const { creativeId } = imaginedChoice(slot, audience);
      const name = library.byId.get(creativeId)?.name ?? 'a creative that is gone';
      return html`<li><span class="numeric soft">${at + 1}</span> <b>${name}</b> ${whyWords(slot, audience)}</li>`;
    })}
  </ol>`;
}
