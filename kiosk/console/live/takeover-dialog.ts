import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Layout } from '../../../shared/model/layout.ts';
import { interruptionEndpoints } from '../../../shared/protocol/interruption-endpoints.ts';
import { ask } from '../data/ask.ts';
import { offerUndo } from '../data/feedback.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { displayChoice } from '../parts/display-choice.ts';
import { drawnChoiceStyles } from '../parts/drawn-choice.ts';
import { numberField, selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { layoutChoice } from '../parts/layout-choice.ts';
import { LENGTHS } from './live-words.ts';

/** Puts a published playlist on screens now. */
@customElement('takeover-dialog')
export class TakeoverDialog extends FormDialog {
  protected override readonly heading = 'Take over screens';
  protected override readonly action = 'Put it on now';
  @property({ attribute: false }) displays: readonly { id: string; name: string }[] = [];
  @property({ attribute: false }) playlists: readonly { id: string; name: string }[] = [];
  @property({ attribute: false }) layouts: readonly Layout[] = [];
  @state() private playlistId = '';
  @state() private layoutId: string | null = null;
  @state() private name = '';
  @state() private minutes = '60';
  @state() private priority = 50;
  @state() private displayIds: string[] = [];

  static override styles = [FormDialog.styles, choiceStyles, drawnChoiceStyles];

  protected override async save(): Promise<boolean> {
    const playlist = this.playlists.find(({ id }) => id === this.playlistId);
    if (!playlist) {
      this.form.add('playlistId', 'Choose a playlist.');
      return false;
    }
    const body = this.form.check(interruptionEndpoints.startTakeover.body, {
      name: this.name.trim() || playlist.name,
      playlistId: playlist.id,
      layoutId: this.layoutId,
      displayIds: this.displayIds,
      minutes: Number(this.minutes),
      priority: this.priority,
    });
    if (!body) return false;
    const { id, name } = await ask(interruptionEndpoints.startTakeover, { body });
    offerUndo(`${name} is on screens now.`, () =>
      ask(interruptionEndpoints.endInterruption, { params: { id } }),
    );
    return true;
  }

  protected override body() {
    const { form } = this;
    return html`<p class="soft">It interrupts what is on, and gives the screens back to the schedule by itself.</p>
      ${selectField({
        form,
        path: 'playlistId',
        label: 'Playlist',
        hint: 'Only what is published can take over: its files are on the screens already.',
        value: this.playlistId,
        options: [
          { value: '', label: 'Choose…' },
          ...this.playlists.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (id) => {
          this.playlistId = id;
        },
      })}
      ${layoutChoice({
        layouts: this.layouts,
        chosen: this.layoutId,
        onChange: (id) => {
          this.layoutId = id;
        },
      })}
      ${textField({
        form,
        path: 'name',
        label: 'Name, for the record',
        hint: 'Without one, the playlist’s.',
        value: this.name,
        onInput: (name) => {
          this.name = name;
        },
      })}
      ${selectField({
        form,
        path: 'minutes',
        label: 'For how long',
        value: this.minutes,
        options: LENGTHS,
        onChange: (minutes) => {
          this.minutes = minutes;
        },
      })}
      ${numberField({
        form,
        path: 'priority',
        label: 'Priority',
        hint: 'From 0 to 100. Of several takeovers on a screen the highest is on; of equal ones the newest.',
        min: 0,
        max: 100,
        value: this.priority,
        onInput: (priority) => {
          this.priority = priority;
        },
      })}
      ${displayChoice({
        displays: this.displays,
        chosen: this.displayIds,
        onChange: (ids) => {
          this.displayIds = ids;
        },
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'takeover-dialog': TakeoverDialog;
  }
}
