import type { TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { showToast } from '../../ui/show-toast.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { lettersOf } from './typed-letters.ts';

/** The twelve letters on a customer's phone, typed by the staff: they are good for one thing, once. */
export abstract class LettersDialog extends FormDialog {
  @state() private typed = '';

  protected abstract readonly hint: string;
  /** Uses the letters up. Answers what the staff are to do or say now; null when they are none. */
  protected abstract use(code: string): Promise<string | null>;

  protected override async save(): Promise<boolean> {
    const text = await this.use(lettersOf(this.typed));
    if (text !== null) showToast({ tone: 'success', text });
    return text !== null;
  }

  protected override body(): TemplateResult {
    return textField({
      form: this.form,
      path: 'code',
      label: 'The twelve letters on the phone',
      hint: this.hint,
      value: this.typed,
      autofocus: true,
      onInput: (typed) => {
        this.typed = typed;
      },
    });
  }
}
