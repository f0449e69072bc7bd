import { html, type TemplateResult } from 'lit';
import type { Condition } from '../../../shared/model/condition.ts';
import { type ConditionContext, conditionFields } from './condition-fields.ts';
import { FACTS, newCondition } from './new-condition.ts';

/** As the schema has it. */
const MOST = 12;

interface ConditionListOptions extends ConditionContext {
  when: readonly Condition[];
  onChange: (when: Condition[]) => void;
}

/** All that must be so, one below the other, and a way to ask for more. */
export function conditionList({ when, onChange, ...context }: ConditionListOptions): TemplateResult {
  const add = (event: Event) => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    const fact = FACTS.find(({ value }) => value === select?.value)?.value;
    if (fact) onChange([...when, newCondition(fact)]);
  };
  const label = (fact: Condition['fact']) => FACTS.find(({ value }) => value === fact)?.label ?? fact;
  return html`<ul class="conditions">
      ${when.map(
        (condition, at) => html`<li>
          <fieldset>
            <legend>${label(condition.fact)}</legend>
            ${conditionFields(condition, {
              ...context,
              path: `when.${at}`,
              onChange: (next) => onChange(when.map((one, place) => (place === at ? next : one))),
            })}
          </fieldset>
          <button
            type="button"
            class="icon-button"
            aria-label="Remove: ${label(condition.fact)}"
            @click=${() => onChange(when.filter((_, place) => place !== at))}
          >
            <ui-icon name="close"></ui-icon>
          </button>
        </li>`,
      )}
    </ul>
    ${
      when.length < MOST
        ? html`<div class="adding">
            <select aria-label="Another condition">
              ${FACTS.map(({ value, label: words }) => html`<option value=${value}>${words}</option>`)}
            </select>
            <button type="button" class="button" @click=${add}>
              <ui-icon name="plus"></ui-icon>Add the condition
            </button>
          </div>`
        : ''
    }
    <small class="soft">All of them must be so. What a screen does not know is not so.</small>`;
}
