import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import { experimentEndpoints } from '../../../shared/protocol/experiment-endpoints.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { needWords, planWords } from './experiment-words.ts';

type Plan = Answer<typeof experimentEndpoints.planExperiment>;

const SHARES = [
  { value: '0.5', label: 'Half of the hours: the soonest answer' },
  { value: '0.25', label: 'One hour in four' },
  { value: '0.1', label: 'One hour in ten: costs least, takes longest' },
];
const USUAL_LIFT = 0.1;

/** Puts the question to a playlist, and says beforehand how long the answer takes. */
@customElement('new-experiment-dialog')
export class NewExperimentDialog extends FormDialog {
  protected override readonly heading = 'Does it work?';
  protected override readonly action = 'Start';
  /** Those in which there is something to choose. */
  @property({ attribute: false }) playlists: readonly Pick<Playlist, 'id' | 'name'>[] = [];
  @state() private name = '';
  @state() private playlistId = '';
  @state() private share = '0.5';
  @state() private lift = USUAL_LIFT;
  private readonly plan = new Resource(this, {
    args: () => [this.chosen, this.share] as const,
    load: ([playlistId, controlShare], signal) =>
      ask(
        experimentEndpoints.planExperiment,
        { query: { playlistId, controlShare: Number(controlShare) } },
        { signal },
      ),
  });

  private get chosen(): string {
    return this.playlistId || (this.playlists[0]?.id ?? '');
  }

  protected override async save(): Promise<boolean> {
    const body = this.form.check(experimentEndpoints.startExperiment.body, {
      name: this.name,
      playlistId: this.chosen,
      controlShare: Number(this.share),
      lift: this.lift,
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
        value: this.chosen,
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
      ${this.plan.render({ complete: (plan) => this.planned(plan) })}
      <p class="soft">It begins with a full hour, once every screen has heard of it.</p>`;
  }

  private planned(plan: Plan) {
    return html`${selectField({
      form: this.form,
      path: 'lift',
      label: 'The smallest difference worth knowing',
      value: String(this.lift),
      options: plan.needs.map((need) => ({ value: String(need.lift), label: needWords(need) })),
      onChange: (lift) => {
        this.lift = Number(lift);
      },
    })}
      <p class="soft" role="status">${planWords(plan, this.lift)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-experiment-dialog': NewExperimentDialog;
  }
}
