import { consume } from '@lit/context';
import { html, type LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lintCopy } from '../../../shared/consent/copy-lint.ts';
import type { Creative } from '../../../shared/model/creative.ts';
import { stringsIn } from '../../../shared/model/creative-texts.ts';
import { MadeContent } from '../../../shared/model/made-content.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { CreativeView } from '../../renderer/creative-view.ts';
import { drawing } from '../../renderer/drawing.ts';
import type { StageResources } from '../../renderer/render-item.ts';
import { showToast } from '../../ui/show-toast.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { type Library, libraryResources } from '../data/library.ts';
import { creativeFields } from '../differences/creative-fields.ts';
import { Names } from '../differences/names.ts';
import { copyNotes } from '../parts/copy-notes.ts';
import { textField } from '../parts/field.ts';
import { FormDialog, type TwoWays } from '../parts/form-dialog.ts';
import { drawnDialogStyles } from './drawn-dialog-styles.ts';
import { drawnFields } from './drawn-fields.ts';
import {
  blankContent,
  exampleOf,
  POSTER_KINDS,
  type PosterContent,
  type PosterKind,
  tidied,
  titleOf,
  withExamples,
} from './drawn-kinds.ts';
import { menuFieldsStyles } from './menu-fields-styles.ts';
import { themeChoice } from './theme-choice.ts';

/** Makes a creative that is drawn from data, or writes one anew, beside a wide and an upright screen that show it. */
@customElement('drawn-dialog')
export class DrawnDialog extends FormDialog {
  @property() kind: PosterKind = 'message';
  /** The one to write anew; null makes a new one. */
  @property({ attribute: false }) creative: (Creative & PosterContent) | null = null;
  @property({ attribute: false }) library!: Library;
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private draft!: PosterContent;
  @state() private name = '';
  @state() private search = '';
  private resources!: StageResources;
  /** The last draft that could be drawn: half an address is none. */
  private drawable: PosterContent | null = null;

  static override styles = [FormDialog.styles, drawnDialogStyles, menuFieldsStyles];

  protected override get heading(): string {
    if (this.creative) return this.creative.name;
    const label = POSTER_KINDS.find(({ kind }) => kind === this.kind)?.label ?? '';
    return `New ${label === 'QR code' ? label : label.toLocaleLowerCase()}`;
  }

  protected override get action(): string {
    return this.creative ? 'Save' : 'Make it';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.draft) {
      this.draft = this.creative ? contentOf(this.creative) : blankContent(this.kind, Date.now());
      this.name = this.creative?.name ?? '';
    }
    if (changed.has('library') || changed.has('account'))
      this.resources = withExamples(libraryResources(this.library, this.account.store));
    const parsed = MadeContent.safeParse(tidied(exampleOf(this.draft)));
    if (!parsed.success || parsed.data.kind === 'product') return;
    // The same content stays the same object, or what runs in the preview would begin anew with every key.
    if (JSON.stringify(parsed.data) !== JSON.stringify(this.drawable)) this.drawable = parsed.data;
  }

  protected override async save(): Promise<boolean> {
    const heading = titleOf(this.draft) || POSTER_KINDS.find(({ kind }) => kind === this.draft.kind)?.label;
    const body = this.form.check(consoleEndpoints.createCreative.body, {
      name: this.name.trim() || heading,
      content: tidied(this.draft),
    });
    if (!body) return false;
    if (this.creative) await this.change(this.creative, body);
    else {
      await ask(consoleEndpoints.createCreative, { body });
      showToast({ tone: 'success', text: `${body.name} is made. Add it to a playlist to show it.` });
    }
    return true;
  }

  protected override async loadNewer(): Promise<TwoWays | null> {
    const { creatives } = await ask(consoleEndpoints.listCreatives, {});
    const newer = creatives.find(({ creative }) => creative.id === this.creative?.id)?.creative;
    if (!newer || !this.creative || newer.kind !== this.creative.kind) return null;
    const theirs = newer as Creative & PosterContent;
    const { draft, name } = this;
    const mine = { ...this.creative, ...tidied(draft), name } as Creative;
    const names = new Names({ products: [...this.library.products.values()] }, [], this.account.store);
    const fill = (content: PosterContent, called: string) => {
      this.draft = content;
      this.name = called;
    };
    return {
      newer: () => fill(contentOf(theirs), theirs.name),
      typed: () => fill(draft, name),
      adopt: () => {
        this.creative = theirs;
      },
      difference: creativeFields({ before: mine, after: theirs }, names),
    };
  }

  private async change(
    before: Creative & PosterContent,
    body: { name: string; content: MadeContent },
  ): Promise<void> {
    const params = { id: before.id };
    const was = { name: before.name, content: contentOf(before) };
    await ask(consoleEndpoints.updateCreative, { params, body: { ...body, was } });
    offerUndo(`${body.name} is saved. Publish to show it.`, () =>
      ask(consoleEndpoints.updateCreative, {
        params,
        body: { ...was, was: body },
      }),
    );
  }

  private set = (change: object): void => {
    this.draft = { ...this.draft, ...change } as PosterContent;
  };

  /** As on glass: pages turn, words run. */
  protected override updated(): void {
    for (const view of this.renderRoot.querySelectorAll<LitElement & CreativeView>('.screen > *'))
      void view.updateComplete.then(() => view.start());
  }

  private preview() {
    const { drawable, resources } = this;
    const screen = (shape: string) =>
      html`<div class="screen" data-shape=${shape}>${drawable && drawing(drawable, resources)}</div>`;
    return html`<div class="preview" role="img" aria-label="Preview">${screen('wide')} ${screen('upright')}</div>`;
  }

  protected override body() {
    const { draft, form, library, account, name } = this;
    return html`${this.preview()} ${copyNotes(stringsIn(draft).flatMap(lintCopy))}
      ${drawnFields(draft, {
        form,
        set: this.set,
        products: [...library.products.values()],
        search: {
          text: this.search,
          set: (text) => {
            this.search = text;
          },
        },
        language: account.store.language,
        currency: account.store.currency,
        zone: account.store.zone,
      })}
      ${'theme' in draft ? themeChoice(draft.theme, (theme) => this.set({ theme })) : nothing}
      ${textField({
        form,
        path: 'name',
        label: 'Name in the library',
        hint: 'Screens do not show it. Without one, it is called after what it says first.',
        value: name,
        onInput: (text) => {
          this.name = text;
        },
      })}`;
  }
}

/** The content alone of a creative. */
function contentOf(creative: Creative & PosterContent): PosterContent {
  const { id, name, contentClass, createdAt, category, lastDay, ...content } = creative;
  return content;
}

declare global {
  interface HTMLElementTagNameMap {
    'drawn-dialog': DrawnDialog;
  }
}
