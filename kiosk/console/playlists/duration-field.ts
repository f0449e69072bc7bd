import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Slot } from '../../../shared/model/playlist.ts';

/** Something typed that is no length of a slot, and why, in words. */
export interface RefusedSeconds {
  typed: string;
  why: string;
}

export interface DurationActs {
  /** `undefined`: as long as it takes by itself. */
  setDuration: (durationMs: number | undefined) => void;
  /** What was typed for its length cannot be one. */
  refuseSeconds: (refused: RefusedSeconds) => void;
}

interface DurationFieldOptions {
  isVideo: boolean;
  name: string;
  refused: RefusedSeconds | null;
  acts: DurationActs;
}

const MOST_SECONDS = 3600;

/** Why what was typed is no length; null for one that is, and for nothing: as long as it takes by itself. */
export function secondsFault(typed: string): string | null {
  if (typed === '') return null;
  const seconds = Number(typed);
  if (seconds < 1) return 'At least 1 second.';
  return seconds > MOST_SECONDS ? `At most ${MOST_SECONDS} seconds, an hour.` : null;
}

/** Seconds of a slot. What is refused stays as it was typed, with the reason beside it. */
export function durationField(
  slot: Slot,
  { isVideo, name, refused, acts }: DurationFieldOptions,
): TemplateResult {
  const onChange = (event: Event) => {
    const { value: typed, validity } = event.target as HTMLInputElement;
    const why = validity.badInput ? 'A number of seconds, such as 8.' : secondsFault(typed);
    if (why !== null) acts.refuseSeconds({ typed, why });
    else acts.setDuration(typed === '' ? undefined : Math.round(Number(typed) * 1000));
  };
  const held = slot.durationMs === undefined ? '' : String(slot.durationMs / 1000);
  const errorId = `seconds-${slot.id}`;
  return html`<label class="duration">
    <input
      type="number"
      min="1"
      max=${MOST_SECONDS}
      step="1"
      inputmode="numeric"
      placeholder=${isVideo ? 'all' : '10'}
      aria-label="Seconds for ${name}"
      aria-invalid=${refused !== null}
      aria-describedby=${refused ? errorId : nothing}
      .value=${live(refused?.typed ?? held)}
      @change=${onChange}
    />
    <span class="soft">${isVideo ? 's at most' : 'seconds'}</span>
    ${refused ? html`<small id=${errorId} class="error" role="alert">${refused.why}</small>` : nothing}
  </label>`;
}
