import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isNested, type Playlist, type PlaylistSlot, type Slot } from '../../../shared/model/playlist.ts';
import type { RuleFacts } from '../../../shared/model/rule-facts.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { SavedPlaylist } from '../../../shared/protocol/saved-draft.ts';
import { dayOfDate } from '../../../shared/schedule/civil-date.ts';
import { unnest } from '../../../shared/schedule/unnest.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/empty.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { DraftDesk } from '../data/draft-desk.ts';
import { FormErrors } from '../data/form-errors.ts';
import type { Library } from '../data/library.ts';
import { editorColumns } from '../parts/editor-columns.ts';
import { textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { DragOrder } from './drag-order.ts';
import type { RefusedSeconds } from './duration-field.ts';
import { editorHead } from './editor-head.ts';
import { editorPreview } from './editor-preview.ts';
import { editorStyles } from './editor-styles.ts';
import './media-picker.ts';
import type { MediaPicker } from './media-picker.ts';
import { nestedRow } from './nested-row.ts';
import { loopOf } from './playlist-length.ts';
import { playlistMeanwhile } from './playlist-meanwhile.ts';
import './playlist-picker.ts';
import type { PlaylistPicker } from './playlist-picker.ts';
import type { PlaylistPreview } from './playlist-preview.ts';
import { slotActs } from './slot-acts.ts';
import * as edits from './slot-edits.ts';
import { type SlotActs, slotRow } from './slot-row.ts';

type Picking = { what: 'add' } | { what: 'nest' } | { what: 'exchange' | 'variant'; slotId: string };

/** Slots in order, with what plays for whom, beside a preview that plays the draft. */
@customElement('playlist-editor')
export class PlaylistEditor extends LitElement {
  @property({ attribute: false }) playlist!: SavedPlaylist;
  /** All of them: one may stand in another. */
  @property({ attribute: false }) playlists: ReadonlyMap<string, Playlist> = new Map();
  @property({ attribute: false }) library!: Library;
  /** `YYYY-MM-DD` where the store is. */
  @property() today = '';
  @property({ type: Boolean }) readonly = false;
  /** What to know for audience rules; null for whoever writes none. */
  @property({ attribute: false }) facts: RuleFacts | null = null;
  /** Names of the layouts that show it in a side zone. */
  @property({ attribute: false }) beside: readonly string[] = [];
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private picking: Picking | null = null;
  @state() private said = '';
  /** By slot: what is typed for its length and cannot be one. */
  @state() private refused: ReadonlyMap<string, RefusedSeconds> = new Map();
  private previewed: readonly Slot[] = [];
  private previewedDraft: edits.PlaylistDraft | null = null;
  @query('playlist-preview') private preview!: PlaylistPreview;
  private readonly desk = new DraftDesk<edits.PlaylistDraft>(this);
  private readonly form = new FormErrors(this);
  protected readonly guard = new UnsavedGuard(this, () => this.desk.history.dirty);
  private readonly drag = new DragOrder(this, (id, to) =>
    this.edit((draft) => edits.moveSlot(draft, id, to)),
  );

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    editorColumns,
    editorStyles,
  ];

  /** What the server holds replaces the draft only while nothing here is unsaved. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('playlist')) this.desk.follow(this.held);
    const { draft } = this.desk.history;
    if (draft !== this.previewedDraft || changed.has('playlists')) this.previewed = this.unnested();
    this.previewedDraft = draft;
  }

  private get held(): { draft: edits.PlaylistDraft; version: number } {
    const { name, slots, version } = this.playlist;
    return { draft: { name, slots }, version };
  }

  /** The playlist as it is edited now. */
  private get outer(): Playlist {
    const { id, createdAt } = this.playlist;
    return { id, createdAt, ...(this.desk.history.draft ?? this.playlist) };
  }

  /** What the preview plays: all of it, whatever its dates. */
  private unnested(): readonly Slot[] {
    const { outer } = this;
    const { slots } = unnest(outer, new Map([...this.playlists, [outer.id, outer]]));
    return slots.map(({ key, slot }) => ({ ...slot, id: key }));
  }

  private loadNewer = (): void => {
    this.desk.adopt(this.held);
    this.said = 'This is the newer one. Undo brings back your edits.';
  };

  private edit(
    change: (draft: edits.PlaylistDraft) => edits.PlaylistDraft,
    mergeKey: string | null = null,
  ): void {
    this.desk.edit(change, mergeKey);
  }

  private save = async (): Promise<void> => {
    const body = this.form.check(consoleEndpoints.createPlaylist.body, this.desk.history.draft);
    if (!body || this.focusRefused(body.slots)) return;
    const params = { id: this.playlist.id };
    const saved = await this.desk.save(body, this.held.draft, (body) =>
      ask(consoleEndpoints.savePlaylist, { params, body }),
    );
    if (!saved) this.dispatchEvent(new CustomEvent('save-refused'));
  };

  /** Nothing is saved while a field says otherwise: it gets the focus instead. */
  private focusRefused(slots: readonly PlaylistSlot[]): boolean {
    const wrong = slots.find(({ id }) => this.refused.has(id));
    if (wrong)
      this.renderRoot
        .querySelector<HTMLElement>(`li[data-slot="${CSS.escape(wrong.id)}"] .duration input`)
        ?.focus();
    return wrong !== undefined;
  }

  private acts(slot: PlaylistSlot, at: number): SlotActs {
    const { id } = slot;
    return slotActs(slot, {
      edit: (change) => this.edit(change),
      pick: (what) => this.pick({ what, slotId: id }),
      moved: (to) => {
        this.said = `Moved to place ${to + 1}`;
        void this.keepFocus(id, to < at ? 'up' : 'down');
      },
      refuse: (refused) => {
        const others = [...this.refused].filter(([slotId]) => slotId !== id);
        this.refused = new Map(refused ? [...others, [id, refused]] : others);
      },
    });
  }

  /** A moved row keeps its focus, so that one can go on pressing. */
  private async keepFocus(slotId: string, way: 'up' | 'down'): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`li[data-slot="${CSS.escape(slotId)}"]`);
    row?.querySelectorAll<HTMLElement>('.buttons button')[way === 'up' ? 0 : 1]?.focus();
  }

  private pick(picking: Picking | null): void {
    this.picking = picking;
  }

  private onPicked = (event: Event): void => {
    const { chosen } = event.target as MediaPicker | PlaylistPicker;
    const { picking } = this;
    this.pick(null);
    const [first] = chosen;
    if (!picking || first === undefined) return;
    if (picking.what === 'add')
      this.edit((draft) => edits.addSlots(draft, chosen, () => crypto.randomUUID()));
    else if (picking.what === 'nest')
      this.edit((draft) => edits.addPlaylists(draft, chosen, () => crypto.randomUUID()));
    else if (picking.what === 'exchange')
      this.edit((draft) => edits.setCreative(draft, picking.slotId, first));
    else this.edit((draft) => edits.addVariant(draft, picking.slotId, first));
  };

  private row(slot: PlaylistSlot, at: number, count: number) {
    const { library, playlists, today } = this;
    const look = (variant?: number) => {
      const one = isNested(slot) || variant === undefined ? undefined : slot.variants[variant];
      if (one) void this.preview.showVariant(slot.id, one);
      else this.preview.showSlot(slot.id);
    };
    const acts = this.readonly ? null : this.acts(slot, at);
    const common = { library, today, at, count, look };
    return isNested(slot)
      ? nestedRow(slot, { ...common, playlists, day: dayOfDate(today), acts })
      : slotRow(slot, {
          ...common,
          acts,
          beside: this.beside,
          facts: this.facts,
          refused: this.refused.get(slot.id) ?? null,
        });
  }

  private slots(slots: readonly PlaylistSlot[]) {
    const { drag } = this;
    return html`<ol class="slots">
      ${repeat(
        slots,
        ({ id }) => id,
        (slot, at) => html`<li
          class="card"
          data-slot=${slot.id}
          draggable=${this.readonly ? 'false' : 'true'}
          data-dragged=${drag.dragged === slot.id}
          data-over=${drag.over === at && drag.dragged !== slot.id}
          @dragstart=${(event: DragEvent) => drag.start(event, slot.id)}
          @dragover=${(event: DragEvent) => drag.enter(event, at)}
          @drop=${(event: DragEvent) => drag.drop(event, at)}
          @dragend=${() => drag.end()}
        >
          ${this.row(slot, at, slots.length)}
        </li>`,
      )}
    </ol>`;
  }

  private addButtons() {
    return html`<div class="row">
      <button class="button" @click=${() => this.pick({ what: 'add' })}>
        <ui-icon name="plus"></ui-icon>Add media
      </button>
      <button class="button" @click=${() => this.pick({ what: 'nest' })}>
        <ui-icon name="playlist"></ui-icon>Add a playlist
      </button>
    </div>`;
  }

  private picker() {
    const { picking, library } = this;
    if (picking === null) return nothing;
    const cancel = () => this.pick(null);
    return picking.what === 'nest'
      ? html`<playlist-picker
          .library=${library}
          .playlists=${this.playlists}
          .outer=${this.outer}
          .day=${dayOfDate(this.today)}
          @dialog-done=${this.onPicked}
          @dialog-cancel=${cancel}
        ></playlist-picker>`
      : html`<media-picker
          .library=${library}
          ?single=${picking.what !== 'add'}
          heading=${picking.what === 'variant' ? 'What shall the audience see?' : 'Choose media'}
          @dialog-done=${this.onPicked}
          @dialog-cancel=${cancel}
        ></media-picker>`;
  }

  protected override render() {
    const { desk, readonly, library, playlists, today } = this;
    const draft = desk.history.draft ?? this.playlist;
    const loop = loopOf(this.outer, { creatives: library.byId, playlists, day: dayOfDate(today) });
    return html`<div class="page">
      ${editorHead({ draft, loop, desk, readonly, save: this.save })}
      ${playlistMeanwhile({ desk, draft, playlist: this.playlist, playlists, library, store: this.account.store, load: this.loadNewer })}
      <div class="columns">
        <div class="stack">
          ${
            readonly
              ? nothing
              : html`<div class="title">
                  ${textField({
                    form: this.form,
                    path: 'name',
                    label: 'Name',
                    value: draft.name,
                    onInput: (name) => this.edit((now) => ({ ...now, name }), 'name'),
                  })}
                </div>`
          }
          ${
            draft.slots.length > 0
              ? this.slots(draft.slots)
              : html`<div class="card">
                  <ui-empty icon="image" heading="Nothing in it yet"><p>Add pictures, videos or product cards.</p></ui-empty>
                </div>`
          }
          ${readonly ? nothing : this.addButtons()}
          <p class="visually-hidden" role="status">${this.said}</p>
        </div>
        ${editorPreview(this.previewed, library, this.facts)}
      </div>
      ${this.picker()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'playlist-editor': PlaylistEditor;
  }
}
