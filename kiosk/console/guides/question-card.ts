import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GuideFinding, Reach } from '../../../shared/guide/check-guide.ts';
import type { Guide, GuideOption, GuideQuestion, Said } from '../../../shared/model/guide.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { textField } from '../parts/field.ts';
import * as edits from './guide-edits.ts';
import { findingText, reachText } from './guide-words.ts';
import { matchFields } from './match-fields.ts';

/** What the cards of an editor share. */
export interface CardScene {
  form: FormErrors;
  categories: readonly string[];
  /** The language that is being written; null for the shop's own. */
  language: string | null;
  readonly: boolean;
  findings: readonly GuideFinding[];
  typed: Map<string, string>;
  edit: (change: (guide: Guide) => Guide, mergeKey?: string) => void;
}

interface QuestionOptions {
  at: number;
  count: number;
  reach: readonly Reach[];
  scene: CardScene;
}

/** Words of the merchant's in the language that is being written, with the shop's own as a hint beside another. */
export function wordsField(
  { form, language }: Pick<CardScene, 'form' | 'language'>,
  options: { path: string; label: string; hint?: string; words: Said; set: (words: Said) => void },
): TemplateResult {
  const { path, label, hint, words, set } = options;
  return textField({
    form,
    path: language === null ? path : `${path.replace(/text$|title$/, 'said')}.${language}`,
    label,
    ...(language === null
      ? { hint }
      : { hint: `In the shop’s own language: “${words.text}”. Empty: it is said so.` }),
    value: language === null ? words.text : (words.said?.[language] ?? ''),
    onInput: (text) => set(edits.sayIn(words, language, text)),
  });
}

/** One question: its words, how strict it is, and its answers with what each leads to. */
export function questionCard(question: GuideQuestion, options: QuestionOptions): TemplateResult {
  const { at, count, scene } = options;
  const { readonly, edit } = scene;
  const { id, strict } = question;
  return html`<fieldset class="question" ?disabled=${readonly}>
    <legend class="visually-hidden">Question ${at + 1}</legend>
    <div class="asked">
      ${wordsField(scene, {
        path: `questions.${at}.text`,
        label: `Question ${at + 1}`,
        words: question,
        set: (words) => edit((guide) => edits.setQuestion(guide, id, words), `${id} text`),
      })}
      ${readonly ? nothing : buttons(question, { at, count, edit })}
    </div>
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        .checked=${strict}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          edit((guide) => edits.setQuestion(guide, id, { strict: checked }));
        }}
      />
      <span>What does not fit the answer is out. Off: it only stands further down.</span>
    </label>
    <ol class="answers">
      ${repeat(
        question.options,
        (option) => option.id,
        (option, n) => html`<li>${answer(question, option, n, options)}</li>`,
      )}
    </ol>
    ${
      readonly || question.options.length >= edits.MOST_OPTIONS
        ? nothing
        : html`<button
            class="button"
            @click=${() => edit((guide) => edits.addOption(guide, question, () => crypto.randomUUID()))}
          >
            <ui-icon name="plus"></ui-icon>Add an answer
          </button>`
    }
  </fieldset>`;
}

function answer(
  question: GuideQuestion,
  option: GuideOption,
  n: number,
  { at, reach, scene }: QuestionOptions,
): TemplateResult {
  const { form, categories, readonly, findings, typed, edit } = scene;
  const path = `questions.${at}.options.${n}`;
  const set = (change: Partial<GuideOption>, mergeKey?: string) =>
    edit((guide) => edits.setOption(guide, question, option.id, change), mergeKey);
  const found = findings.find((one) => one.path === path);
  const meant = reach[n];
  return html`<div class="answer">
    <div class="asked">
      ${wordsField(scene, {
        path: `${path}.text`,
        label: `Answer ${n + 1}`,
        words: option,
        set: (words) => set(words, `${option.id} text`),
      })}
      ${
        readonly
          ? nothing
          : html`<button
              class="icon-button"
              aria-label="Take out the answer ${option.text || n + 1}"
              ?disabled=${question.options.length <= edits.FEWEST}
              @click=${() => edit((guide) => edits.removeOption(guide, question, option.id))}
            >
              <ui-icon name="trash"></ui-icon>
            </button>`
      }
    </div>
    ${matchFields({
      form,
      path: `${path}.match`,
      match: option.match,
      categories,
      typed,
      set: (match) => set({ match }, `${option.id} match`),
    })}
    ${meant ? html`<p class="soft">${reachText(meant)}</p>` : nothing}
    ${
      found
        ? html`<p class="note" data-tone=${found.kind === 'sold-out' ? 'warning' : 'danger'}>
            <ui-icon name="warning"></ui-icon><span>${findingText(found)}</span>
          </p>`
        : nothing
    }
  </div>`;
}

function buttons(
  { id, text }: GuideQuestion,
  { at, count, edit }: { at: number; count: number; edit: CardScene['edit'] },
): TemplateResult {
  const name = text || `question ${at + 1}`;
  const move = (to: number) => edit((guide) => edits.moveQuestion(guide, id, to));
  return html`<div class="buttons">
    <button class="icon-button up" aria-label="Ask ${name} earlier" ?disabled=${at === 0} @click=${() => move(at - 1)}>
      <ui-icon name="chevron-down"></ui-icon>
    </button>
    <button class="icon-button" aria-label="Ask ${name} later" ?disabled=${at === count - 1} @click=${() => move(at + 1)}>
      <ui-icon name="chevron-down"></ui-icon>
    </button>
    <button
      class="icon-button"
      aria-label="Take out ${name}"
      ?disabled=${count <= edits.FEWEST}
      @click=${() => edit((guide) => edits.removeQuestion(guide, id))}
    >
      <ui-icon name="trash"></ui-icon>
    </button>
  </div>`;
}
