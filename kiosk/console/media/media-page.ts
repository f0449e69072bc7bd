import { consume } from '@lit/context';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { LibraryItem, MediaFolder } from '../../../shared/model/library.ts';
import { libraryEndpoints } from '../../../shared/protocol/library-endpoints.ts';
import { uploadEndpoints } from '../../../shared/protocol/upload-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/empty.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { AddressValue } from '../data/address-flag.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { type Library, loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { count, dateIn } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { cutOffUploads } from './cut-off-uploads.ts';
import { FileIntake } from './file-intake.ts';
import { folderRow } from './folder-row.ts';
import { deleteItems } from './library-acts.ts';
import { heldIn, isSearching, itemsIn, type LibraryView, tagsOf, WHOLE_LIBRARY } from './library-view.ts';
import { type MediaChoice, mediaDialog, toggleAudience } from './media-dialogs.ts';
import { mediaFilter } from './media-filter.ts';
import './media-grid.ts';
import type { ChosenAct } from './media-grid.ts';
import { mediaStyles } from './media-styles.ts';
import { type CreatedKind, newMenu } from './new-menu.ts';
import './product-card-dialog.ts';
import { selectionBar } from './selection-bar.ts';
import { finish, nameOf, throwAway } from './upload.ts';
import { uploadList } from './upload-list.ts';
import { UploadQueue } from './upload-queue.ts';

/** Every creative, and the ways to add one. */
@customElement('media-page')
export class MediaPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private view: LibraryView = WHOLE_LIBRARY;
  @state() private selected: ReadonlySet<string> = new Set();
  @state() private choice: MediaChoice | null = null;
  @state() private making: CreatedKind | null = null;
  @query('input[type=file]') private picker!: HTMLInputElement;
  /** The creative whose file the next one that is picked replaces. */
  private replacing: string | null = null;
  private readonly queue = new UploadQueue(this);
  private readonly intake = new FileIntake(this, (files) => this.take(files));
  private readonly library = new Resource(this, {
    load: (_, signal) => loadLibrary(signal),
    bells: ['content'],
  });
  private readonly folders = new Resource(this, {
    load: async (_, signal) => (await ask(libraryEndpoints.listFolders, {}, { signal })).folders,
    bells: ['content'],
  });
  private readonly cutOff = new Resource(this, {
    args: () => [this.writes] as const,
    load: async ([writes], signal) =>
      writes ? (await ask(uploadEndpoints.listUploads, {}, { signal })).uploads : [],
    bells: ['content'],
  });
  protected readonly address = new AddressValue(this, 'find', (search) => this.look({ search }));
  protected readonly guard = new UnsavedGuard(this, () => this.queue.busy);

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, mediaStyles];

  private get writes(): boolean {
    return may(this.account, 'content:write');
  }

  private take(files: Iterable<File>, replaces: string | null = null): void {
    if (this.writes) this.queue.add(files, { folderId: this.view.folderId, replaces });
  }

  private pick(replaces: string | null = null): void {
    this.replacing = replaces;
    this.picker.multiple = replaces === null;
    this.picker.click();
  }

  private onPick = (): void => {
    this.take(this.picker.files ?? [], this.replacing);
    this.replacing = null;
    this.picker.value = '';
  };

  private look = (part: Partial<LibraryView>): void => {
    this.view = { ...this.view, ...part };
    this.selected = new Set();
  };

  private onAct = ({ detail: { act, item } }: CustomEvent<ChosenAct>): void => {
    if (act === 'audience') void toggleAudience(item.creative);
    else if (act === 'replace') this.pick(item.creative.id);
    else if (act === 'arrange') this.choice = { act, items: [item] };
    else if (act === 'delete' && item.usedIn.length === 0) void deleteItems([item]);
    else this.choice = { act, item };
  };

  private async deleteSelected(items: readonly LibraryItem[]): Promise<void> {
    await deleteItems(items);
    this.selected = new Set();
  }

  private async deleteFolder({ id, name, parentId }: MediaFolder): Promise<void> {
    const remove = () => ask(libraryEndpoints.deleteFolder, { params: { id } });
    if (await attempt(remove, `Folder ${name} is deleted.`)) this.look({ folderId: parentId });
  }

  private buttons() {
    return html`<div class="row">
      ${newMenu((kind) => {
        this.making = kind;
      })}
      <button class="button" data-kind="primary" @click=${() => this.pick()}>
        <ui-icon name="upload"></ui-icon>Upload
      </button>
    </div>`;
  }

  private makingDialog(library: Library) {
    const close = () => {
      this.making = null;
    };
    if (this.making === null) return nothing;
    return this.making === 'product'
      ? html`<product-card-dialog
          .language=${this.account.store.language}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></product-card-dialog>`
      : html`<drawn-dialog
          .kind=${this.making}
          .library=${library}
          @dialog-done=${close}
          @dialog-cancel=${close}
        ></drawn-dialog>`;
  }

  private cutOffPart() {
    const { store } = this.account;
    return cutOffUploads({
      uploads: this.queue.busy ? [] : (this.cutOff.value ?? []),
      zone: store.zone,
      choose: () => this.pick(),
      finish: (upload) =>
        void attempt(
          () => finish(upload.id, { name: nameOf(upload), folderId: null, replaces: null, twin: 'use' }),
          `${nameOf(upload)} is in the library.`,
        ),
      throwAway: (upload) => void attempt(() => throwAway(upload.id), `${upload.name} is thrown away.`),
    });
  }

  private shelf(library: Library) {
    const { view, account, selected, writes } = this;
    const folders = this.folders.value ?? [];
    const today = dateIn(account.store.zone, Date.now());
    const items = itemsIn(library.items, view, today);
    const chosen = items.filter(({ creative }) => selected.has(creative.id));
    return html`${mediaFilter(view, tagsOf(library.items), this.look)}
      ${
        isSearching(view)
          ? html`<p class="soft" role="status">${count(items.length, 'creative')}</p>`
          : folderRow({
              folders,
              held: heldIn(folders, library.items),
              at: view.folderId,
              go: (folderId) => this.look({ folderId }),
              shown: items.length,
              hands: writes
                ? {
                    make: () => {
                      this.choice = { act: 'folder', folder: null, parentId: view.folderId };
                    },
                    change: (folder) => {
                      this.choice = { act: 'folder', folder, parentId: null };
                    },
                    remove: (folder) => void this.deleteFolder(folder),
                  }
                : null,
            })
      }
      ${
        items.length === 0
          ? html`<ui-empty
              icon=${isSearching(view) ? 'search' : 'image'}
              heading=${isSearching(view) ? 'Nothing here is like that' : 'Nothing is in here yet'}
            ></ui-empty>`
          : html`<media-grid
                .items=${items}
                .library=${library}
                .selected=${selected}
                today=${today}
                ?writes=${writes}
                @media-act=${this.onAct}
                @media-select=${({ detail }: CustomEvent<ReadonlySet<string>>) => {
                  this.selected = detail;
                }}
              ></media-grid>`
      }
      ${selectionBar({
        amount: chosen.length,
        whole: items.length,
        arrange: () => {
          this.choice = { act: 'arrange', items: chosen };
        },
        remove: () => void this.deleteSelected(chosen),
        selectAll: () => {
          this.selected = new Set(items.map(({ creative }) => creative.id));
        },
        clear: () => {
          this.selected = new Set();
        },
      })}
      ${mediaDialog(this.choice, {
        library,
        folders,
        tags: tagsOf(library.items),
        zone: account.store.zone,
        close: () => {
          // What was done to all that was selected is done.
          if (this.choice?.act === 'arrange' && this.choice.items.length > 1) this.selected = new Set();
          this.choice = null;
        },
      })}`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Media</h1>
          ${this.writes ? html`<p>Drop files anywhere on this page, or paste a picture.</p>` : nothing}
        </div>
        ${this.writes ? this.buttons() : nothing}
      </div>
      <role-note right="content:write" what="add or change media"></role-note>
      <input type="file" multiple accept="image/*,video/mp4,video/webm,text/html,application/zip,.zip" hidden @change=${this.onPick} />
      ${uploadList(this.queue)} ${this.cutOffPart()}
      ${this.library.render({
        complete: (library) =>
          library.items.length === 0
            ? html`<ui-empty icon="image" heading="Add what your screens shall show">
                <p>Pictures (JPEG, PNG, WebP, AVIF, GIF), videos (MP4, WebM), widgets (HTML, or a ZIP with an index.html), or what is made here: messages, price lists, menu boards, tickers, web pages.</p>
                ${this.writes ? this.buttons() : nothing}
              </ui-empty>`
            : this.shelf(library),
      })}
      ${
        this.writes
          ? html`<div>
              <button
                class="button"
                data-kind="quiet"
                @click=${() => {
                  this.choice = { act: 'deleted' };
                }}
              >
                <ui-icon name="trash"></ui-icon>Deleted lately
              </button>
            </div>`
          : nothing
      }
      ${
        this.intake.dragging && this.writes
          ? html`<div class="veil"><ui-icon name="upload"></ui-icon>Drop to upload</div>`
          : nothing
      }
      ${this.library.value ? this.makingDialog(this.library.value) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'media-page': MediaPage;
  }
}
