import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LibraryItem, MediaFolder } from '../../../shared/model/library.ts';
import { libraryEndpoints } from '../../../shared/protocol/library-endpoints.ts';
import { ask } from '../data/ask.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { count } from '../parts/moments.ts';
import { shareOf, tagsAfter, tagsFrom } from './arranged-tags.ts';
import { arrange } from './library-acts.ts';
import { foldersInWords } from './library-view.ts';
import { NO_FOLDER } from './library-words.ts';

const AS_THEY_ARE = '·';
const TOP = '';
/** More than that are found by typing. */
const MOST_OFFERED = 40;

/** Where one or many creatives stand, by which words they are found, and until when they play. */
@customElement('arrange-dialog')
export class ArrangeDialog extends FormDialog {
  protected override readonly action = 'Save';
  @property({ attribute: false }) items: readonly LibraryItem[] = [];
  @property({ attribute: false }) folders: readonly MediaFolder[] = [];
  /** Every tag in use. */
  @property({ attribute: false }) tags: readonly string[] = [];
  /** Null: as it was. */
  @state() private folder: string | null = null;
  @state() private newFolder = '';
  @state() private set: ReadonlyMap<string, boolean> = new Map();
  @state() private added = '';
  @state() private lastDay: string | null = null;

  static override styles = [
    FormDialog.styles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 var(--space-2);
        font-weight: var(--weight-medium);
      }
      fieldset label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
        padding-inline: var(--space-3);
        border: 1.5px solid var(--color-line-strong);
        border-radius: var(--radius-full);
        cursor: pointer;
      }
      fieldset label:has(:checked) {
        border-color: transparent;
        background: var(--color-brand-soft);
        color: var(--color-on-brand-soft);
      }
      fieldset input {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        accent-color: var(--color-brand);
      }
      .dates {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      /* Beside the field, not beside its label. */
      .dates > .button {
        margin-block-start: calc(var(--leading-body) * 1em + var(--space-2));
      }
      .dates > .field {
        flex: 1 1 12rem;
      }
    `,
  ];

  protected override get heading(): string {
    const [item] = this.items;
    return this.items.length === 1 && item ? item.creative.name : count(this.items.length, 'creative');
  }

  /** What all of them have, or nothing where they differ. */
  private common<T>(read: (item: LibraryItem) => T): { value: T } | null {
    const values = new Set(this.items.map(read));
    const [value] = values;
    return values.size === 1 ? { value: value as T } : null;
  }

  protected override async save(): Promise<boolean> {
    const added = tagsFrom(this.added);
    if (added.some((tag) => tag.length > 40)) {
      this.form.clear();
      this.form.add('tags', 'A tag has at most 40 letters.');
      return false;
    }
    const folderId = await this.folderWanted();
    const { set, lastDay } = this;
    const retags = set.size > 0 || added.length > 0;
    if (this.items.some((item) => tagsAfter(item, set, added).length > 20)) {
      this.form.clear();
      this.form.add('tags', 'A creative has at most 20 tags.');
      return false;
    }
    if (folderId === undefined && !retags && lastDay === null) return true;
    await arrange(
      this.items,
      (item) => ({
        ...(folderId !== undefined && { folderId }),
        ...(retags && { tags: tagsAfter(item, set, added) }),
        ...(lastDay !== null && { lastDay: lastDay === '' ? null : lastDay }),
      }),
      lastDay === null ? 'saved' : 'saved. Publish to tell the screens',
    );
    return true;
  }

  /** Undefined: they stay where they are. Makes the folder that was named. */
  private async folderWanted(): Promise<string | null | undefined> {
    const within = this.folder ?? this.common(({ folderId }) => folderId)?.value ?? TOP;
    const name = this.newFolder.trim();
    if (name !== '') {
      const parentId = within === TOP || within === AS_THEY_ARE ? null : within;
      const { id } = await ask(libraryEndpoints.createFolder, { body: { name, parentId } });
      this.newFolder = '';
      this.folder = id;
      return id;
    }
    if (this.folder === null || this.folder === AS_THEY_ARE) return undefined;
    return this.folder === TOP ? null : this.folder;
  }

  private folderFields() {
    const common = this.common(({ folderId }) => folderId);
    const value = this.folder ?? (common ? (common.value ?? TOP) : AS_THEY_ARE);
    return html`${selectField({
      form: this.form,
      path: 'folderId',
      label: 'Folder',
      value,
      options: [
        ...(common ? [] : [{ value: AS_THEY_ARE, label: 'As they are' }]),
        { value: TOP, label: NO_FOLDER },
        ...foldersInWords(this.folders).map(({ id, words }) => ({ value: id, label: words })),
      ],
      onChange: (folder) => {
        this.folder = folder;
      },
    })}
    ${textField({
      form: this.form,
      path: 'name',
      label: 'Or a new folder in it, called',
      value: this.newFolder,
      onInput: (name) => {
        this.newFolder = name;
      },
    })}`;
  }

  private tagFields() {
    return html`${
      this.tags.length === 0
        ? nothing
        : html`<fieldset>
            <legend>Tags</legend>
            ${this.tags.slice(0, MOST_OFFERED).map((tag) => {
              const share = shareOf(tag, this.items);
              const now = this.set.get(tag);
              return html`<label>
                <input
                  type="checkbox"
                  .checked=${now ?? share === 'all'}
                  .indeterminate=${now === undefined && share === 'some'}
                  @change=${(event: Event) => {
                    this.set = new Map(this.set).set(tag, (event.target as HTMLInputElement).checked);
                  }}
                />${tag}
              </label>`;
            })}
          </fieldset>`
    }
    ${textField({
      form: this.form,
      path: 'tags',
      label: this.tags.length === 0 ? 'Tags' : 'Other tags',
      hint: 'Words to find it by, with commas between them. Screens do not know them.',
      value: this.added,
      onInput: (added) => {
        this.added = added;
      },
    })}`;
  }

  private dateField() {
    const common = this.common(({ creative }) => creative.lastDay);
    const value = this.lastDay ?? common?.value ?? '';
    return html`<div class="dates">
      ${textField({
        form: this.form,
        path: 'lastDay',
        label: 'Last day on screens',
        type: 'date',
        hint: common
          ? 'It plays through this day, where the screen hangs. Without one it plays for good.'
          : 'They have different last days. What is set here is set for all.',
        value,
        onInput: (lastDay) => {
          this.lastDay = lastDay;
        },
      })}
      ${
        value === ''
          ? nothing
          : html`<button
              class="button"
              type="button"
              @click=${() => {
                this.lastDay = '';
              }}
            >
              No last day
            </button>`
      }
    </div>`;
  }

  protected override body() {
    return html`${this.folderFields()} ${this.tagFields()} ${this.dateField()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'arrange-dialog': ArrangeDialog;
  }
}
