import { html, nothing, type TemplateResult } from 'lit';
import type { Recurrence } from '../../../shared/model/recurrence.ts';
import type { Weekday } from '../../../shared/model/window.ts';
import { dayOfDate, weekdayOf } from '../../../shared/schedule/civil-date.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { weekdayText } from '../parts/calendar.ts';
import { selectField, textField } from '../parts/field.ts';
import { WEEKDAYS } from './weekday-choice.ts';

interface RepeatOptions {
  form: FormErrors;
  recurrence: Recurrence | null;
  /** The first day, `YYYY-MM-DD`: from there it is counted. */
  from: string;
  onChange: (recurrence: Recurrence | null) => void;
}

type Monthly = Extract<Recurrence, { unit: 'month' }>;
type Nth = Extract<Monthly['on'], { by: 'weekday' }>['nth'];

const UNITS = { day: 'days', week: 'weeks', month: 'months', year: 'years' } as const;
const NTH: readonly { value: string; label: string; nth: Nth }[] = [
  { value: '1', label: 'first', nth: 1 },
  { value: '2', label: 'second', nth: 2 },
  { value: '3', label: 'third', nth: 3 },
  { value: '4', label: 'fourth', nth: 4 },
  { value: '5', label: 'fifth', nth: 5 },
  { value: 'last', label: 'last', nth: 'last' },
];

/** Every day, or every so many days, weeks, months or years. */
export function repeatFields({ form, recurrence, from, onChange }: RepeatOptions): TemplateResult {
  const unit = recurrence?.unit ?? '';
  return html`<div class="two">
      ${selectField({
        form,
        path: 'recurrence.unit',
        label: 'Counted in',
        value: unit,
        options: [
          { value: '', label: 'Every day that is chosen above' },
          ...Object.entries(UNITS).map(([value, label]) => ({ value, label })),
        ],
        onChange: (value) => onChange(fresh(value, recurrence?.every ?? 1, from)),
      })}
      ${
        recurrence
          ? textField({
              form,
              path: 'recurrence.every',
              label: `Every how many ${UNITS[recurrence.unit]}`,
              type: 'number',
              min: 1,
              value: String(recurrence.every),
              onInput: (every) => onChange({ ...recurrence, every: Number(every) }),
            })
          : nothing
      }
    </div>
    ${recurrence?.unit === 'month' ? monthFields(form, recurrence, from, onChange) : nothing}`;
}

/** A recurrence of another unit that holds on the first day itself. */
function fresh(unit: string, every: number, from: string): Recurrence | null {
  switch (unit) {
    case 'day':
    case 'week':
    case 'year':
      return { unit, every };
    case 'month':
      return { unit, every, on: onDate(from) };
    default:
      return null;
  }
}

const onDate = (from: string): Monthly['on'] => ({ by: 'date', day: Number(from.slice(8, 10)) });

/** The first Friday, where the first day is one of the first seven and a Friday. */
function onWeekday(from: string): Monthly['on'] {
  const place = Math.ceil(Number(from.slice(8, 10)) / 7);
  const nth = NTH.find((one) => one.nth === place)?.nth ?? 'last';
  return { by: 'weekday', nth, weekday: weekdayOf(dayOfDate(from)) as Weekday };
}

function monthFields(
  form: FormErrors,
  recurrence: Monthly,
  from: string,
  onChange: (recurrence: Recurrence) => void,
): TemplateResult {
  const { on } = recurrence;
  const set = (next: Monthly['on']) => onChange({ ...recurrence, on: next });
  return html`<div class="two">
    ${selectField({
      form,
      path: 'recurrence.on.by',
      label: 'On',
      value: on.by,
      options: [
        { value: 'date', label: 'a day of the month' },
        { value: 'weekday', label: 'a weekday of the month' },
      ],
      onChange: (by) => set(by === 'date' ? onDate(from) : onWeekday(from)),
    })}
    ${
      on.by === 'date'
        ? textField({
            form,
            path: 'recurrence.on.day',
            label: 'Day of the month',
            hint: on.day > 28 ? 'In a shorter month: its last day.' : '',
            type: 'number',
            min: 1,
            max: 31,
            value: String(on.day),
            onInput: (day) => set({ ...on, day: Number(day) }),
          })
        : html`<div class="two narrow">
            ${selectField({
              form,
              path: 'recurrence.on.nth',
              label: 'Which',
              value: String(on.nth),
              options: NTH,
              onChange: (value) => set({ ...on, nth: NTH.find((one) => one.value === value)?.nth ?? 1 }),
            })}
            ${selectField({
              form,
              path: 'recurrence.on.weekday',
              label: 'Weekday',
              value: String(on.weekday),
              options: WEEKDAYS.map((day) => ({ value: String(day), label: weekdayText(day, 'long') })),
              onChange: (value) => set({ ...on, weekday: Number(value) as Weekday }),
            })}
          </div>`
    }
  </div>`;
}
