import { html, type TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { textField } from './field.ts';

interface Named {
  name: string;
  url: string;
}

/** What an address that is asked again and again is called, and where it is. `hint`: what has to be there. */
export function addressFields(
  form: FormErrors,
  { name, url }: Named,
  { hint, set }: { hint: string; set: (change: Partial<Named>) => void },
): TemplateResult {
  return html`${textField({
    form,
    path: 'name',
    label: 'Name',
    value: name,
    autofocus: true,
    onInput: (typed) => set({ name: typed }),
  })}
  ${textField({
    form,
    path: 'url',
    label: 'Address',
    hint,
    value: url,
    onInput: (typed) => set({ url: typed.trim() }),
  })}`;
}
