import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CreativeKind } from '../../../shared/model/creative.ts';
import '../../ui/empty.ts';
import type { Library } from '../data/library.ts';
import { kindWord } from '../media/creative-words.ts';
import { mediaFilter } from '../media/media-filter.ts';
import { mediaStyles } from '../media/media-styles.ts';
import '../parts/creative-thumb.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { mediaPickerStyles } from './media-picker-styles.ts';

/** Chooses one creative or several. Afterwards `chosen` holds their ids in the order in which they were chosen. */
@customElement('media-picker')
export class MediaPicker extends FormDialog {
  @property({ attribute: false }) library!: Library;
  @property({ type: Boolean }) single = false;
  @property() override heading = 'Add to the playlist';
  @state() chosen: readonly string[] = [];
  @state() private search = '';
  @state() private kind: CreativeKind | null = null;

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
    const wanted = this.search.trim().toLocaleLowerCase();
    const shown = this.library.items.filter(
      ({ creative }) =>
        (this.kind === null || creative.kind === this.kind) &&
        creative.name.toLocaleLowerCase().includes(wanted),
    );
    return html`${mediaFilter({
      search: this.search,
      kind: this.kind,
      onSearch: (search) => {
        this.search = search;
      },
      onKind: (kind) => {
        this.kind = kind;
      },
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
