import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Segment } from '../../../shared/schedule/timeline.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { dateText } from '../parts/calendar.ts';
import { cssVars } from '../parts/css-vars.ts';
import { clockText } from '../parts/moments.ts';
import type { PlannedDay } from './plan.ts';
import { segmentStyles } from './segment-styles.ts';
import { segmentWords } from './segment-words.ts';
import { weekGridStyles } from './week-grid-styles.ts';

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21] as const;

/** Seven days of one screen. Every entry in it is a button; emits `open-entry` with the entry's id. */
@customElement('week-grid')
export class WeekGrid extends LitElement {
  @property({ attribute: false }) days: readonly PlannedDay[] = [];
  @property({ attribute: false }) hues: ReadonlyMap<string, number> = new Map();
  @property() zone = 'UTC';
  /** Today on the screen's wall, `YYYY-MM-DD`. */
  @property() today = '';
  @property({ type: Boolean }) readonly = false;

  static override styles = [surfaceStyles, segmentStyles, weekGridStyles];

  private open(entryId: string): void {
    this.dispatchEvent(new CustomEvent('open-entry', { detail: entryId }));
  }

  private segment(segment: Segment, { from, to }: PlannedDay) {
    const length = to - from;
    const time = `${clockText(segment.from, this.zone)}–${segment.to === to ? '24:00' : clockText(segment.to, this.zone)}`;
    const place = cssVars({
      '--from': String((segment.from - from) / length),
      '--length': String((segment.to - segment.from) / length),
    });
    const clickable = segment.rung === 'campaign' && !this.readonly;
    return html`<li class="block" ${place}>
      ${
        clickable
          ? [...segment.entries, ...segment.overlay].map(
              ({ id, name }) => html`<button
                class="segment"
                ${cssVars({ '--hue': String(this.hues.get(id) ?? 0) })}
                @click=${() => this.open(id)}
              >
                <b>${name}</b><span>${time}</span>
              </button>`,
            )
          : html`<div
              class="segment"
              data-rung=${segment.rung}
              ${cssVars({ '--hue': String(this.hues.get(segment.entries[0]?.id ?? '') ?? 0) })}
            >
              <b>${segmentWords(segment)}</b><span>${time}</span>
            </div>`
      }
    </li>`;
  }

  protected override render() {
    return html`<div class="hours" aria-hidden="true">
        ${HOURS.map((hour) => html`<span ${cssVars({ '--from': String(hour / 24) })}>${String(hour).padStart(2, '0')}:00</span>`)}
      </div>
      ${this.days.map(
        (day) => html`<section aria-label=${dateText(day.date)} ?data-today=${day.date === this.today}>
          <h2>${dateText(day.date)}</h2>
          <ol>
            ${day.segments.map((segment) => this.segment(segment, day))}
          </ol>
        </section>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'week-grid': WeekGrid;
  }
}
