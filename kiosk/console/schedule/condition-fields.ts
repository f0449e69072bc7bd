import { html, type TemplateResult } from 'lit';
import type { Condition } from '../../../shared/model/condition.ts';
import { Sky } from '../../../shared/model/condition.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { selectField, textField } from '../parts/field.ts';
import { RULE_QUESTIONS, type RuleField, ruleWith } from '../parts/rule-words.ts';

export interface ConditionContext {
  form: FormErrors;
  products: readonly { id: string; name: string }[];
  /** Tags that some screen has. */
  tags: readonly string[];
}

interface ConditionOptions extends ConditionContext {
  /** The path of the condition in the form. */
  path: string;
  onChange: (condition: Condition) => void;
}

type Of<F extends Condition['fact']> = Extract<Condition, { fact: F }>;

/** What one condition asks, to be filled in. */
export function conditionFields(condition: Condition, options: ConditionOptions): TemplateResult {
  switch (condition.fact) {
    case 'sky':
      return skyFields(condition, options);
    case 'temperature':
      return rangeFields(condition, { ...options, unit: '°C', step: 'any' });
    case 'stock':
      return stockFields(condition, options);
    case 'tag':
      return tagFields(condition, options);
    case 'audience':
      return audienceFields(condition, options);
    case 'language':
      return languageField(condition, options);
  }
}

const SKIES: Readonly<Record<Sky, string>> = {
  clear: 'clear',
  cloudy: 'cloudy',
  fog: 'fog',
  rain: 'rain',
  snow: 'snow',
  storm: 'storm',
};

function skyFields(condition: Of<'sky'>, { form, path, onChange }: ConditionOptions): TemplateResult {
  const { oneOf } = condition;
  const toggle = (sky: Sky) =>
    onChange({ ...condition, oneOf: Sky.options.filter((one) => oneOf.includes(one) !== (one === sky)) });
  const error = form.of(`${path}.oneOf`);
  return html`<div class="choices" role="group" aria-label="The sky is one of">
      ${Sky.options.map(
        (sky) => html`<label>
          <input
            type="checkbox"
            .checked=${oneOf.includes(sky)}
            aria-invalid=${error ? 'true' : 'false'}
            @change=${() => toggle(sky)}
          />${SKIES[sky]}
        </label>`,
      )}
    </div>
    ${error ? html`<small class="error">${error}</small>` : ''}`;
}

interface RangeOptions extends ConditionOptions {
  unit: string;
  step: 'any' | 1;
}

/** From one number up to, but not including, another; one of them may be open. */
function rangeFields(
  condition: Of<'temperature'> | Of<'stock'>,
  { form, path, unit, onChange }: RangeOptions,
): TemplateResult {
  const field = (bound: 'atLeast' | 'below', label: string) =>
    textField({
      form,
      path: `${path}.${bound}`,
      label: `${label}, ${unit}`,
      type: 'number',
      value: String(condition[bound] ?? ''),
      onInput: (text) => {
        const { [bound]: _, ...rest } = condition;
        onChange(text.trim() === '' ? (rest as typeof condition) : { ...condition, [bound]: Number(text) });
      },
    });
  const error = form.of(path);
  return html`<div class="two">${field('atLeast', 'At least')} ${field('below', 'Below')}</div>
    ${error ? html`<small class="error" tabindex="-1" aria-invalid="true">Please give at least one of the two.</small>` : ''}`;
}

function stockFields(condition: Of<'stock'>, options: ConditionOptions): TemplateResult {
  const { form, path, products, onChange } = options;
  const { productId } = condition;
  const known = products.some(({ id }) => id === productId);
  const gone = productId !== '' && !known ? [{ value: productId, label: productId }] : [];
  return html`${selectField({
    form,
    path: `${path}.productId`,
    label: 'Product',
    value: productId,
    options: [
      { value: '', label: 'Choose a product' },
      ...gone,
      ...products.map(({ id, name }) => ({ value: id, label: name })),
    ],
    onChange: (id) => onChange({ ...condition, productId: id }),
  })}
  ${rangeFields(condition, { ...options, unit: 'pieces', step: 1 })}`;
}

function tagFields(condition: Of<'tag'>, { form, path, tags, onChange }: ConditionOptions): TemplateResult {
  return html`<div class="two">
    ${selectField({
      form,
      path: `${path}.has`,
      label: 'Screens',
      value: String(condition.has),
      options: [
        { value: 'true', label: 'with the tag' },
        { value: 'false', label: 'without the tag' },
      ],
      onChange: (has) => onChange({ ...condition, has: has === 'true' }),
    })}
    ${textField({
      form,
      path: `${path}.tag`,
      label: 'Tag',
      list: 'display-tags',
      value: condition.tag,
      onInput: (tag) => onChange({ ...condition, tag }),
    })}
    <datalist id="display-tags">${tags.map((tag) => html`<option value=${tag}></option>`)}</datalist>
  </div>
  <small class="soft">A screen is given its tags under Displays, on its own page.</small>`;
}

function audienceFields(
  condition: Of<'audience'>,
  { form, path, onChange }: ConditionOptions,
): TemplateResult {
  const { is } = condition;
  const fields: RuleField[] = ['group', 'attention', 'band'];
  if (is.presentation !== undefined) fields.push('presentation');
  const asked = fields.filter((field) => is[field] !== undefined).length;
  return html`<div class="two">
      ${fields.map((field) => {
        const { label, options } = RULE_QUESTIONS[field];
        // A condition that asks nothing is none: its only question can be answered otherwise, not taken away.
        const isOnly = asked === 1 && is[field] !== undefined;
        return selectField({
          form,
          path: `${path}.is.${field}`,
          label,
          value: is[field] ?? '',
          options: options.filter(({ value }) => value !== '' || !isOnly),
          onChange: (value) => onChange({ ...condition, is: ruleWith(is, field, value) ?? is }),
        });
      })}
    </div>
    <small class="soft">Estimated on the screen itself. Without a camera nobody knows, and it does not play.</small>`;
}

function languageField(
  condition: Of<'language'>,
  { form, path, onChange }: ConditionOptions,
): TemplateResult {
  return textField({
    form,
    path: `${path}.is`,
    label: 'Which one',
    hint: 'As a tag: en, de, or fr-CA for one form of it.',
    value: condition.is,
    onInput: (is) => onChange({ ...condition, is: is.trim() }),
  });
}
