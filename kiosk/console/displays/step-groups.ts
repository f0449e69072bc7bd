import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import type { StepGroup } from '../../../shared/model/step-group.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { stepEndpoints } from '../../../shared/protocol/step-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { Resource } from '../data/resource.ts';
import '../parts/confirm-dialog.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { stepDifference } from './step-differences.ts';
import './step-group-dialog.ts';
import { stepGroupScreens, stepGroupSpread, stepGroupText } from './step-group-words.ts';

type Act = { what: 'make' } | { what: 'edit' | 'end'; group: StepGroup };

/** Screens that show the same at the same moment, and the video walls among them. */
@customElement('step-groups')
export class StepGroups extends LitElement {
  @property({ attribute: false }) displays: readonly Display[] = [];
  @property({ type: Boolean }) manages = false;
  @state() private act: Act | null = null;
  private readonly groups = new Resource(this, {
    load: async (_, signal) => (await ask(stepEndpoints.listStepGroups, {}, { signal })).groups,
    bells: ['displays'],
  });
  /** What each screen is meant to show, as drafted; until it is known nothing is warned of. */
  private readonly schedule = new Resource(this, {
    load: async (_, signal) => (await ask(consoleEndpoints.getSchedule, {}, { signal })).entries,
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
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--color-line);
      }
    `,
  ];

  private item(group: StepGroup) {
    const spread = stepGroupSpread(group, this.displays);
    const entries = this.schedule.value ?? [];
    const difference = stepDifference(group.screens, this.displays, entries, Date.now());
    return html`<li>
      <div>
        <b>${group.name}</b>
        <p class="soft">${stepGroupText(group)}: ${stepGroupScreens(group, this.displays)}</p>
        ${difference ? html`<p class="note" data-tone="warning"><ui-icon name="info"></ui-icon><span>${difference}</span></p>` : nothing}
        ${spread ? html`<p class="soft">${spread}</p>` : nothing}
      </div>
      ${
        this.manages
          ? html`<div class="row">
              <button class="button" aria-label="Edit ${group.name}" @click=${() => this.begin({ what: 'edit', group })}>
                <ui-icon name="edit"></ui-icon>Edit
              </button>
              <button class="button" aria-label="End ${group.name}" @click=${() => this.begin({ what: 'end', group })}>
                <ui-icon name="trash"></ui-icon>End
              </button>
            </div>`
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
    if (act.what !== 'end') {
      return html`<step-group-dialog
        .displays=${this.displays}
        .entries=${this.schedule.value ?? []}
        .group=${act.what === 'edit' ? act.group : null}
        @dialog-done=${close}
        @dialog-cancel=${close}
      ></step-group-dialog>`;
    }
    const { id, name } = act.group;
    return html`<confirm-dialog
      heading="End ${name}?"
      action="End"
      text="Each of its screens shows the whole picture and plays at its own pace again, at once."
      .run=${() => ask(stepEndpoints.deleteStepGroup, { params: { id } })}
      @dialog-done=${close}
      @dialog-cancel=${close}
    ></confirm-dialog>`;
  }

  protected override render() {
    return html`<section class="card stack" aria-labelledby="in-step">
        <h2 id="in-step">Screens in step</h2>
        <p class="soft">
          Screens of one group show the same at the same moment, to the frame, or as a video wall one picture together.
        </p>
        ${
          this.manages
            ? html`<div class="row">
                <button class="button" @click=${() => this.begin({ what: 'make' })}>
                  <ui-icon name="plus"></ui-icon>New group
                </button>
              </div>`
            : nothing
        }
        ${this.groups.render({
          complete: (groups) =>
            groups.length === 0 ? nothing : html`<ul>${groups.map((group) => this.item(group))}</ul>`,
        })}
      </section>
      ${this.dialog()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'step-groups': StepGroups;
  }
}
