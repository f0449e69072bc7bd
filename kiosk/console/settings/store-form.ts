import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Store } from '../../../shared/model/store.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS, offerUndo } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { theirsAndMineStyles } from '../differences/theirs-and-mine.ts';
import { selectField, textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { zoneField } from '../parts/zone-field.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import { StoreMeanwhile } from './store-meanwhile.ts';

type StoreDraft = Pick<Store, 'name' | 'zone' | 'fillerPlaylistId'>;

function draftOf({ name, zone, fillerPlaylistId }: Store): StoreDraft {
  return { name, zone, fillerPlaylistId };
}

/** Name, clock and filler of the store. */
@customElement('store-form')
export class StoreForm extends LitElement {
  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) playlists: readonly Playlist[] = [];
  @state() private draft: StoreDraft | null = null;
  @state() private busy = false;
  private readonly form = new FormErrors(this);
  private readonly meanwhile = new StoreMeanwhile(this, ['name', 'zone', 'fillerPlaylistId']);
  protected readonly guard = new UnsavedGuard(this, () => this.draft !== null);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    theirsAndMineStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was just saved has come back: nothing is unsaved any more.
    if (
      changed.has('store') &&
      this.draft &&
      JSON.stringify(this.draft) === JSON.stringify(draftOf(this.store))
    )
      this.settle();
  }

  private settle = (): void => {
    this.draft = null;
    this.meanwhile.end();
  };

  private set(change: Partial<StoreDraft>): void {
    this.meanwhile.begin(this.store);
    this.draft = { ...(this.draft ?? draftOf(this.store)), ...change };
  }

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const before = draftOf(this.store);
    const body = this.form.check(consoleEndpoints.updateStore.body, this.draft ?? before);
    if (!body || this.busy) return;
    this.busy = true;
    try {
      await ask(consoleEndpoints.updateStore, { body: { ...body, was: this.meanwhile.was(this.store) } });
      this.settle();
      offerUndo(
        'The store is saved. Publish to tell the screens.',
        () => ask(consoleEndpoints.updateStore, { body: { ...before, was: body } }),
        DRAFTS,
      );
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  };

  protected override render() {
    const { form, playlists } = this;
    const draft = this.draft ?? draftOf(this.store);
    return html`<form class="card" novalidate @submit=${this.onSubmit}>
      <h2>Store</h2>
      ${this.meanwhile.note(this.store, draft, { form, playlists, load: this.settle })}
      ${textField({ form, path: 'name', label: 'Name', value: draft.name, onInput: (name) => this.set({ name }) })}
      ${zoneField({
        form,
        path: 'zone',
        label: 'Time zone',
        hint: 'Reports count days by this clock. Screens follow their own.',
        value: draft.zone,
        onInput: (zone) => this.set({ zone }),
      })}
      ${selectField({
        form,
        path: 'fillerPlaylistId',
        label: 'Filler playlist',
        hint: 'Plays whenever nothing is scheduled.',
        value: draft.fillerPlaylistId ?? '',
        options: [
          { value: '', label: 'None: whatever played last' },
          ...playlists.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (id) => this.set({ fillerPlaylistId: id || null }),
      })}
      <div class="row">
        <button class="button" data-kind="primary" aria-disabled=${this.busy || this.draft === null}>Save</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'store-form': StoreForm;
  }
}
