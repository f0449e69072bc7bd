import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Command, CommandRecord } from '../../../shared/model/command.ts';
import { fleetEndpoints } from '../../../shared/protocol/fleet-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { attempt } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { clockText, momentText } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { commandText, outcomeText, PLAIN_COMMANDS, STATE_TONE } from './command-words.ts';

const LEVELS = [0, 20, 40, 60, 80, 100];

/** What a display can be told to do from here, and what became of what it was told. */
@customElement('command-panel')
export class CommandPanel extends LitElement {
  @property() displayId = '';
  @property() zone = 'UTC';
  @property({ type: Boolean }) safe = false;
  /** Whether this person may send commands; all may see them. */
  @property({ type: Boolean }) mayCommand = false;
  @state() private level = 40;
  private readonly commands = new Resource(this, {
    args: () => [this.displayId] as const,
    load: async ([id], signal) =>
      (await ask(fleetEndpoints.listCommands, { params: { id } }, { signal })).commands,
    bells: ['displays'],
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    pageStyles,
    css`
      li {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr);
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--color-line);
      }
      .badge {
        justify-self: start;
      }
      select {
        min-block-size: var(--target);
        padding-inline: var(--space-3);
        border: 1.5px solid var(--color-line-strong);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        color: var(--color-ink);
        font: inherit;
      }
    `,
  ];

  private send(body: Command): void {
    void attempt(() => ask(fleetEndpoints.sendCommand, { params: { id: this.displayId }, body }));
  }

  private buttons() {
    const { level, safe } = this;
    return html`<div class="row">
        ${PLAIN_COMMANDS.map(
          ({ command, label, hint }) =>
            html`<button class="button" title=${hint} @click=${() => this.send(command)}>${label}</button>`,
        )}
        <button class="button" @click=${() => this.send({ kind: 'safe-mode', on: !safe })}>
          ${safe ? 'Leave safe mode' : 'Safe mode'}
        </button>
      </div>
      <div class="row">
        <label for="level">Volume</label>
        <select
          id="level"
          @change=${(event: Event) => {
            this.level = Number((event.target as HTMLSelectElement).value);
          }}
        >
          ${LEVELS.map(
            (one) =>
              html`<option value=${one} .selected=${one === level}>${one === 0 ? 'Mute' : `${one} %`}</option>`,
          )}
        </select>
        <button class="button" @click=${() => this.send({ kind: 'volume', level })}>Set volume</button>
      </div>`;
  }

  private record(record: CommandRecord) {
    const { command, state, sentBy, sentAt, finishedAt } = record;
    const outcome = outcomeText(record);
    const took = finishedAt === null ? '' : ` · answered ${clockText(finishedAt, this.zone)}`;
    return html`<li>
      <span class="badge" data-tone=${STATE_TONE[state]}>${state}</span>
      <div>
        <b>${commandText(command)}</b>
        <p class="soft">${sentBy}, ${momentText(sentAt, this.zone)}${took}</p>
        ${outcome ? html`<p>${outcome}</p>` : nothing}
      </div>
    </li>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="commands">
      <h2 id="commands">Commands</h2>
      ${this.mayCommand ? this.buttons() : nothing}
      ${this.commands.render({
        complete: (commands) =>
          commands.length === 0
            ? html`<p class="soft">It has not been told anything yet.</p>`
            : html`<ul aria-label="Latest commands">
                ${repeat(
                  commands,
                  ({ id }) => id,
                  (one) => this.record(one),
                )}
              </ul>`,
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'command-panel': CommandPanel;
  }
}
