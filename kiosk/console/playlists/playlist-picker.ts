import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Playlist } from '../../../shared/model/playlist.ts';
import { nestingWords } from '../../../shared/schedule/nesting-words.ts';
import { unnest } from '../../../shared/schedule/unnest.ts';
import type { Library } from '../data/library.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { loopOf, loopWords } from './playlist-length.ts';
import { playlistPickerStyles } from './playlist-picker-styles.ts';
import { addPlaylists, type PlaylistDraft } from './slot-edits.ts';

/** Chooses playlists to stand in another. Afterwards `chosen` holds their ids in the order in which they were chosen. */
@customElement('playlist-picker')
export class PlaylistPicker extends FormDialog {
  protected override readonly heading = 'Add a playlist';
  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) playlists!: ReadonlyMap<string, Playlist>;
  /** The playlist that they are to stand in, as it is edited now. */
  @property({ attribute: false }) outer!: Playlist;
  /** The civil day on which lengths are counted. */
  @property({ type: Number }) day = 0;
  @state() chosen: readonly string[] = [];

  static override styles = [FormDialog.styles, playlistPickerStyles];

  protected override get action(): string {
    return this.chosen.length > 1 ? `Add ${this.chosen.length}` : 'Add';
  }

  protected override async save(): Promise<boolean> {
    if (this.chosen.length > 0) return true;
    this.form.fail('Please choose a playlist first.');
    return false;
  }

  private toggle(id: string): void {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
  }

  /** Why one cannot stand here; null when it can. The server asks the same. */
  private refusal(id: string): string | null {
    const draft: PlaylistDraft = addPlaylists(this.outer, [id], () => 'new');
    const outer = { ...this.outer, ...draft };
    const { fault } = unnest(outer, new Map([...this.playlists, [outer.id, outer]]));
    return fault === null ? null : `Not possible: ${nestingWords(fault)}.`;
  }

  private choice(playlist: Playlist) {
    const { id, name } = playlist;
    const refusal = this.refusal(id);
    const parts = { creatives: this.library.byId, playlists: this.playlists, day: this.day };
    const loop = loopOf(playlist, parts);
    return html`<label data-refused=${refusal !== null}>
      <input
        type="checkbox"
        .checked=${this.chosen.includes(id)}
        ?disabled=${refusal !== null}
        @change=${() => this.toggle(id)}
      />
      <span>
        <b>${name}</b>
        <small class="soft">${refusal ?? `${loopWords(loop)} a turn`}</small>
      </span>
    </label>`;
  }

  protected override body() {
    const others = [...this.playlists.values()].filter(({ id }) => id !== this.outer.id);
    if (others.length === 0) {
      return html`<ui-empty icon="playlist" heading="There is no other playlist">
        <p>Make another one on the page Playlists first.</p>
      </ui-empty>`;
    }
    return html`<p class="soft">
        All of it plays where it stands, in its own order. Whoever changes it there changes it here as well.
      </p>
      <div class="choices" role="group" aria-label="Playlists">${others.map((one) => this.choice(one))}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'playlist-picker': PlaylistPicker;
  }
}
