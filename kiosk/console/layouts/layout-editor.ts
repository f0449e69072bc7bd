import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { layoutEndpoints } from '../../../shared/protocol/layout-endpoints.ts';
import type { SavedLayout } from '../../../shared/protocol/saved-draft.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { DraftDesk } from '../data/draft-desk.ts';
import { FormErrors } from '../data/form-errors.ts';
import { layoutFields } from '../differences/layout-fields.ts';
import { Names } from '../differences/names.ts';
import { theirsAndMine, theirsAndMineStyles } from '../differences/theirs-and-mine.ts';
import { changedMeanwhile } from '../parts/changed-meanwhile.ts';
import { draftButtons } from '../parts/draft-buttons.ts';
import { editorColumns } from '../parts/editor-columns.ts';
import { textField } from '../parts/field.ts';
import '../parts/layout-drawing.ts';
import { count } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { layoutEditorStyles } from './layout-editor-styles.ts';
import * as edits from './zone-edits.ts';
import { zoneRow } from './zone-row.ts';

/** The schema's limit, before it has to say so. */
const MOST_ZONES = 8;

/** The zones of a layout by number, beside a drawing of them on a wide and an upright screen. */
@customElement('layout-editor')
export class LayoutEditor extends LitElement {
  @property({ attribute: false }) layout!: SavedLayout;
  @property({ attribute: false }) playlists: readonly { id: string; name: string }[] = [];
  @property({ type: Boolean }) readonly = false;
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private said = '';
  private readonly desk = new DraftDesk<edits.LayoutDraft>(this);
  private readonly form = new FormErrors(this);
  protected readonly guard = new UnsavedGuard(this, () => this.desk.history.dirty);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    editorColumns,
    layoutEditorStyles,
    theirsAndMineStyles,
  ];

  /** What the server holds replaces the draft only while nothing here is unsaved. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('layout')) this.desk.follow(this.held);
  }

  private get held(): { draft: edits.LayoutDraft; version: number } {
    const { name, zones, version } = this.layout;
    return { draft: { name, zones }, version };
  }

  private loadNewer = (): void => {
    this.desk.adopt(this.held);
    this.said = 'This is the newer one. Undo brings back your edits.';
  };

  /** What is typed here beside what somebody else has saved. */
  private meanwhile(draft: edits.LayoutDraft) {
    const { layout, playlists } = this;
    const names = new Names({ playlists: [...playlists] }, [], this.account.store);
    const fields = layoutFields({ before: draft, after: layout }, names);
    return {
      what: 'layout',
      load: this.loadNewer,
      keep: () => this.desk.keep(layout.version),
      difference: html`${theirsAndMine(fields)}`,
    };
  }

  private edit(
    change: (draft: edits.LayoutDraft) => edits.LayoutDraft,
    mergeKey: string | null = null,
  ): void {
    this.desk.edit(change, mergeKey);
  }

  private save = async (): Promise<void> => {
    const body = this.form.check(layoutEndpoints.createLayout.body, this.desk.history.draft);
    if (!body) return;
    const params = { id: this.layout.id };
    const saved = await this.desk.save(body, this.held.draft, (body) =>
      ask(layoutEndpoints.saveLayout, { params, body }),
    );
    if (!saved) this.dispatchEvent(new CustomEvent('save-refused'));
  };

  private head(draft: edits.LayoutDraft) {
    return html`<div class="head">
      <div>
        <p><a href="/console/layouts">Layouts</a></p>
        <h1>${draft.name || 'Layout'}</h1>
        <p>${count(draft.zones.length, 'zone')}</p>
      </div>
      ${draftButtons(this.desk, { readonly: this.readonly, save: this.save })}
    </div>`;
  }

  private zones({ zones }: edits.LayoutDraft) {
    return html`<ol class="zones">
      ${repeat(
        zones,
        ({ id }) => id,
        (zone, at) => html`<li class="card" data-zone=${zone.id}>
          ${zoneRow(zone, {
            form: this.form,
            at,
            count: zones.length,
            playlists: this.playlists,
            cover: edits.coverOf(zones, zone.id),
            readonly: this.readonly,
            acts: {
              set: (change) =>
                this.edit(
                  (draft) => edits.setZone(draft, zone.id, change),
                  `${zone.id} ${Object.keys(change)}`,
                ),
              setPlaylist: (playlistId) =>
                this.edit((draft) => edits.setPlaylist(draft, zone.id, playlistId)),
              move: (to) => {
                this.edit((draft) => edits.moveZone(draft, zone.id, to));
                this.said = `${zone.name} is now number ${to + 1} of ${zones.length}`;
                void this.keepFocus(zone.id, to < at ? 0 : 1);
              },
              remove: () => this.edit((draft) => edits.removeZone(draft, zone.id)),
            },
          })}
        </li>`,
      )}
    </ol>`;
  }

  /** A moved row keeps its focus, so that one can go on pressing. */
  private async keepFocus(zoneId: string, button: 0 | 1): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`li[data-zone="${CSS.escape(zoneId)}"]`);
    row?.querySelectorAll<HTMLElement>('.buttons button')[button]?.focus();
  }

  private addButton({ zones }: edits.LayoutDraft) {
    const [first] = this.playlists;
    if (!first)
      return html`<p class="soft">
        A further zone plays a playlist: <a href="/console/playlists">make one first</a>.
      </p>`;
    if (zones.length >= MOST_ZONES) return html`<p class="soft">A layout has up to eight zones.</p>`;
    return html`<button
      class="button"
      @click=${() => this.edit((draft) => edits.addZone(draft, first.id, () => crypto.randomUUID()))}
    >
      <ui-icon name="plus"></ui-icon>Add a zone
    </button>`;
  }

  protected override render() {
    const draft = this.desk.history.draft ?? this.layout;
    const drawn = edits.drawnZones(draft.zones);
    return html`<div class="page">
      ${this.head(draft)} ${changedMeanwhile(this.desk.isOutdated(this.layout.version) ? this.meanwhile(draft) : null)}
      <div class="columns">
        <div class="stack">
          ${
            this.readonly
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
          ${this.zones(draft)} ${this.readonly ? nothing : html`<div class="row">${this.addButton(draft)}</div>`}
          <p class="visually-hidden" role="status">${this.said}</p>
        </div>
        <section class="card preview" aria-label="Drawing">
          <div class="screens">
            <layout-drawing .zones=${drawn} labels></layout-drawing>
            <layout-drawing .zones=${drawn} shape="portrait" labels></layout-drawing>
          </div>
          <p class="soft">
            On a wide and on an upright screen. Zones are drawn in order, later ones over earlier ones. When a side zone
            has nothing to play, a screen shows the schedule full screen: it is never blank.
          </p>
        </section>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layout-editor': LayoutEditor;
  }
}
