import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { dateText } from '../parts/calendar.ts';
import { cssVars } from '../parts/css-vars.ts';
import { clockEndText, clockText } from '../parts/moments.ts';
import type { PlannedDay } from './plan.ts';
import { segmentStyles } from './segment-styles.ts';
import { segmentWords } from './segment-words.ts';
import { weekGridStyles } from './week-grid-styles.ts';
import { type LaneBlock, mainLane, overlayLane } from './week-lanes.ts';

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21] as const;

/** Seven days of one screen, with what lies over the picture in a lane beside it. Every entry in it is a button; emits `open-entry` with the entry's id. */
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

  private hue(entryId: string | undefined) {
    return cssVars({ '--hue': String(this.hues.get(entryId ?? '') ?? 0) });
  }

  /** `layer` is what the block says of itself where it is not the picture. */
  private block(block: LaneBlock, { from, to }: PlannedDay, layer: string | null = null) {
    const length = to - from;
    const time = `${clockText(block.from, this.zone)}–${clockEndText(block.to, this.zone)}`;
    const place = cssVars({
      '--from': String((block.from - from) / length),
      '--length': String((block.to - block.from) / length),
    });
    const kind = layer === null ? nothing : html`<i>${layer}</i>`;
    const clickable = block.rung === 'campaign' && !this.readonly;
    return html`<li class="block" ${place}>
      ${
        clickable
          ? block.entries.map(
              ({ id, name }) => html`<button class="segment" ${this.hue(id)} @click=${() => this.open(id)}>
                ${kind}<b>${name}</b><span>${time}</span>
              </button>`,
            )
          : html`<div class="segment" data-rung=${block.rung} ${this.hue(block.entries[0]?.id)}>
              ${kind}<b>${segmentWords({ ...block, overlay: [] })}</b><span>${time}</span>
            </div>`
      }
    </li>`;
  }

  private day(day: PlannedDay) {
    const over = overlayLane(day.segments);
    return html`<section aria-label=${dateText(day.date)} ?data-today=${day.date === this.today}>
      <h2>${dateText(day.date)}</h2>
      <div class="lanes">
        <ol>
          ${mainLane(day.segments).map((block) => this.block(block, day))}
        </ol>
        ${
          over.length === 0
            ? nothing
            : html`<ol class="over" aria-label="Overlays">
                ${over.map((block) => this.block(block, day, 'Overlay'))}
              </ol>`
        }
      </div>
    </section>`;
  }

  protected override render() {
    return html`<div class="hours" aria-hidden="true">
        ${HOURS.map((hour) => html`<span ${cssVars({ '--from': String(hour / 24) })}>${String(hour).padStart(2, '0')}:00</span>`)}
      </div>
      ${this.days.map((day) => this.day(day))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'week-grid': WeekGrid;
  }
}
