import { html, type TemplateResult } from 'lit';
import type { FormErrors } from '../data/form-errors.ts';
import { selectField, textField } from '../parts/field.ts';
import { clockFields } from './clock-fields.ts';
import type { EntryDraft } from './entry-draft.ts';
import { quotaFields } from './quota-fields.ts';

interface MoreOptions {
  form: FormErrors;
  draft: EntryDraft;
  /** The zone where the store is. */
  home: string;
  onChange: (change: Partial<EntryDraft>) => void;
}

/** What few entries need: a name of its own, a layer, an order, a quota, another clock. */
export function moreFields({ form, draft, home, onChange }: MoreOptions): TemplateResult {
  return html`${textField({
    form,
    path: 'name',
    label: 'Name',
    hint: 'Empty: the name of its playlist',
    value: draft.name,
    onInput: (name) => onChange({ name }),
  })}
    ${selectField({
      form,
      path: 'layer',
      label: 'Layer',
      hint:
        draft.layer === 'overlay'
          ? 'A strip that covers the lower edge, or the main zone of a layout chosen for it. Alarms cover it.'
          : '',
      value: draft.layer,
      options: [
        { value: 'main', label: 'Fills the screen' },
        { value: 'overlay', label: 'Lies over whatever plays (ticker, badge)' },
      ],
      onChange: (layer) => onChange({ layer: layer === 'overlay' ? 'overlay' : 'main' }),
    })}
    ${textField({
      form,
      path: 'order',
      label: 'Order',
      hint: 'Entries of one priority that meet take turns, in this order.',
      type: 'number',
      min: 0,
      max: 10_000,
      value: String(draft.order),
      onInput: (order) => onChange({ order: Number(order) }),
    })}
    ${quotaFields({ form, quota: draft, onInput: onChange })}
    ${clockFields({
      form,
      zone: draft.zone,
      home,
      onChange: (zone) => onChange({ zone }),
    })}`;
}
