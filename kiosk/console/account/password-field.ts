import type { TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { textField } from '../parts/field.ts';
import { WORDS } from './account-words.ts';

/** Asks for the password that somebody has, before what would open the account to whoever sits at it. */
export function passwordField(
  form: FormErrors,
  value: string,
  onInput: (password: string) => void,
): TemplateResult {
  return textField({
    form,
    path: 'password',
    label: WORDS.app.password,
    hint: WORDS.app.passwordHint,
    type: 'password',
    autocomplete: 'current-password',
    autofocus: true,
    value,
    onInput,
  });
}
