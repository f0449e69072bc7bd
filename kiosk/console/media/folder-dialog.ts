import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MediaFolder } from '../../../shared/model/library.ts';
import { libraryEndpoints } from '../../../shared/protocol/library-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { foldersInWords, wayTo } from './library-view.ts';
import { NEW_FOLDER, NO_FOLDER } from './library-words.ts';

/** Makes a folder, or renames and moves one. */
@customElement('folder-dialog')
export class FolderDialog extends FormDialog {
  protected override readonly action = 'Save';
  /** Null: a new one. */
  @property({ attribute: false }) folder: MediaFolder | null = null;
  /** Where a new one is put. */
  @property({ attribute: false }) parentId: string | null = null;
  @property({ attribute: false }) folders: readonly MediaFolder[] = [];
  @state() private name: string | null = null;
  @state() private within: string | null = null;

  protected override get heading(): string {
    return this.folder?.name ?? NEW_FOLDER;
  }

  protected override async save(): Promise<boolean> {
    const { folder } = this;
    const body = this.form.check(libraryEndpoints.createFolder.body, {
      name: this.name ?? folder?.name ?? '',
      parentId: this.parent || null,
    });
    if (!body) return false;
    if (!folder) await ask(libraryEndpoints.createFolder, { body });
    else {
      const params = { id: folder.id };
      const { name, parentId } = folder;
      await ask(libraryEndpoints.saveFolder, { params, body });
      offerUndo(`${body.name} is saved.`, () =>
        ask(libraryEndpoints.saveFolder, { params, body: { name, parentId } }),
      );
    }
    return true;
  }

  private get parent(): string {
    return this.within ?? (this.folder ? this.folder.parentId : this.parentId) ?? '';
  }

  protected override body() {
    const { folder, folders } = this;
    // Not into itself, nor into what is in it.
    const others = folders.filter(
      ({ id }) => !folder || !wayTo(id, folders).some((one) => one.id === folder.id),
    );
    return html`${textField({
      form: this.form,
      path: 'name',
      label: 'Name',
      autofocus: true,
      value: this.name ?? folder?.name ?? '',
      onInput: (name) => {
        this.name = name;
      },
    })}
    ${selectField({
      form: this.form,
      path: 'parentId',
      label: 'In',
      value: this.parent,
      options: [
        { value: '', label: NO_FOLDER },
        ...foldersInWords(others).map(({ id, words }) => ({ value: id, label: words })),
      ],
      onChange: (within) => {
        this.within = within;
      },
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'folder-dialog': FolderDialog;
  }
}
