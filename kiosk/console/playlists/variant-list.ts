import { html, nothing, type TemplateResult } from 'lit';
import type { AudienceRule, Slot } from '../../../shared/model/playlist.ts';
import { showToast } from '../../ui/show-toast.ts';
import type { Library } from '../data/library.ts';
import '../parts/creative-thumb.ts';
import { BAND_OPTIONS, GROUP_OPTIONS, ruleOf, ruleWords } from './rule-words.ts';

export interface VariantActs {
  addVariant: () => void;
  setRule: (at: number, when: AudienceRule) => void;
  removeVariant: (at: number) => void;
}

interface VariantListOptions {
  library: Library;
  acts: VariantActs | null;
}

/** What plays in the slot's stead for which audience. */
export function variantList(
  slot: Slot,
  { library, acts }: VariantListOptions,
): TemplateResult | typeof nothing {
  if (slot.variants.length === 0) return nothing;
  return html`<ul class="variants">
    ${slot.variants.map(({ creativeId, when }, at) => {
      const creative = library.byId.get(creativeId) ?? null;
      const title = creative?.name ?? 'a creative that is gone';
      return html`<li>
        <creative-thumb .creative=${creative} .library=${library}></creative-thumb>
        <span><b>${title}</b> instead, for</span>
        ${acts ? ruleFields(when, title, (rule) => acts.setRule(at, rule)) : html`<span>${ruleWords(when)}</span>`}
        ${
          acts
            ? html`<button
                class="icon-button"
                aria-label="Remove the variant ${title}"
                @click=${() => acts.removeVariant(at)}
              >
                <ui-icon name="close"></ui-icon>
              </button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function ruleFields(when: AudienceRule, title: string, set: (rule: AudienceRule) => void): TemplateResult {
  const change = (band: string, group: string, select: HTMLSelectElement) => {
    const rule = ruleOf(band, group);
    if (rule) return set(rule);
    // A rule that asks nothing would play for everybody: the select goes back to what it was.
    select.value = select.name === 'band' ? (when.band ?? '') : (when.group ?? '');
    showToast({ text: 'A variant needs an age or a number of people. Without either, remove it.' });
  };
  const select = (name: 'band' | 'group', label: string, options: typeof BAND_OPTIONS) =>
    html`<select
      name=${name}
      aria-label="${label} for ${title}"
      @change=${(event: Event) => {
        const target = event.target as HTMLSelectElement;
        if (name === 'band') change(target.value, when.group ?? '', target);
        else change(when.band ?? '', target.value, target);
      }}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === (when[name] ?? '')}>${option.label}</option>`,
      )}
    </select>`;
  return html`<span class="rule">
    ${select('group', 'Number of people', GROUP_OPTIONS)} ${select('band', 'Age', BAND_OPTIONS)}
  </span>`;
}
