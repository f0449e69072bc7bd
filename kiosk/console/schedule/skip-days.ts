import { html, nothing, type TemplateResult } from 'lit';
import { dateText, longDateText } from '../parts/calendar.ts';

interface SkipDaysOptions {
  /** The next days on which it starts, and those that are left out; `YYYY-MM-DD`. */
  next: readonly string[];
  today: string;
  skip: readonly string[];
  onChange: (skip: string[]) => void;
}

/** The next days of an entry, each of which can be left out, and those that are. */
export function skipDays({ next, today, skip, onChange }: SkipDaysOptions): TemplateResult {
  const leaveOut = (date: string) => onChange([...new Set([...skip, date])].sort());
  const add = (event: Event) => {
    // The field beside the button; a form of its own cannot stand in the dialog's.
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    if (!field?.value) return field?.focus();
    leaveOut(field.value);
    field.value = '';
  };
  return html`<fieldset>
      <legend>The next days</legend>
      <div aria-live="polite">
      ${
        next.length === 0
          ? html`<p class="soft">There are none.</p>`
          : html`<ul class="chips">
              ${next.map(
                (date) => html`<li class="chip">
                  ${dateText(date)}${date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`}
                  <button
                    type="button"
                    class="icon-button"
                    aria-label="Leave out ${longDateText(date)}"
                    @click=${() => leaveOut(date)}
                  >
                    <ui-icon name="close"></ui-icon>
                  </button>
                </li>`,
              )}
            </ul>`
      }
      </div>
    </fieldset>
    <fieldset>
      <legend>Days left out</legend>
      ${
        skip.length === 0
          ? nothing
          : html`<ul class="chips">
              ${skip.map(
                (date) => html`<li class="chip" data-out>
                  ${longDateText(date)}
                  <button
                    type="button"
                    class="icon-button"
                    aria-label="Play on ${longDateText(date)} after all"
                    @click=${() => onChange(skip.filter((one) => one !== date))}
                  >
                    <ui-icon name="close"></ui-icon>
                  </button>
                </li>`,
              )}
            </ul>`
      }
      <div class="adding">
        <input type="date" aria-label="Another day to leave out" />
        <button type="button" class="button" @click=${add}>Leave out</button>
      </div>
    </fieldset>`;
}
