import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Store } from '../../../shared/model/store.ts';
import type { FormErrors } from '../data/form-errors.ts';
import { isSame } from '../differences/field-change.ts';
import { Names } from '../differences/names.ts';
import { storeFields } from '../differences/store-fields.ts';
import { theirsAndMine } from '../differences/theirs-and-mine.ts';
import { changedMeanwhile } from '../parts/changed-meanwhile.ts';
import { formFailure } from '../parts/field.ts';

type Key = 'name' | 'zone' | 'fillerPlaylistId' | 'openingHours' | 'downloads';
type Fields = Pick<Store, Key>;

interface NoteOptions {
  form: FormErrors;
  playlists?: readonly Playlist[];
  /** Puts theirs into the form. */
  load: () => void;
}

/** A form of some fields of the store, which others may save meanwhile: remembers what its edit began with. */
export class StoreMeanwhile implements ReactiveController {
  readonly #keys: readonly Key[];
  #base: Store | null = null;

  constructor(host: ReactiveControllerHost, keys: readonly Key[]) {
    this.#keys = keys;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Something is typed. The first time it says what the edit began with. */
  begin(store: Store): void {
    this.#base ??= store;
  }

  /** Nothing is unsaved any more. */
  end(): void {
    this.#base = null;
  }

  /** The fields of the form as the edit found them, for the server to compare. */
  was(store: Store): Partial<Fields> {
    return this.#pick(this.#base ?? store);
  }

  /** What is typed beside what somebody else has saved; while nobody has, why the form was refused, if it was. */
  note(
    store: Store,
    mine: Partial<Fields>,
    { form, playlists = [], load }: NoteOptions,
  ): ReturnType<typeof changedMeanwhile> {
    const base = this.#base;
    if (!base || isSame(this.#pick(base), this.#pick(store)) || isSame(mine, this.#pick(store)))
      return formFailure(form);
    const names = new Names({ playlists: [...playlists] }, [], store);
    const fields = storeFields({ before: { ...store, ...mine }, after: store }, names);
    return changedMeanwhile({
      what: 'part of the store',
      load: () => {
        this.end();
        form.clear();
        load();
      },
      keep: () => {
        this.#base = store;
        form.clear();
      },
      difference: html`${theirsAndMine(fields)}`,
    });
  }

  #pick(store: Store): Partial<Fields> {
    return Object.fromEntries(this.#keys.map((key) => [key, store[key]]));
  }
}
