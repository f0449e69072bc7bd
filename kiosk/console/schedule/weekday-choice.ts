import { html, nothing, type TemplateResult } from 'lit';
import type { Weekday } from '../../../shared/model/window.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { weekdayText } from '../parts/calendar.ts';

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface WeekdayChoiceOptions {
  form: FormErrors;
  chosen: readonly Weekday[];
  onChange: (weekdays: Weekday[]) => void;
}

/** The days on which it may begin. */
export function weekdayChoice({ form, chosen, onChange }: WeekdayChoiceOptions): TemplateResult {
  const error = form.of('weekdays');
  const toggle = (day: Weekday) => onChange(WEEKDAYS.filter((one) => chosen.includes(one) !== (one === day)));
  return html`<fieldset>
    <legend>Days</legend>
    <div class="choices">
      ${WEEKDAYS.map(
        (day) => html`<label>
          <input
            type="checkbox"
            aria-label=${weekdayText(day, 'long')}
            .checked=${chosen.includes(day)}
            aria-invalid=${error ? 'true' : nothing}
            @change=${() => toggle(day)}
          />${weekdayText(day)}
        </label>`,
      )}
    </div>
    ${error ? html`<small class="error">${error}</small>` : nothing}
  </fieldset>`;
}
