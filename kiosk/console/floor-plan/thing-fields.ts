import { html, nothing, type TemplateResult } from 'lit';
import { type FloorPlan, Front } from '../../../shared/model/floor-plan.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { numberField, selectField, textField } from '../parts/field.ts';
import type { Thing } from './plan-edits.ts';

interface FieldsOptions {
  form: FormErrors;
  set: (change: Readonly<Record<string, unknown>>) => void;
}

const FRONTS = Front.options.map((front) => ({
  value: front,
  label: { north: 'Above', east: 'On the right', south: 'Below', west: 'On the left' }[front],
}));

/** All that is decided about one thing, by words and numbers in metres. */
export function thingFields(plan: FloorPlan, thing: Thing, options: FieldsOptions): TemplateResult {
  const { list, index } = thing;
  const path = `${list}.${index}`;
  if (list === 'walls') {
    const wall = plan.walls[index];
    if (!wall) return html``;
    return html`<div class="numbers">
      ${(['from', 'to'] as const).flatMap((end) =>
        (['x', 'y'] as const).map((axis) =>
          metres(
            options,
            `${path}.${end}.${axis}`,
            `${end === 'from' ? 'Begins' : 'Ends'}, ${axis === 'x' ? 'from the left' : 'from the top'}`,
            wall[end][axis],
            (value) => options.set({ [end]: { ...wall[end], [axis]: value } }),
          ),
        ),
      )}
    </div>`;
  }
  const one = plan[list][index];
  if (!one) return html``;
  return html`
    ${wordsOf(plan, thing, options)}
    <div class="numbers">
      ${number(options, path, 'x', 'From the left', one.x)} ${number(options, path, 'y', 'From the top', one.y)}
      ${
        'width' in one
          ? html`${number(options, path, 'width', 'Width', one.width)} ${number(options, path, 'height', 'Depth', one.height)}`
          : nothing
      }
      ${
        'heading' in one
          ? numberField({
              form: options.form,
              path: `${path}.heading`,
              label: 'Screen looks to, degrees',
              hint: '0 is up, 90 to the right',
              min: 0,
              max: 359,
              value: one.heading,
              onInput: (heading) => options.set({ heading }),
            })
          : nothing
      }
    </div>
  `;
}

function wordsOf(plan: FloorPlan, { list, index }: Thing, { form, set }: FieldsOptions) {
  const path = `${list}.${index}`;
  const shelf = list === 'shelves' ? plan.shelves[index] : undefined;
  if (shelf)
    return html`<div class="words">
      ${textField({
        form,
        path: `${path}.aisle`,
        label: 'Aisle',
        hint: 'As it stands at the products',
        value: shelf.aisle,
        onInput: (aisle) => set({ aisle }),
      })}
      ${textField({
        form,
        path: `${path}.bays`,
        label: 'Bays, in their order',
        hint: 'Separated by commas',
        value: shelf.bays.join(', '),
        onInput: (text) =>
          set({
            bays: text
              .split(',')
              .map((name) => name.trim())
              .filter((name) => name !== ''),
          }),
      })}
      ${selectField({
        form,
        path: `${path}.front`,
        label: 'Things are taken from',
        value: shelf.front,
        options: FRONTS,
        onChange: (front) => set({ front }),
      })}
    </div>`;
  const named = list === 'tills' || list === 'entrances' ? plan[list][index] : undefined;
  if (!named) return nothing;
  return html`<div class="words">
    ${textField({ form, path: `${path}.name`, label: 'Name', value: named.name, onInput: (name) => set({ name }) })}
  </div>`;
}

const number = (options: FieldsOptions, path: string, key: string, label: string, value: number) =>
  metres(options, `${path}.${key}`, label, value, (set) => options.set({ [key]: set }));

const metres = (
  { form }: FieldsOptions,
  path: string,
  label: string,
  value: number,
  onInput: (value: number) => void,
) => numberField({ form, path, label: `${label}, m`, min: 0, max: 400, value, onInput });
