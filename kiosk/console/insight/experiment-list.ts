import { consume } from '@lit/context';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ownSlots } from '../../../shared/model/playlist.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { experimentEndpoints } from '../../../shared/protocol/experiment-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { type ShownExperiment, verdictOf } from './experiment-words.ts';
import './new-experiment-dialog.ts';

type Act = { what: 'start' } | { what: 'end'; experiment: ShownExperiment };

/** Experiments: whether what screens choose works, with what each has shown so far. */
@customElement('experiment-list')
export class ExperimentList extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @property() zone = 'UTC';
  @state() private act: Act | null = null;
  private readonly experiments = new Resource(this, {
    load: async (_, signal) => (await ask(experimentEndpoints.listExperiments, {}, { signal })).experiments,
  });
  private readonly playlists = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.listPlaylists, {}, { signal })).playlists,
    bells: ['content'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        justify-content: space-between;
        gap: var(--space-3);
        padding-block: var(--space-4);
        border-block-start: 1px solid var(--color-line);
      }
      li > div:first-child {
        flex: 1 1 24rem;
        display: grid;
        gap: var(--space-1);
      }
    `,
  ];

  private item(experiment: ShownExperiment) {
    const { name, playlistName, startedAt, endedAt, controlShare } = experiment;
    const { heading, detail } = verdictOf(experiment);
    const time = `${startedAt > Date.now() ? 'begins' : 'since'} ${momentText(startedAt, this.zone)}`;
    const until = endedAt === null ? '' : `, ended ${momentText(endedAt, this.zone)}`;
    return html`<li>
      <div>
        <b>${name}</b>
        <p class="soft">${playlistName}, ${time}${until}; ${Math.round(controlShare * 100)} % of the hours without choosing</p>
        <p><strong>${heading}</strong></p>
        <p class="soft">${detail}</p>
      </div>
      ${
        endedAt === null && may(this.account, 'schedule:write')
          ? html`<button class="button" aria-label="End ${name}" @click=${() => this.begin({ what: 'end', experiment })}>
              End
            </button>`
          : nothing
      }
    </li>`;
  }

  private begin(act: Act | null): void {
    this.act = act;
  }

  private dialog() {
    const { act } = this;
    if (!act) return nothing;
    const close = () => this.begin(null);
    const done = () => {
      close();
      void this.experiments.reload();
    };
    if (act.what === 'start')
      return html`<new-experiment-dialog
        .playlists=${this.withChoice}
        @dialog-done=${done}
        @dialog-cancel=${close}
      ></new-experiment-dialog>`;
    const { id, name } = act.experiment;
    return html`<confirm-dialog
      heading="End ${name}?"
      action="End"
      text="From now on every hour chooses again. What it has shown stays."
      .run=${() => ask(experimentEndpoints.endExperiment, { params: { id } })}
      @dialog-done=${done}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  private get withChoice() {
    const all = this.playlists.value ?? [];
    return all.filter((playlist) => ownSlots(playlist).some(({ variants }) => variants.length > 0));
  }

  private found(experiments: readonly ShownExperiment[]) {
    const csv = html`<a class="button" href=${endpointUrl(experimentEndpoints.experimentCsv, {}, {}).href} download>
      <ui-icon name="download"></ui-icon>CSV
    </a>`;
    const starts = may(this.account, 'schedule:write');
    return html`<div class="row">
        ${
          starts && this.withChoice.length > 0
            ? html`<button class="button" @click=${() => this.begin({ what: 'start' })}>
                <ui-icon name="plus"></ui-icon>New experiment
              </button>`
            : nothing
        }
        ${experiments.length > 0 ? csv : nothing}
      </div>
      ${
        experiments.length === 0
          ? html`<p>
              No experiment yet. One leaves some hours of some screens without choosing, drawn by lot, and compares how
              long people look in those and in all others.
              ${
                this.withChoice.length === 0
                  ? html`It needs a <a href="/console/playlists">playlist</a> with a slot that chooses: “For an audience…” in its row.`
                  : nothing
              }
            </p>`
          : html`<ul>${experiments.map((experiment) => this.item(experiment))}</ul>`
      }`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="experiments">
        <h2 id="experiments">Did it work?</h2>
        <p class="soft">
          Look as often as you like: what is said here is wrong in at most 5 of 100 experiments, however often you look.
          Each day is counted when it is over.
        </p>
        ${this.experiments.render({ complete: (experiments) => this.found(experiments) })}
      </section>
      ${this.dialog()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'experiment-list': ExperimentList;
  }
}
