import { html, type TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { numberField, textArea, textField } from '../parts/field.ts';
import type { ProductDraft } from './product-draft.ts';
import { PRODUCT_FIELDS } from './product-words.ts';

/** What the fields of a product are drawn from. */
export interface FieldScene {
  form: FormErrors;
  draft: ProductDraft;
  isNew: boolean;
  currency: string;
  /** Those that there are, to be chosen from. */
  categories: readonly string[];
  departments: readonly string[];
  set: (change: Partial<ProductDraft>) => void;
}

/** Fields of words, by their names in the draft. */
type Word =
  | 'name'
  | 'department'
  | 'category'
  | 'brand'
  | 'unit'
  | 'gtin'
  | 'number'
  | 'aisle'
  | 'bay'
  | 'group';

function word(
  { form, draft, set }: FieldScene,
  field: Word,
  more: { autofocus?: boolean; list?: string } = {},
): TemplateResult {
  const { label, hint } = PRODUCT_FIELDS[field];
  return textField({
    form,
    path: field,
    label,
    ...(hint && { hint }),
    value: draft[field],
    onInput: (text) => set({ [field]: text.trimStart() }),
    ...more,
  });
}

function amount(
  { form, draft, set, currency }: FieldScene,
  field: 'price' | 'was' | 'offer',
  path: string,
): TemplateResult {
  const { label, hint } = PRODUCT_FIELDS[field];
  return numberField({
    form,
    path,
    label: `${label} (${currency})`,
    ...(hint && { hint }),
    value: draft[field],
    min: 0,
    onInput: (value) => set({ [field]: value }),
  });
}

const choices = (id: string, names: readonly string[]) =>
  html`<datalist id=${id}>${names.map((name) => html`<option value=${name}></option>`)}</datalist>`;

/** What it is and what it costs. */
export function wordFields(scene: FieldScene): TemplateResult {
  const { form, draft, set, isNew, categories, departments } = scene;
  return html`${word(scene, 'name', { autofocus: true })} ${amount(scene, 'price', 'priceMinor')}
  ${word(scene, 'category', { list: 'categories' })} ${choices('categories', categories)}
  ${word(scene, 'department', { list: 'departments' })} ${choices('departments', departments)}
  ${word(scene, 'unit')} ${word(scene, 'brand')}
  ${textArea({
    form,
    path: 'description',
    label: PRODUCT_FIELDS.description.label,
    value: draft.description,
    onInput: (description) => set({ description }),
  })}
  ${word(scene, 'gtin')} ${isNew ? word(scene, 'number') : ''}`;
}

/** A price that ends by itself, or one that was more before. */
export function offerFields(scene: FieldScene): TemplateResult {
  const { form, draft, set } = scene;
  const moment = (field: 'offerFrom' | 'offerUntil', path: string) =>
    textField({
      form,
      path,
      label: PRODUCT_FIELDS[field].label,
      ...(PRODUCT_FIELDS[field].hint && { hint: PRODUCT_FIELDS[field].hint }),
      type: 'datetime-local',
      value: draft[field],
      onInput: (text) => set({ [field]: text }),
    });
  return html`${amount(scene, 'offer', 'offer.saleMinor')} ${moment('offerFrom', 'offer.from')}
  ${moment('offerUntil', 'offer.until')} ${amount(scene, 'was', 'wasMinor')}`;
}

export function placeFields(scene: FieldScene): TemplateResult {
  const { form, draft, set } = scene;
  return html`${numberField({
    form,
    path: 'stock',
    label: PRODUCT_FIELDS.stock.label,
    value: draft.stock,
    min: 0,
    onInput: (stock) => set({ stock }),
  })}
  ${textField({
    form,
    path: 'restock.on',
    ...PRODUCT_FIELDS.restockOn,
    type: 'date',
    value: draft.restockOn,
    onInput: (restockOn) => set({ restockOn }),
  })}
  ${textField({
    form,
    path: 'restock.source',
    ...PRODUCT_FIELDS.restockSource,
    value: draft.restockSource,
    onInput: (restockSource) => set({ restockSource: restockSource.trimStart() }),
  })}
  ${word(scene, 'aisle')} ${word(scene, 'bay')}`;
}

export function variantFields(scene: FieldScene): TemplateResult {
  const { form, draft, set } = scene;
  return html`${word(scene, 'group')}
  ${textArea({
    form,
    path: 'traits',
    label: PRODUCT_FIELDS.traits.label,
    hint: PRODUCT_FIELDS.traits.hint ?? '',
    value: draft.traits,
    onInput: (traits) => set({ traits }),
  })}`;
}
