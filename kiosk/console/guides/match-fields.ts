import { html, nothing, type TemplateResult } from 'lit';
import type { GuideMatch } from '../../../shared/model/guide.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { selectField, textField } from '../parts/field.ts';
import { wordsOf } from './guide-edits.ts';

interface MatchOptions {
  form: FormErrors;
  path: string;
  match: GuideMatch;
  categories: readonly string[];
  set: (match: GuideMatch) => void;
  /** What is being typed, by the field's path: a comma at the end is no word yet. */
  typed: Map<string, string>;
}

/** Which products something means: by words in what is said of them, and by category. */
export function matchFields({ form, path, match, categories, set, typed }: MatchOptions): TemplateResult {
  // Said once, at the head of the page: below it stand up to 24 of these.
  const isFirst = path === 'among';
  const list = (name: 'words' | 'without', label: string, hint: string) => {
    const at = `${path}.${name}`;
    const known = typed.get(at);
    const value = known !== undefined && same(wordsOf(known), match[name]) ? known : match[name].join(', ');
    return textField({
      form,
      path: at,
      label,
      ...(isFirst ? { hint } : {}),
      value,
      onInput: (text) => {
        typed.set(at, text);
        set({ ...match, [name]: wordsOf(text) });
      },
    });
  };
  const left = categories.filter((name) => !match.categories.includes(name));
  return html`<div class="match">
    ${list('words', 'Means products that say', 'Words, with commas between. Any of them is enough.')}
    ${list('without', 'But none that say', 'Words that rule a product out.')}
    ${selectField({
      form,
      path: `${path}.categories`,
      label: 'Or all of a category',
      value: '',
      options: [
        { value: '', label: left.length > 0 ? 'Add a category …' : 'All are there' },
        ...left.map((name) => ({ value: name, label: name })),
      ],
      onChange: (name) => name && set({ ...match, categories: [...match.categories, name] }),
    })}
    ${
      match.categories.length === 0
        ? nothing
        : html`<ul class="chosen" aria-label="Categories">
            ${match.categories.map(
              (name) => html`<li>
                <button
                  class="button"
                  aria-label="Leave out the category ${name}"
                  @click=${() => set({ ...match, categories: match.categories.filter((one) => one !== name) })}
                >
                  ${name}<ui-icon name="close"></ui-icon>
                </button>
              </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
