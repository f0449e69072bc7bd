import { html, nothing, type TemplateResult } from 'lit';
import type { AudienceRule, Slot } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { ruleWords } from '../parts/rule-words.ts';
import { holdField } from './hold-field.ts';
import { learnSwitch } from './learn-switch.ts';
import { personaField } from './persona-field.ts';
import { ruleForm } from './rule-form.ts';

export interface VariantActs {
  addVariant: () => void;
  setRule: (at: number, when: AudienceRule) => void;
  setPersona: (at: number, words: string) => void;
  removeVariant: (at: number) => void;
  setHold: (holdMs: number) => void;
  setChoice: (choice: 'rules' | 'learn') => void;
}

interface VariantListOptions {
  library: Library;
  facts: RuleFacts | null;
  /** Shows one of them in the preview. */
  look: (at: number) => void;
  /** Names of the layouts that show it in a side zone. */
  beside: readonly string[];
  acts: VariantActs | null;
}

/** What plays in the slot's stead for which audience. */
export function variantList(slot: Slot, options: VariantListOptions): TemplateResult | typeof nothing {
  if (slot.variants.length === 0) return nothing;
  const { library, acts, beside } = options;
  const name = library.byId.get(slot.creativeId)?.name ?? 'the slot’s own creative';
  return html`<ul class="variants">${slot.variants.map((_, at) => variantRow(slot, at, options))}</ul>
    ${holdField(slot, { name, set: acts?.setHold ?? null })}
    ${learnSwitch(slot, { name, beside, set: acts?.setChoice ?? null })}`;
}

function variantRow(slot: Slot, at: number, { library, facts, look, acts }: VariantListOptions) {
  const { creativeId, when, persona = '' } = slot.variants[at] as Slot['variants'][number];
  const creative = library.byId.get(creativeId) ?? null;
  const title = creative?.name ?? 'a creative that is gone';
  return html`<li>
    <div class="thumb">
      <creative-thumb .creative=${creative} .library=${library}></creative-thumb>
      <button aria-label="Look at the variant ${title}" @click=${() => look(at)}></button>
    </div>
    <span><b>${title}</b> instead, for ${acts ? nothing : ruleWords(when)}</span>
    ${
      acts
        ? html`<button
              class="icon-button"
              aria-label="Remove the variant ${title}"
              @click=${() => acts.removeVariant(at)}
            >
              <ui-icon name="close"></ui-icon>
            </button>
            <details class="rule">
              <summary>
                <ui-icon name="people"></ui-icon>
                <span><span class="visually-hidden">Audience rule of ${title}: </span>${ruleWords(when)}</span>
              </summary>
              ${ruleForm(when, {
                title,
                facts,
                mayBeEmpty: slot.choice === 'learn',
                set: (rule) => acts.setRule(at, rule),
              })}
              ${personaField(persona, title, (words) => acts.setPersona(at, words))}
            </details>`
        : nothing
    }
  </li>`;
}
