import { consume } from '@lit/context';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CreativeKind } from '../../../shared/model/creative.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { type Library, loadLibrary } from '../data/library.ts';
import { Resource } from '../data/resource.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { FileIntake } from './file-intake.ts';
import { mediaCard } from './media-card.ts';
import { type MediaChoice, mediaDialog, toggleAudience } from './media-dialogs.ts';
import { mediaFilter } from './media-filter.ts';
import { mediaStyles } from './media-styles.ts';
import { type CreatedKind, newMenu } from './new-menu.ts';
import './product-card-dialog.ts';
import { uploadList } from './upload-list.ts';
import { UploadQueue } from './upload-queue.ts';

/** Every creative, and the ways to add one. */
@customElement('media-page')
export class MediaPage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private search = '';
  @state() private kind: CreativeKind | null = null;
  @state() private choice: MediaChoice | null = null;
  @state() private making: CreatedKind | null = null;
  @query('input[type=file]') private picker!: HTMLInputElement;
  private readonly queue = new UploadQueue(this);
  private readonly intake = new FileIntake(this, (files) => {
    if (this.writes) this.queue.add(files);
  });
  private readonly library = new Resource(this, {
    load: (_, signal) => loadLibrary(signal),
    bells: ['content'],
  });
  protected readonly guard = new UnsavedGuard(this, () => this.queue.busy);

  static override styles = [surfaceStyles, buttonStyles, fieldStyles, pageStyles, mediaStyles];

  private get writes(): boolean {
    return may(this.account, 'content:write');
  }

  private onPick = (): void => {
    this.queue.add(this.picker.files ?? []);
    this.picker.value = '';
  };

  private buttons() {
    return html`<div class="row">
      ${newMenu((kind) => {
        this.making = kind;
      })}
      <button class="button" data-kind="primary" @click=${() => this.picker.click()}>
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

  private grid(library: Library) {
    const wanted = this.search.trim().toLocaleLowerCase();
    const shown = library.items.filter(
      ({ creative }) =>
        (this.kind === null || creative.kind === this.kind) &&
        creative.name.toLocaleLowerCase().includes(wanted),
    );
    if (shown.length === 0)
      return html`<ui-empty icon="search" heading="Nothing here is called that"></ui-empty>`;
    return html`<p class="visually-hidden" role="status">${count(shown.length, 'creative')}</p>
      <div class="grid">
        ${repeat(
          shown,
          ({ creative }) => creative.id,
          ({ creative, usedIn }) =>
            mediaCard(creative, {
              library,
              usedIn,
              onAct: this.writes
                ? (act) => {
                    if (act === 'audience') void toggleAudience(creative);
                    else this.choice = { act, creative, usedIn, library };
                  }
                : null,
            }),
        )}
      </div>`;
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
      ${uploadList(this.queue)}
      ${this.library.render({
        complete: (library) =>
          library.items.length === 0
            ? html`<ui-empty icon="image" heading="Add what your screens shall show">
                <p>Pictures (JPEG, PNG, WebP, AVIF, GIF), videos (MP4, WebM), widgets (HTML, or a ZIP with an index.html), or what is made here: messages, price lists, menu boards, tickers, web pages.</p>
                ${this.writes ? this.buttons() : nothing}
              </ui-empty>`
            : html`${mediaFilter({
                search: this.search,
                kind: this.kind,
                onSearch: (search) => {
                  this.search = search;
                },
                onKind: (kind) => {
                  this.kind = kind;
                },
              })}
              ${this.grid(library)}`,
      })}
      ${
        this.intake.dragging && this.writes
          ? html`<div class="veil"><ui-icon name="upload"></ui-icon>Drop to upload</div>`
          : nothing
      }
      ${this.library.value ? this.makingDialog(this.library.value) : nothing}
      ${mediaDialog(this.choice, () => {
        this.choice = null;
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'media-page': MediaPage;
  }
}
