import { html, nothing, type TemplateResult } from 'lit';
import { BroughtPurpose, type CustomerMapping } from '../../../shared/model/brought.ts';
import { saysNo } from '../../../shared/model/plain-words.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { selectField } from '../parts/field.ts';
import { PURPOSE_NAMES, CUSTOMERS_WORDS as words } from './customers-words.ts';

export interface FileColumn {
  name: string;
  words: readonly string[] | null;
}

/** The mapping while it is being made: a column is '' until it is chosen. */
export type MappingDraft = Omit<CustomerMapping, 'bought' | 'opened' | 'topicsOff'> &
  Record<'bought' | 'opened' | 'topicsOff', string>;

export const EMPTY_MAPPING: MappingDraft = {
  reference: '',
  purpose: '',
  words: {},
  agreedAt: '',
  proof: '',
  bought: '',
  opened: '',
  topicsOff: '',
};

/** What of a draft is sent. */
export function mappingOf({ bought, opened, topicsOff, ...rest }: MappingDraft): CustomerMapping {
  return { ...rest, ...(bought && { bought }), ...(opened && { opened }), ...(topicsOff && { topicsOff }) };
}

interface Scene {
  form: FormErrors;
  columns: readonly FileColumn[];
  mapping: MappingDraft;
  change: (mapping: MappingDraft) => void;
}

/** A field for each thing that a file can tell, and one for each word that means a purpose. */
export function mappingFields(scene: Scene): TemplateResult {
  const { mapping, columns } = scene;
  const purpose = columns.find(({ name }) => name === mapping.purpose);
  return html`<div class="fields">
      ${column(scene, 'reference', words.reference, words.referenceHint, true)}
      ${column(scene, 'agreedAt', words.agreedAt, words.agreedHint, true)}
      ${column(scene, 'proof', words.proof, words.proofHint, true)}
      ${column(scene, 'purpose', words.purpose, '', true)}
    </div>
    ${purpose ? meanings(scene, purpose) : nothing}
    <div class="fields">
      ${column(scene, 'bought', words.bought, words.boughtHint, false)}
      ${column(scene, 'opened', words.opened, words.openedHint, false)}
      ${column(scene, 'topicsOff', words.topicsOff, '', false)}
    </div>`;
}

type Named = Exclude<keyof MappingDraft, 'words'>;

function column(
  { form, columns, mapping, change }: Scene,
  path: Named,
  label: string,
  hint: string,
  isNeeded: boolean,
): TemplateResult {
  return selectField({
    form,
    path,
    label,
    ...(hint && { hint }),
    value: mapping[path],
    options: [
      { value: '', label: isNeeded ? words.choose : words.none },
      ...columns.map(({ name }) => ({ value: name, label: name })),
    ],
    onChange: (name) => {
      const found = columns.find((one) => one.name === name);
      // Nothing is guessed from a word: whoever brings the file says what it means.
      const meant =
        path === 'purpose' ? Object.fromEntries((found?.words ?? []).map((word) => [word, null])) : null;
      change({ ...mapping, [path]: name, ...(meant && { words: meant }) });
    },
  });
}

function meanings({ form, mapping, change }: Scene, { words: found }: FileColumn): TemplateResult {
  if (found === null) return html`<p class="error" role="alert">${words.manyWords}</p>`;
  return html`<fieldset class="fields">
    <legend>${words.words}</legend>
    <p class="soft wide">${words.wordsHint}</p>
    ${found.map((word, at) =>
      selectField({
        form,
        path: `words.${at}`,
        label: word,
        ...(saysNo(word) && { hint: words.saysNo }),
        value: mapping.words[word] ?? '',
        options: [
          { value: '', label: words.nothing },
          ...(saysNo(word)
            ? []
            : BroughtPurpose.options.map((value) => ({ value, label: PURPOSE_NAMES[value] }))),
        ],
        onChange: (value) =>
          change({
            ...mapping,
            words: { ...mapping.words, [word]: value === '' ? null : BroughtPurpose.parse(value) },
          }),
      }),
    )}
  </fieldset>`;
}
