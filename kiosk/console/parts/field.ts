import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FormErrors } from '../data/form-errors.ts';

interface FieldOptions {
  form: FormErrors;
  /** The path by which the schema knows it. */
  path: string;
  label: string;
  hint?: string;
}

interface TextOptions extends FieldOptions {
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'number' | 'date' | 'time' | 'datetime-local';
  autocomplete?: string;
  autofocus?: boolean;
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  /** Of a text area: it holds code, which is neither spelled nor wrapped. */
  code?: boolean;
  /** Id of a datalist. */
  list?: string;
}

interface NumberOptions extends FieldOptions {
  /** NaN while nothing that is a number is typed. */
  value: number;
  onInput: (value: number) => void;
  min?: number;
  max?: number;
}

interface SelectOptions extends FieldOptions {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  disabled?: boolean;
}

const idOf = (path: string) => `field-${path.replaceAll('.', '-')}`;

/** Label, control, hint, message: in this order, and tied together for whoever cannot see that. */
function dress({ form, path, label, hint }: FieldOptions, control: TemplateResult): TemplateResult {
  const error = form.of(path);
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>
    ${control}
    ${hint ? html`<small id="${idOf(path)}-hint">${hint}</small>` : nothing}
    ${error ? html`<small class="error" id="${idOf(path)}-error">${error}</small>` : nothing}
  </div>`;
}

function described({ form, path, hint }: FieldOptions): string | undefined {
  const ids = [...(form.of(path) ? [`${idOf(path)}-error`] : []), ...(hint ? [`${idOf(path)}-hint`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

const invalid = ({ form, path }: FieldOptions) => (form.of(path) ? 'true' : undefined);

export function textField(options: TextOptions): TemplateResult {
  const { path, value, onInput, type = 'text', autocomplete = 'off', autofocus, min, max, list } = options;
  return dress(
    options,
    html`<input
      id=${idOf(path)}
      type=${type}
      .value=${live(value)}
      autocomplete=${autocomplete as 'off'}
      ?data-autofocus=${autofocus ?? false}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      maxlength=${ifDefined(options.maxLength)}
      list=${ifDefined(list)}
      aria-invalid=${ifDefined(invalid(options))}
      aria-describedby=${ifDefined(described(options))}
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
    />`,
  );
}

/** For numbers that need not be whole. What is being typed is never written over: "0.50" is on its way to "0.505". */
export function numberField(options: NumberOptions): TemplateResult {
  const { path, value, onInput, min, max } = options;
  return dress(
    options,
    html`<input
      id=${idOf(path)}
      type="number"
      step="any"
      .value=${Number.isNaN(value) ? '' : String(value)}
      autocomplete="off"
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      aria-invalid=${ifDefined(invalid(options))}
      aria-describedby=${ifDefined(described(options))}
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).valueAsNumber)}
    />`,
  );
}

export function textArea(options: TextOptions): TemplateResult {
  return dress(
    options,
    html`<textarea
      id=${idOf(options.path)}
      .value=${live(options.value)}
      ?data-autofocus=${options.autofocus ?? false}
      ?data-code=${options.code ?? false}
      spellcheck=${options.code ? 'false' : nothing}
      aria-invalid=${ifDefined(invalid(options))}
      aria-describedby=${ifDefined(described(options))}
      @input=${(event: InputEvent) => options.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

export function selectField(options: SelectOptions): TemplateResult {
  return dress(
    options,
    html`<select
      id=${idOf(options.path)}
      ?disabled=${options.disabled ?? false}
      aria-invalid=${ifDefined(invalid(options))}
      aria-describedby=${ifDefined(described(options))}
      @change=${(event: Event) => options.onChange((event.target as HTMLSelectElement).value)}
    >
      ${options.options.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === options.value}>${label}</option>`,
      )}
    </select>`,
  );
}

/** What is wrong with the form as a whole, as an alert that can take the focus. */
export function formFailure(form: FormErrors): TemplateResult | typeof nothing {
  if (!form.failure) return nothing;
  return html`<p class="note" data-tone="danger" role="alert" tabindex="-1" data-form-failure>
    <ui-icon name="warning"></ui-icon><span>${form.failure}</span>
  </p>`;
}
