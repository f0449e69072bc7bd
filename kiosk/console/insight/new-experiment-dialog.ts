import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Playlist } from '../../../shared/model/playlist.ts';
import { experimentEndpoints } from '../../../shared/protocol/experiment-endpoints.ts';
import { ask } from '../data/ask.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';

const SHARES = [
  { value: '0.5', label: 'Half of the hours: the soonest answer' },
  { value: '0.25', label: 'One hour in four' },
  { value: '0.1', label: 'One hour in ten: costs least, takes longest' },
];

/** Puts the question to a playlist. */
@customElement('new-experiment-dialog')
export class NewExperimentDialog extends FormDialog {
  protected override readonly heading = 'Does it work?';
  protected override readonly action = 'Start';
  /** Those in which there is something to choose. */
  @property({ attribute: false }) playlists: readonly Pick<Playlist, 'id' | 'name'>[] = [];
  @state() private name = '';
  @state() private playlistId = '';
  @state() private share = '0.5';

  protected override async save(): Promise<boolean> {
    const body = this.form.check(experimentEndpoints.startExperiment.body, {
      name: this.name,
      playlistId: this.playlistId || this.playlists[0]?.id,
      controlShare: Number(this.share),
    });
    if (!body) return false;
    await ask(experimentEndpoints.startExperiment, { body });
    return true;
  }

  protected override body() {
    const { form } = this;
    return html`<p class="soft">
        In some hours of each screen, drawn by lot, nothing is chosen in this playlist: audience rules rest, and slots
        that learn give even turns. The difference to the other hours is the answer.
      </p>
      ${textField({
        form,
        path: 'name',
        label: 'Name',
        hint: 'What you want to know, such as "Do the rules of the breakfast loop work?"',
        autofocus: true,
        value: this.name,
        onInput: (name) => {
          this.name = name;
        },
      })}
      ${selectField({
        form,
        path: 'playlistId',
        label: 'Playlist',
        value: this.playlistId || (this.playlists[0]?.id ?? ''),
        options: this.playlists.map(({ id, name }) => ({ value: id, label: name })),
        onChange: (playlistId) => {
          this.playlistId = playlistId;
        },
      })}
      ${selectField({
        form,
        path: 'controlShare',
        label: 'Hours without choosing',
        value: this.share,
        options: SHARES,
        onChange: (share) => {
          this.share = share;
        },
      })}
      <p class="soft">One screen that is open ten hours a day finds a difference of a tenth within a month, most often; one
        of a twentieth rarely. It begins with a full hour, once every screen has heard of it.</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-experiment-dialog': NewExperimentDialog;
  }
}
