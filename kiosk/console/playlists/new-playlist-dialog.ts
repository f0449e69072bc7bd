import { customElement, state } from 'lit/decorators.js';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { ask } from '../data/ask.ts';
import { textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { goTo } from '../shell/go-to.ts';

/** Names a new playlist and opens it. */
@customElement('new-playlist-dialog')
export class NewPlaylistDialog extends FormDialog {
  protected override readonly heading = 'New playlist';
  protected override readonly action = 'Make it';
  @state() private name = '';

  protected override async save(): Promise<boolean> {
    const body = this.form.check(consoleEndpoints.createPlaylist.body, { name: this.name, slots: [] });
    if (!body) return false;
    const { id } = await ask(consoleEndpoints.createPlaylist, { body });
    goTo(`/console/playlists/${id}`);
    return true;
  }

  protected override body() {
    return textField({
      form: this.form,
      path: 'name',
      label: 'Name',
      hint: 'What it is about, such as "Breakfast" or "Spring sale".',
      autofocus: true,
      value: this.name,
      onInput: (name) => {
        this.name = name;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-playlist-dialog': NewPlaylistDialog;
  }
}
