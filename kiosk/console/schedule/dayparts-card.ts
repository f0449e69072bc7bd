import { html, nothing, type TemplateResult } from 'lit';
import type { Daypart } from '../../../shared/model/schedule.ts';
import type { SavedDaypart } from '../../../shared/protocol/saved-draft.ts';
import { weekdayText } from '../parts/calendar.ts';

interface DaypartsCardOptions {
  /** Null where the person may only look. */
  acts: { open: (daypart: SavedDaypart | null) => void; remove: (daypart: SavedDaypart) => void } | null;
}

/** The named windows of the day. */
export function daypartsCard(
  dayparts: readonly SavedDaypart[],
  { acts }: DaypartsCardOptions,
): TemplateResult {
  return html`<section class="card stack" aria-labelledby="dayparts">
    <div class="between">
      <h2 id="dayparts">Dayparts</h2>
      ${
        acts
          ? html`<button class="button" @click=${() => acts.open(null)}>
              <ui-icon name="plus"></ui-icon>New daypart
            </button>`
          : nothing
      }
    </div>
    ${
      dayparts.length === 0
        ? html`<p class="soft">
            A daypart is a named window of the day, such as "Breakfast, 06:00 to 11:00". Entries that use it move with
            it.
          </p>`
        : html`<ul class="dayparts">
            ${dayparts.map(
              (daypart) => html`<li>
                <div>
                  <b>${daypart.name}</b>
                  <p class="soft numeric">${daypart.window.start}–${daypart.window.end}${exceptionsText(daypart)}</p>
                </div>
                ${
                  acts
                    ? html`<span class="buttons">
                        <button class="icon-button" aria-label="Edit ${daypart.name}" @click=${() => acts.open(daypart)}>
                          <ui-icon name="edit"></ui-icon>
                        </button>
                        <button
                          class="icon-button"
                          aria-label="Delete ${daypart.name}"
                          @click=${() => acts.remove(daypart)}
                        >
                          <ui-icon name="trash"></ui-icon>
                        </button>
                      </span>`
                    : nothing
                }
              </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function exceptionsText({ exceptions }: Daypart): string {
  return exceptions
    .map(
      ({ weekday, window }) =>
        `; ${weekdayText(weekday)} ${window ? `${window.start}–${window.end}` : 'closed'}`,
    )
    .join('');
}
