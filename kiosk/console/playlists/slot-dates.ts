import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlaylistSlot } from '../../../shared/model/playlist.ts';
import '../../ui/icon.ts';
import { shortDateText } from '../parts/calendar.ts';

/** First and last day of a slot, `YYYY-MM-DD`; `undefined` where there is no bound. */
export interface SlotDates {
  from: string | undefined;
  until: string | undefined;
}

interface DateWords {
  text: string;
  /** `now`: nothing about it needs to catch the eye. */
  when: 'before' | 'now' | 'after';
}

/** "from 1 Dec to 24 Dec", "until 24 Dec", "ended on 24 Dec"; null for a slot without dates. */
export function dateWords(
  { from, until }: Pick<PlaylistSlot, 'from' | 'until'>,
  today: string,
): DateWords | null {
  if (from === undefined && until === undefined) return null;
  const day = (date: string) => shortDateText(date, today);
  if (until !== undefined && until < (from ?? ''))
    return { text: 'never: it ends before it begins', when: 'after' };
  if (until !== undefined && until < today) return { text: `ended on ${day(until)}`, when: 'after' };
  const to = until === undefined ? '' : ` to ${day(until)}`;
  if (from !== undefined && from > today) return { text: `from ${day(from)}${to}`, when: 'before' };
  return until === undefined
    ? { text: `since ${day(from ?? today)}`, when: 'now' }
    : { text: `until ${day(until)}`, when: 'now' };
}

const TONES = { before: 'info', now: '', after: 'warning' } as const;

interface SlotDatesOptions {
  today: string;
  name: string;
  /** Null where the person may only look. */
  set: ((dates: SlotDates) => void) | null;
}

/** When a slot plays: words, and behind them two days to choose. */
export function slotDates(
  slot: PlaylistSlot,
  { today, name, set }: SlotDatesOptions,
): TemplateResult | typeof nothing {
  const words = dateWords(slot, today);
  const badge = words && html`<span class="badge" data-tone=${TONES[words.when]}>${words.text}</span>`;
  if (set === null) return badge ?? nothing;
  const { from, until } = slot;
  const field = (label: string, value: string | undefined, change: (date: string | undefined) => void) =>
    html`<label class="field">
      <span>${label} <span class="visually-hidden">of ${name}</span></span>
      <input
        type="date"
        .value=${live(value ?? '')}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value || undefined)}
      />
    </label>`;
  return html`<details class="dates">
    <summary>
      <ui-icon name="calendar"></ui-icon>${badge}
      <span class="visually-hidden">Dates on which ${name} plays</span>
    </summary>
    <div class="row">
      ${field('First day', from, (date) => set({ from: date, until }))}
      ${field('Last day', until, (date) => set({ from, until: date }))}
    </div>
    <small class="soft">Both days are included, by the clock beside each screen. Empty: without limit.</small>
  </details>`;
}
