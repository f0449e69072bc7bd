import { consume } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Display } from '../../../shared/model/display.ts';
import { scheduleFileEndpoints } from '../../../shared/protocol/schedule-file-endpoints.ts';
import { EVERYTHING_READY } from '../../../shared/schedule/facts.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/empty.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { endpointUrl } from '../../wire/http-client.ts';
import { type Account, accountContext, may } from '../data/account.ts';
import { AddressValue } from '../data/address-flag.ts';
import { Resource } from '../data/resource.ts';
import { addDays, dateText, mondayOf } from '../parts/calendar.ts';
import { dateIn } from '../parts/moments.ts';
import { pageStyles } from '../parts/page-styles.ts';
import '../parts/role-note.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { daypartsCard } from './dayparts-card.ts';
import { entriesTable } from './entries-table.ts';
import { entryHues } from './entry-hues.ts';
import { foreseenFacts, loadPlan, type Plan, type PlannedDay, plannedWeek } from './plan.ts';
import { removeDaypart, removeEntry, type ScheduleAct, scheduleDialog } from './schedule-acts.ts';
import { scheduleStyles } from './schedule-styles.ts';
import { segmentStyles } from './segment-styles.ts';
import { shapeNote } from './shape-note.ts';
import './week-grid.ts';

/** What plays where and when: a week of one screen, and every entry in words. */
@customElement('schedule-page')
export class SchedulePage extends LitElement {
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private displayId = '';
  /** Weeks from the present one. */
  @state() private week = 0;
  @state() private act: ScheduleAct | null = null;
  private readonly plan = new Resource(this, {
    args: () => [this.account.store] as const,
    load: ([store], signal) => loadPlan(store, signal),
    bells: ['content', 'displays'],
  });
  /** The entry that the search leads to, until it has been opened. */
  @state() private sought: string | null = null;
  protected readonly address = new AddressValue(this, 'entry', (id) => {
    this.sought = id;
  });

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    tableStyles,
    segmentStyles,
    scheduleStyles,
  ];

  protected override willUpdate(): void {
    const entry = this.plan.value?.document.entries.find(({ id }) => id === this.sought);
    if (!entry) return;
    this.sought = null;
    if (this.writes) this.act = { what: 'entry', entry };
  }

  private get writes(): boolean {
    return may(this.account, 'schedule:write');
  }

  private start(act: ScheduleAct | null): void {
    this.act = act;
  }

  private newButton() {
    return html`<button class="button" data-kind="primary" @click=${() => this.start({ what: 'entry', entry: null })}>
      <ui-icon name="plus"></ui-icon>Schedule a playlist
    </button>`;
  }

  private move(weeks: number): void {
    this.week += weeks;
  }

  private tools(plan: Plan, shown: string, monday: string) {
    return html`<div class="tools">
      <label class="field">
        <span>Display</span>
        <select
          @change=${(event: Event) => {
            this.displayId = (event.target as HTMLSelectElement).value;
          }}
        >
          ${plan.displays.map(
            ({ id, name }) => html`<option value=${id} .selected=${id === shown}>${name}</option>`,
          )}
        </select>
      </label>
      <div class="row">
        <button class="icon-button" aria-label="The week before" @click=${() => this.move(-1)}>
          <ui-icon name="chevron-left"></ui-icon>
        </button>
        <b role="status">${dateText(monday)} – ${dateText(addDays(monday, 6))}</b>
        <button class="icon-button" aria-label="The week after" @click=${() => this.move(1)}>
          <ui-icon name="chevron-right"></ui-icon>
        </button>
        <button class="button" ?disabled=${this.week === 0} @click=${() => this.move(-this.week)}>This week</button>
      </div>
    </div>`;
  }

  private shapes({ document }: Plan, display: Display, days: readonly PlannedDay[]) {
    const note = shapeNote(
      document,
      display,
      days.flatMap(({ segments }) => segments),
    );
    if (!note) return nothing;
    return html`<p class="note shapes" data-tone="warning"><ui-icon name="image"></ui-icon><span>${note}</span></p>`;
  }

  private body(plan: Plan) {
    const { entries } = plan.document;
    const display = plan.displays.find(({ id }) => id === this.displayId) ?? plan.displays[0] ?? null;
    const zone = display?.zone ?? this.account.store.zone;
    const today = dateIn(zone, Date.now());
    const monday = addDays(mondayOf(today), this.week * 7);
    const facts = display ? foreseenFacts(display, this.account.store.language) : EVERYTHING_READY;
    const days = display ? plannedWeek(plan.document, display, monday, facts) : [];
    const hues = entryHues(entries);
    return html`${
      display
        ? html`<section class="card week" aria-label="The week">
            ${this.tools(plan, display.id, monday)}
            <week-grid
              .days=${days}
              .hues=${hues}
              .zone=${zone}
              .today=${today}
              ?readonly=${!this.writes}
              @open-entry=${(event: CustomEvent<string>) =>
                this.start({ what: 'entry', entry: entries.find(({ id }) => id === event.detail) ?? null })}
            ></week-grid>
            ${this.shapes(plan, display, days)}
          </section>`
        : nothing
    }
    ${
      entries.length > 0
        ? entriesTable({
            plan,
            display,
            days,
            facts,
            hues,
            acts: this.writes
              ? { open: (entry) => this.start({ what: 'entry', entry }), remove: removeEntry }
              : null,
          })
        : html`<ui-empty icon="calendar" heading="Nothing is scheduled">
            <p>Say which playlist plays on which display, and at which hours. Until then screens show the filler.</p>
            ${this.writes ? this.newButton() : nothing}
          </ui-empty>`
    }
    ${daypartsCard(plan.document.dayparts, {
      acts: this.writes
        ? { open: (daypart) => this.start({ what: 'daypart', daypart }), remove: removeDaypart }
        : null,
    })}
    ${scheduleDialog(this.act, plan, () => this.start(null))}`;
  }

  protected override render() {
    return html`<div class="page">
      <div class="head">
        <div>
          <h1>Schedule</h1>
          <p>The drafts, as they will play once published. Each screen follows its own clock.</p>
        </div>
        <div class="row">
          <a class="button" href=${endpointUrl(scheduleFileEndpoints.exportSchedule).href} download="schedule.json">
            <ui-icon name="download"></ui-icon>Export
          </a>
          ${
            this.writes
              ? html`<button class="button" @click=${() => this.start({ what: 'import' })}>
                    <ui-icon name="upload"></ui-icon>Import
                  </button>
                  ${this.newButton()}`
              : nothing
          }
        </div>
      </div>
      <role-note right="schedule:write" what="change the schedule"></role-note>
      ${this.plan.render({ complete: (plan) => this.body(plan) })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'schedule-page': SchedulePage;
  }
}
