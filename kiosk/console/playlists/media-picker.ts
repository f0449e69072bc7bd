import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../ui/empty.ts';
import { type Account, accountContext } from '../data/account.ts';
import type { Library } from '../data/library.ts';
import { kindWord } from '../media/creative-words.ts';
import { itemsLike, type LibraryView, tagsOf, WHOLE_LIBRARY } from '../media/library-view.ts';
import { mediaFilter } from '../media/media-filter.ts';
import { mediaStyles } from '../media/media-styles.ts';
import '../parts/creative-thumb.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { dateIn } from '../parts/moments.ts';
import { mediaPickerStyles } from './media-picker-styles.ts';

/** More are no choice, and slow. */
const MOST_SHOWN = 200;

/** Chooses one creative or several. Afterwards `chosen` holds their ids in the order in which they were chosen. */
@customElement('media-picker')
export class MediaPicker extends FormDialog {
  @property({ attribute: false }) library!: Library;
  @property({ type: Boolean }) single = false;
  @property() override heading = 'Add to the playlist';
  @state() chosen: readonly string[] = [];
  @state() private view: LibraryView = WHOLE_LIBRARY;
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;

  static override styles = [FormDialog.styles, mediaStyles, mediaPickerStyles];

  protected override get action(): string {
    if (this.single) return 'Choose';
    return this.chosen.length > 0 ? `Add ${this.chosen.length}` : 'Add';
  }

  protected override async save(): Promise<boolean> {
    if (this.chosen.length > 0) return true;
    this.form.failure = 'Please choose something first.';
    this.requestUpdate();
    return false;
  }

  private toggle(id: string): void {
    if (this.single) this.chosen = [id];
    else
      this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
  }

  protected override body() {
    const { library, view } = this;
    const today = dateIn(this.account.store.zone, Date.now());
    const found = itemsLike(library.items, view, today);
    const shown = found.slice(0, MOST_SHOWN);
    return html`${mediaFilter(view, tagsOf(library.items), (part) => {
      this.view = { ...view, ...part };
    })}
      <div class="choices" role="group" aria-label="Media">
        ${shown.map(({ creative }) => {
          const place = this.chosen.indexOf(creative.id);
          return html`<label>
            <input
              type=${this.single ? 'radio' : 'checkbox'}
              name="creative"
              .checked=${place >= 0}
              @change=${() => this.toggle(creative.id)}
            />
            <creative-thumb
              .creative=${creative}
              .library=${this.library}
            ></creative-thumb>
            <span class="title">${creative.name}</span>
            <small class="soft">${kindWord(creative)}</small>
          </label>`;
        })}
      </div>
      ${
        found.length > shown.length
          ? html`<p class="soft" role="status">The first ${shown.length} of ${found.length}: search for the others.</p>`
          : nothing
      }
      ${
        shown.length === 0
          ? html`<ui-empty icon="image" heading="No media here">
              <p>Upload pictures and videos on the page Media first.</p>
            </ui-empty>`
          : ''
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'media-picker': MediaPicker;
  }
}
