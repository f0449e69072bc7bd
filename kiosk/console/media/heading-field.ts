import type { TemplateResult } from 'lit';
import type { Product } from '../../../shared/model/product.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { textField } from '../parts/field.ts';

/** What the fields of a kind work with. */
export interface FieldTools {
  form: FormErrors;
  /** Changes some of the draft's own fields. */
  set: (change: object) => void;
  products: readonly Product[];
  search: { text: string; set: (text: string) => void };
  language: string;
  /** ISO 4217 code in which prices are typed. */
  currency: string;
  /** IANA zone in which times are typed. */
  zone: string;
}

/** The line that every kind has, and most need. */
export function headingField(value: string, example: string, { form, set }: FieldTools): TemplateResult {
  return textField({
    form,
    path: 'content.heading',
    label: 'Heading',
    hint: `Few words are read from afar, such as: ${example}.`,
    autofocus: true,
    value,
    onInput: (heading) => set({ heading }),
  });
}
