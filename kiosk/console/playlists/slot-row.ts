import { html, nothing, type TemplateResult } from 'lit';
import type { Slot, Transition } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { durationText } from '../parts/moments.ts';
import { type DurationActs, durationField, type RefusedSeconds } from './duration-field.ts';
import type { RowActs } from './nested-row.ts';
import { slotLength } from './playlist-length.ts';
import { rowButtons } from './row-buttons.ts';
import { slotDates } from './slot-dates.ts';
import { type VariantActs, variantList } from './variant-list.ts';

/** What can be done with a slot. */
export interface SlotActs extends VariantActs, RowActs, DurationActs {
  exchange: () => void;
  setTransition: (transition: Transition) => void;
}

interface SlotRowOptions {
  library: Library;
  /** `YYYY-MM-DD` */
  today: string;
  at: number;
  count: number;
  /** Shows it in the preview, or one of its variants. */
  look: (variant?: number) => void;
  /** What to know for audience rules; null while it is not known. */
  facts: RuleFacts | null;
  /** What is typed for its length and cannot be one. */
  refused: RefusedSeconds | null;
  /** Names of the layouts that show it in a side zone. */
  beside: readonly string[];
  /** Null where the person may only look. */
  acts: SlotActs | null;
}

const TRANSITIONS: Readonly<Record<Transition, string>> = {
  fade: 'fades in',
  cut: 'cuts in',
  slide: 'slides in',
  wipe: 'wipes in',
};

/** As the schema has it; more would be a playlist of its own. */
const MOST_VARIANTS = 8;

/** One place in the loop: what plays, how long, and for whom something else. */
export function slotRow(slot: Slot, options: SlotRowOptions): TemplateResult {
  const { library, today, at, look, facts, refused, beside, acts } = options;
  const creative = library.byId.get(slot.creativeId);
  const name = creative?.name ?? 'A creative that is gone';
  return html`<div class="slot">
      ${acts ? html`<span class="grip" aria-hidden="true"><ui-icon name="grip"></ui-icon></span>` : nothing}
      <b class="place numeric">${at + 1}</b>
      <div class="thumb">
        <creative-thumb
          .creative=${creative ?? null}
          .library=${library}
        ></creative-thumb>
        <button aria-label="Look at ${name}" @click=${() => look()}></button>
      </div>
      <div class="what">
        <b>${name}</b>
        ${
          acts
            ? html`<span class="row settings">
                ${durationField(slot, { isVideo: creative?.kind === 'video', name, refused, acts })}
                ${slotDates(slot, { today, name, set: acts.setDates })} ${transitionField(slot, name, acts)}
                ${variantButton(slot, name, acts)}
              </span>`
            : html`<span class="row settings">
                <span class="soft">${durationText(slotLength(slot, creative))}</span>
                ${slotDates(slot, { today, name, set: null })}
              </span>`
        }
      </div>
      ${acts ? rowButtons({ ...acts, name, at, count: options.count }) : nothing}
    </div>
    ${variantList(slot, { library, facts, look, beside, acts })}`;
}

function transitionField({ transition = 'fade' }: Slot, name: string, acts: SlotActs): TemplateResult {
  return html`<select
    class="transition"
    aria-label="How ${name} comes"
    @change=${(event: Event) => acts.setTransition((event.target as HTMLSelectElement).value as Transition)}
  >
    ${Object.entries(TRANSITIONS).map(
      ([value, words]) => html`<option value=${value} .selected=${value === transition}>${words}</option>`,
    )}
  </select>`;
}

function variantButton(slot: Slot, name: string, acts: SlotActs): TemplateResult | typeof nothing {
  if (slot.variants.length >= MOST_VARIANTS) return nothing;
  return html`<button class="button" data-kind="quiet" @click=${acts.addVariant}>
    <ui-icon name="people"></ui-icon>For an audience…
    <span class="visually-hidden">something else than ${name}</span>
  </button>`;
}
