import { html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ScheduleEntry } from '../../../shared/model/schedule.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { Call } from '../../../shared/protocol/endpoint.ts';
import type { SavedEntry } from '../../../shared/protocol/saved-draft.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS, offerUndo } from '../data/feedback.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { displayChoice } from '../parts/display-choice.ts';
import { drawnChoiceStyles } from '../parts/drawn-choice.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog, type TwoWays } from '../parts/form-dialog.ts';
import { layoutChoice } from '../parts/layout-choice.ts';
import { zoneField } from '../parts/zone-field.ts';
import type { Plan } from './plan.ts';
import { quotaFields } from './quota-fields.ts';
import { weekdayChoice } from './weekday-choice.ts';

type EntryDraft = Required<Call<typeof consoleEndpoints.createEntry>['body']>;

const FRESH: EntryDraft = {
  name: '',
  playlistId: '',
  layoutId: null,
  displayIds: [],
  daypartId: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  from: null,
  until: null,
  recurrence: null,
  skip: [],
  layer: 'main',
  when: [],
  priority: 10,
  order: 0,
  zone: null,
  secondsPerHour: null,
  maxPlaysPerHour: null,
};

function draftOf({ id: _, createdAt: __, version: ___, ...draft }: SavedEntry): EntryDraft {
  return draft;
}

/** Whoever schedules something wants to see it: ten above the highest there is, which leaves room in between. */
function aboveAll(entries: readonly ScheduleEntry[]): number {
  return Math.min(100, Math.max(0, ...entries.map(({ priority }) => priority)) + 10);
}

/** Says which playlist plays where and when. */
@customElement('entry-dialog')
export class EntryDialog extends FormDialog {
  protected override readonly action = 'Save';
  @property({ attribute: false }) plan!: Plan;
  /** Null makes a new one. */
  @property({ attribute: false }) entry: SavedEntry | null = null;
  @state() private draft: EntryDraft = FRESH;

  static override styles = [FormDialog.styles, choiceStyles, drawnChoiceStyles];

  protected override get heading(): string {
    return this.entry ? this.entry.name : 'New entry';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entry') || this.hasUpdated) return;
    const kept = this.entry
      ? draftOf(this.entry)
      : { ...FRESH, priority: aboveAll(this.plan.document.entries) };
    this.draft = { ...kept, playlistId: kept.playlistId || (this.plan.document.playlists[0]?.id ?? '') };
  }

  protected override async loadNewer(): Promise<TwoWays | null> {
    const { entries } = await ask(consoleEndpoints.getSchedule, {});
    const newer = entries.find(({ id }) => id === this.entry?.id);
    if (!newer) return null;
    this.entry = newer;
    const typed = this.draft;
    return { newer: () => this.set(draftOf(newer)), typed: () => this.set(typed) };
  }

  private set(change: Partial<EntryDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override async save(): Promise<boolean> {
    const { from, until } = this.draft;
    const playlist = this.plan.document.playlists.find(({ id }) => id === this.draft.playlistId);
    // A name is asked of nobody: an entry is called after its playlist unless somebody says otherwise.
    const named = { ...this.draft, name: this.draft.name.trim() || (playlist?.name ?? '') };
    const body = this.form.check(consoleEndpoints.createEntry.body, named);
    if (!body) return false;
    if (from && until && until < from) {
      this.form.add('until', 'The last day is before the first.');
      return false;
    }
    if (this.entry === null) {
      const { id } = await ask(consoleEndpoints.createEntry, { body });
      offerUndo(
        `${body.name} is scheduled as a draft. Publish to show it.`,
        () => ask(consoleEndpoints.deleteEntry, { params: { id } }),
        DRAFTS,
      );
      return true;
    }
    const params = { id: this.entry.id };
    const before = draftOf(this.entry);
    const { version } = await ask(consoleEndpoints.saveEntry, {
      params,
      body: { ...body, version: this.entry.version },
    });
    offerUndo(
      `${body.name} is saved as a draft.`,
      () => ask(consoleEndpoints.saveEntry, { params, body: { ...before, version } }),
      DRAFTS,
    );
    return true;
  }

  private dates() {
    const { form, draft } = this;
    return html`<div class="two">
      ${textField({
        form,
        path: 'from',
        label: 'First day',
        hint: 'Empty: from now on',
        type: 'date',
        value: draft.from ?? '',
        onInput: (from) => this.set({ from: from || null }),
      })}
      ${textField({
        form,
        path: 'until',
        label: 'Last day',
        hint: 'Empty: for good',
        type: 'date',
        value: draft.until ?? '',
        onInput: (until) => this.set({ until: until || null }),
      })}
    </div>`;
  }

  private more() {
    const { form, draft } = this;
    return html`<details>
      <summary>More</summary>
      <div class="stack">
        ${textField({
          form,
          path: 'name',
          label: 'Name',
          hint: 'Empty: the name of its playlist',
          value: draft.name,
          onInput: (name) => this.set({ name }),
        })}
        ${textField({
          form,
          path: 'order',
          label: 'Order',
          hint: 'Entries of one priority that meet take turns, in this order.',
          type: 'number',
          min: 0,
          max: 10_000,
          value: String(draft.order),
          onInput: (order) => this.set({ order: Number(order) }),
        })}
        ${quotaFields({ form, quota: draft, onInput: (change) => this.set(change) })}
        ${zoneField({
          form,
          path: 'zone',
          label: 'Clock',
          hint: 'Empty: the clock of each display. A zone here makes it the same moment everywhere.',
          value: draft.zone ?? '',
          onInput: (zone) => this.set({ zone: zone || null }),
        })}
      </div>
    </details>`;
  }

  protected override body() {
    const { form, draft } = this;
    const { playlists, dayparts } = this.plan.document;
    return html`${selectField({
      form,
      path: 'playlistId',
      label: 'Playlist',
      value: draft.playlistId,
      options: playlists.map(({ id, name }) => ({ value: id, label: name })),
      onChange: (playlistId) => this.set({ playlistId }),
    })}
      ${layoutChoice({
        layouts: this.plan.document.layouts,
        chosen: draft.layoutId,
        onChange: (layoutId) => this.set({ layoutId }),
      })}
      ${displayChoice({
        displays: this.plan.displays,
        chosen: draft.displayIds,
        onChange: (displayIds) => this.set({ displayIds }),
      })}
      ${selectField({
        form,
        path: 'daypartId',
        label: 'Hours',
        value: draft.daypartId ?? '',
        options: [
          { value: '', label: 'All day' },
          ...dayparts.map(({ id, name, window }) => ({
            value: id,
            label: `${name} (${window.start}–${window.end})`,
          })),
        ],
        onChange: (daypartId) => this.set({ daypartId: daypartId || null }),
      })}
      ${weekdayChoice({
        form,
        chosen: draft.weekdays,
        onChange: (weekdays) => this.set({ weekdays }),
      })}
      ${this.dates()}
      ${textField({
        form,
        path: 'priority',
        label: 'Priority, 0 to 100',
        hint: 'The higher number wins; equal ones take turns. A new entry starts above the others, so that it is seen.',
        type: 'number',
        min: 0,
        max: 100,
        value: String(draft.priority),
        onInput: (priority) => this.set({ priority: Number(priority) }),
      })}
      ${this.more()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-dialog': EntryDialog;
  }
}
