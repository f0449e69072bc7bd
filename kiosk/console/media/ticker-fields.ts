import { html, nothing, type TemplateResult } from 'lit';
import type { TickerContent } from '../../../shared/model/drawn-content.ts';
import { selectField, textArea } from '../parts/field.ts';
import type { FieldTools } from './heading-field.ts';

const SPEEDS: readonly { value: TickerContent['speed']; label: string }[] = [
  { value: 'calm', label: 'Calm' },
  { value: 'usual', label: 'Usual' },
  { value: 'brisk', label: 'Brisk' },
];

/** One line of the field is one line of the ticker. */
export function tickerFields({ lines, speed }: TickerContent, { form, set }: FieldTools): TemplateResult {
  const error = lines.map((_, at) => form.of(`content.lines.${at}`)).find((one) => one !== undefined);
  return html`${textArea({
    form,
    path: 'content.lines',
    label: 'Lines',
    hint: 'One after the other, each on a line of its own. Twenty at most.',
    autofocus: true,
    value: lines.join('\n'),
    onInput: (text) => set({ lines: text.split('\n') }),
  })}
  ${error ? html`<small class="error">One of the lines is too long. ${error}</small>` : nothing}
  ${selectField({
    form,
    path: 'content.speed',
    label: 'Speed',
    options: SPEEDS,
    value: speed,
    onChange: (chosen) => set({ speed: chosen }),
  })}`;
}
