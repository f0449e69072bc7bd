import { html, nothing, type TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { selectField } from '../parts/field.ts';
import { zoneField } from '../parts/zone-field.ts';

interface ClockOptions {
  form: FormErrors;
  /** The entry's zone; null is each display's own, and '' one that is still to be written. */
  zone: string | null;
  /** Where the store is: its head office time. */
  home: string;
  onChange: (zone: string | null) => void;
}

/** By whose clock hours and days are meant. */
export function clockFields({ form, zone, home, onChange }: ClockOptions): TemplateResult {
  const choice = zone === null ? 'own' : zone === home ? 'home' : 'other';
  return html`${selectField({
    form,
    path: 'clock',
    label: 'Clock',
    hint: choice === 'own' ? '' : 'The same moment on every screen, wherever it hangs.',
    value: choice,
    options: [
      { value: 'own', label: 'The clock beside each screen' },
      { value: 'home', label: `Head office time (${home})` },
      { value: 'other', label: 'Another time zone' },
    ],
    onChange: (value) => onChange(value === 'own' ? null : value === 'home' ? home : ''),
  })}
  ${choice === 'other' ? zoneField({ form, path: 'zone', label: 'Time zone', value: zone ?? '', onInput: onChange }) : nothing}`;
}
