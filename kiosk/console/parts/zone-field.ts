import { html, type TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { textField } from './field.ts';

interface ZoneFieldOptions {
  form: FormErrors;
  path: string;
  label: string;
  hint?: string;
  value: string;
  onInput: (zone: string) => void;
}

/** A time zone by its IANA name, with this browser's own list to pick from. */
export function zoneField(options: ZoneFieldOptions): TemplateResult {
  return html`${textField({ ...options, list: 'time-zones' })}
    <datalist id="time-zones">
      ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
    </datalist>`;
}
