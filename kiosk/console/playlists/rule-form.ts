import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AudienceRule } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';
import { showToast } from '../../ui/show-toast.ts';
import { RULE_QUESTIONS, type RuleField, ruleWith } from '../parts/rule-words.ts';
import { accuracyWords, reachWords } from './rule-note.ts';

interface RuleFormOptions {
  /** Of the variant, for whoever hears the form instead of seeing it. */
  title: string;
  /** Null while they are not known. */
  facts: RuleFacts | null;
  /** The slot learns, and then a variant may be for anybody. */
  mayBeEmpty: boolean;
  set: (rule: AudienceRule) => void;
}

/** What an audience rule asks, with how many people it may be for and how well that can be told. */
export function ruleForm(rule: AudienceRule, options: RuleFormOptions): TemplateResult {
  const { facts } = options;
  const fields: RuleField[] = ['group', 'attention', 'band'];
  // What was set before the switch went off can still be taken out.
  if (facts?.presentation || rule.presentation !== undefined) fields.push('presentation');
  return html`<div class="questions">${fields.map((field) => question(rule, field, options))}</div>
    ${
      facts
        ? html`<p class="soft reach">${reachWords(rule, facts)}</p>
            ${accuracyWords(rule, facts).map((words) => html`<p class="soft">${words}</p>`)}`
        : nothing
    }`;
}

function question(
  rule: AudienceRule,
  field: RuleField,
  { title, mayBeEmpty, set }: RuleFormOptions,
): TemplateResult {
  const { label, options } = RULE_QUESTIONS[field];
  const change = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const next = ruleWith(rule, field, select.value);
    if (next || mayBeEmpty) return set(next ?? {});
    // A rule that asks nothing would play for everybody: the select goes back to what it was.
    select.value = rule[field] ?? '';
    showToast({ text: 'An audience rule has to ask something. Without any question, remove the variant.' });
  };
  return html`<label class="field">
    <span>${label} <span class="visually-hidden">for ${title}</span></span>
    <select .value=${live(rule[field] ?? '')} @change=${change}>
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === (rule[field] ?? '')}>
            ${option.label}
          </option>`,
      )}
    </select>
  </label>`;
}
