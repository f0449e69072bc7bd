import { html, type TemplateResult } from 'lit';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { textField } from '../parts/field.ts';

type Quota = Pick<ScheduleEntry, 'secondsPerHour' | 'maxPlaysPerHour'>;

interface QuotaOptions {
  form: FormErrors;
  quota: Quota;
  onInput: (change: Partial<Quota>) => void;
}

const numberOf = (value: string) => (value.trim() === '' ? null : Number(value));

/** How much of each hour an entry is promised, and how often it may come at most. */
export function quotaFields({ form, quota, onInput }: QuotaOptions): TemplateResult {
  return html`<div class="two">
    ${textField({
      form,
      path: 'secondsPerHour',
      label: 'At least, seconds per hour',
      hint: 'Spread over the hour; the others have the rest. Empty: it takes its turn.',
      type: 'number',
      min: 1,
      max: 3600,
      value: String(quota.secondsPerHour ?? ''),
      onInput: (value) => onInput({ secondsPerHour: numberOf(value) }),
    })}
    ${textField({
      form,
      path: 'maxPlaysPerHour',
      label: 'At most, plays per hour',
      hint: 'In any 60 minutes, also after a restart. Empty: as often as its turn comes.',
      type: 'number',
      min: 1,
      max: 3600,
      value: String(quota.maxPlaysPerHour ?? ''),
      onInput: (value) => onInput({ maxPlaysPerHour: numberOf(value) }),
    })}
  </div>`;
}
