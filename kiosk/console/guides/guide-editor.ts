import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { checkGuide, type GuideCheck, isGrave } from '../../../shared/guide/check-guide.ts';
import { rememberedWording, type Wording, wordingOf } from '../../../shared/guide/guide-path.ts';
import type { ShopProduct } from '../../../shared/model/catalogue.ts';
import { Guide } from '../../../shared/model/guide.ts';
import { guideEndpoints } from '../../../shared/protocol/guide-endpoints.ts';
import type { FactsBook } from '../../shop/facts-book.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '../../shop/languages/languages.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { DraftHistory } from '../data/draft-history.ts';
import { attempt, offerUndo } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { editorColumns } from '../parts/editor-columns.ts';
import { selectField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { goTo } from '../shell/go-to.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { guideEditorStyles } from './guide-editor-styles.ts';
import * as edits from './guide-edits.ts';
import './guide-preview.ts';
import { findingText, reachText, waysText } from './guide-words.ts';
import { matchFields } from './match-fields.ts';
import { type CardScene, questionCard, wordsField } from './question-card.ts';

/** A guide's questions and answers, beside the same as a kiosk asks them; what each answer leads to is told as one types. */
@customElement('guide-editor')
export class GuideEditor extends LitElement {
  /** As the server holds it; null for a new one. */
  @property({ attribute: false }) guide: Guide | null = null;
  @property({ attribute: false }) products: readonly ShopProduct[] = [];
  @property({ attribute: false }) book!: FactsBook;
  @property() shopLanguage = 'en';
  @property({ type: Boolean }) readonly = false;
  @state() private language: string | null = null;
  @state() private saving = false;
  private base: Guide | null = null;
  private wording: Wording = () => '';
  private check: GuideCheck | null = null;
  private readonly typed = new Map<string, string>();
  private readonly history = new DraftHistory<Guide>(this);
  private readonly form = new FormErrors(this);
  protected readonly guard = new UnsavedGuard(this, () => this.history.dirty);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    editorColumns,
    guideEditorStyles,
  ];

  /** What the server holds replaces the draft only while nothing here is unsaved. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('products') || changed.has('book'))
      this.wording = rememberedWording((product) =>
        wordingOf(
          product,
          this.book.of(product.id).claims.map(({ text }) => text),
        ),
      );
    if (this.history.draft === null || (changed.has('guide') && !this.history.dirty)) {
      this.base = this.guide;
      this.history.begin(this.guide ?? edits.newGuide(() => crypto.randomUUID()));
    }
    const { draft } = this.history;
    this.check = draft && checkGuide(draft, this.products, this.wording);
  }

  private save = async (): Promise<void> => {
    const guide = this.form.check(Guide, this.history.draft);
    if (!guide || this.saving) return;
    const grave = this.check?.findings.find(isGrave);
    if (grave) {
      this.form.fail('Some answer can lead to nothing. What is wrong stands beside it.');
      return;
    }
    const { base: before } = this;
    this.saving = true;
    try {
      const saved = await this.write({ ...guide, isSample: false }, before);
      this.base = saved;
      this.history.begin(saved);
      if (before === null) goTo(`/console/products/guides/${saved.id}`);
      offerUndo(`${saved.title} is saved: kiosks ask it from now on.`, () => this.takeBack(saved, before));
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.saving = false;
    }
  };

  private write(guide: Guide, before: Guide | null): Promise<Guide> {
    return ask(guideEndpoints.saveGuide, { params: { id: guide.id }, body: { guide, before } });
  }

  private async takeBack(saved: Guide, before: Guide | null): Promise<void> {
    if (before === null) {
      await ask(guideEndpoints.deleteGuide, { params: { id: saved.id } });
      goTo('/console/products/guides');
      return;
    }
    this.base = await this.write(before, saved);
    this.history.begin(this.base);
  }

  /** After somebody else's save: theirs, with one's own edits one undo away. */
  private loadNewer = async (): Promise<void> => {
    await attempt(async () => {
      const { guides } = await ask(guideEndpoints.listGuides, {});
      const newer = guides.find(({ id }) => id === this.base?.id) ?? null;
      if (!newer) {
        this.form.fail('Somebody has deleted it in the meantime. Saving it makes it anew.');
        this.base = null;
        return;
      }
      this.base = newer;
      this.history.adopt(newer);
      this.form.clear();
    });
  };

  private get scene(): CardScene {
    return {
      form: this.form,
      categories: [...new Set(this.products.map(({ category }) => category))].sort(),
      language: this.language,
      readonly: this.readonly,
      findings: this.check?.findings ?? [],
      typed: this.typed,
      edit: (change, mergeKey) => {
        const { draft } = this.history;
        if (draft) this.history.edit(change(draft), mergeKey ?? null);
      },
    };
  }

  private head(draft: Guide) {
    const { history, saving } = this;
    return html`<div class="head">
      <div>
        <p><a href="/console/products/guides">Guides</a></p>
        <h1>${draft.title || 'New guide'}</h1>
      </div>
      ${
        this.readonly
          ? nothing
          : html`<div class="row">
              <span class="soft" role="status">${history.dirty ? 'Not saved' : ''}</span>
              <button class="button" ?disabled=${!history.undoable} @click=${() => history.undo()}>Undo</button>
              <button
                class="button"
                data-kind="primary"
                aria-disabled=${!history.dirty || saving}
                @click=${() => history.dirty && void this.save()}
              >
                ${saving ? 'Saving…' : 'Save and show'}
              </button>
            </div>`
      }
    </div>`;
  }

  private about(draft: Guide, scene: CardScene) {
    const { form, categories, readonly, findings, edit } = scene;
    const own = LANGUAGE_TAGS.filter((tag) => !this.shopLanguage.toLowerCase().startsWith(tag));
    const found = findings.find(({ path }) => path === 'among');
    return html`<fieldset class="card question" ?disabled=${readonly}>
      <legend class="visually-hidden">What it is about</legend>
      ${selectField({
        form,
        path: 'language',
        label: 'Language to write in',
        hint: 'What is not written in a language is said in the shop’s own.',
        value: this.language ?? '',
        options: [
          { value: '', label: 'The shop’s own' },
          ...own.map((tag) => ({ value: tag, label: LANGUAGES[tag].name })),
        ],
        onChange: (tag) => {
          this.language = tag || null;
        },
      })}
      ${wordsField(scene, {
        path: 'title',
        label: 'Name of the guide',
        hint: 'What somebody is helped to find: “Something hot to drink”.',
        words: { text: draft.title, said: draft.said },
        set: ({ text, said }) => edit((guide) => ({ ...guide, title: text, said }), 'title'),
      })}
      ${selectField({
        form,
        path: 'category',
        label: 'Offered beside',
        value: draft.category ?? '',
        options: [
          { value: '', label: 'The first page alone' },
          ...categories.map((name) => ({ value: name, label: name })),
        ],
        onChange: (name) => edit((guide) => edits.setGuide(guide, { category: name || null })),
      })}
      ${matchFields({
        form,
        path: 'among',
        match: draft.among,
        categories,
        typed: this.typed,
        set: (among) => edit((guide) => edits.setGuide(guide, { among }), 'among'),
      })}
      <p class="soft">It looks among: ${this.check ? reachText(this.check.among) : nothing}</p>
      ${
        found
          ? html`<p class="note" data-tone=${found.kind === 'dead' ? 'danger' : 'warning'}>
              <ui-icon name="warning"></ui-icon><span>${findingText(found)}</span>
            </p>`
          : nothing
      }
    </fieldset>`;
  }

  protected override render() {
    const { draft } = this.history;
    if (!draft) return nothing;
    const { scene, form } = this;
    return html`<div class="page">
      ${this.head(draft)}
      ${
        form.failure
          ? html`<div class="note" data-tone="danger" role="alert" tabindex="-1" data-form-failure>
              <ui-icon name="warning"></ui-icon><span>${form.failure}</span>
              ${
                form.isOutdated
                  ? html`<button class="button" @click=${this.loadNewer}>Load the newer one</button>`
                  : nothing
              }
            </div>`
          : nothing
      }
      <div class="columns">
        <div class="stack">
          ${this.about(draft, scene)}
          <ol class="questions">
            ${repeat(
              draft.questions,
              ({ id }) => id,
              (question, at) => html`<li class="card">
                ${questionCard(question, {
                  at,
                  count: draft.questions.length,
                  reach: this.check?.options[at] ?? [],
                  scene,
                })}
              </li>`,
            )}
          </ol>
          ${
            this.readonly || draft.questions.length >= edits.MOST_QUESTIONS
              ? nothing
              : html`<div class="row">
                  <button
                    class="button"
                    @click=${() => scene.edit((guide) => edits.addQuestion(guide, () => crypto.randomUUID()))}
                  >
                    <ui-icon name="plus"></ui-icon>Add a question
                  </button>
                </div>`
          }
        </div>
        <section class="card preview" aria-label="As a kiosk asks it">
          <p class="soft" role="status">${this.check ? waysText(this.check) : nothing}</p>
          <guide-preview
            .guide=${draft}
            .products=${this.products}
            .book=${this.book}
            .language=${this.language}
            shopLanguage=${this.shopLanguage}
          ></guide-preview>
          <p class="soft">What it may cost is asked after these, by itself.</p>
        </section>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-editor': GuideEditor;
  }
}
