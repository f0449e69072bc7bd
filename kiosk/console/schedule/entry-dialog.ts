import { consume } from '@lit/context';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { catalogueEndpoints } from '../../../shared/protocol/catalogue-endpoints.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { SavedEntry } from '../../../shared/protocol/saved-draft.ts';
import { type Account, accountContext } from '../data/account.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS, offerUndo } from '../data/feedback.ts';
import { Resource } from '../data/resource.ts';
import { entryFields } from '../differences/entry-fields.ts';
import { Names } from '../differences/names.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { disclosure, disclosureStyles } from '../parts/disclosure.ts';
import { displayChoice } from '../parts/display-choice.ts';
import { drawnChoiceStyles } from '../parts/drawn-choice.ts';
import { selectField, textField } from '../parts/field.ts';
import { FormDialog, type TwoWays } from '../parts/form-dialog.ts';
import { layoutChoice } from '../parts/layout-choice.ts';
import { dateIn } from '../parts/moments.ts';
import { conditionList } from './condition-list.ts';
import { draftOf, type EntryDraft, newDraft } from './entry-draft.ts';
import { entryStyles } from './entry-styles.ts';
import { conditionsWords, repeatWords } from './entry-words.ts';
import { moreFields } from './more-fields.ts';
import { nextDays } from './next-days.ts';
import type { Plan } from './plan.ts';
import { repeatFields } from './repeat-fields.ts';
import { skipDays } from './skip-days.ts';
import { weekdayChoice } from './weekday-choice.ts';

/** The parts of the form that are closed until they are needed, with the fields in each. */
const SECTIONS = {
  repeats: ['recurrence', 'skip'],
  when: ['when'],
  more: ['name', 'layer', 'order', 'secondsPerHour', 'maxPlaysPerHour', 'zone'],
} as const;
type Section = keyof typeof SECTIONS;

const PREVIEWED_DAYS = 5;

/** Says which playlist plays where and when. */
@customElement('entry-dialog')
export class EntryDialog extends FormDialog {
  protected override readonly action = 'Save';
  @property({ attribute: false }) plan!: Plan;
  /** Null makes a new one. */
  @property({ attribute: false }) entry: SavedEntry | null = null;
  @consume({ context: accountContext, subscribe: true }) @state() private account!: Account;
  @state() private draft: EntryDraft = newDraft([]);
  @state() private opened: ReadonlySet<Section> = new Set();
  private readonly products = new Resource(this, {
    load: async (_, signal) => (await ask(catalogueEndpoints.catalogue, {}, { signal })).products,
  });

  static override styles = [
    FormDialog.styles,
    choiceStyles,
    drawnChoiceStyles,
    disclosureStyles,
    entryStyles,
  ];

  protected override get heading(): string {
    return this.entry ? this.entry.name : 'New entry';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entry') || this.hasUpdated) return;
    const kept = this.entry ? draftOf(this.entry) : newDraft(this.plan.document.entries);
    this.draft = { ...kept, playlistId: kept.playlistId || (this.plan.document.playlists[0]?.id ?? '') };
  }

  protected override async loadNewer(): Promise<TwoWays | null> {
    const { entries } = await ask(consoleEndpoints.getSchedule, {});
    const newer = entries.find(({ id }) => id === this.entry?.id);
    if (!newer) return null;
    const typed = this.draft;
    const { playlists, layouts, dayparts } = this.plan.document;
    const products = [...(this.products.value ?? [])];
    const displays = [...this.plan.displays];
    const references = { playlists, layouts, dayparts, products, displays };
    const names = new Names(references, [], this.account.store);
    return {
      newer: () => this.set(draftOf(newer)),
      typed: () => this.set(typed),
      adopt: () => {
        this.entry = newer;
      },
      difference: entryFields({ before: typed, after: newer }, names),
    };
  }

  /** `YYYY-MM-DD` where the store is. */
  private get today(): string {
    return dateIn(this.account.store.zone, Date.now());
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
    // A message that nobody sees is none.
    for (const section of ['repeats', 'when', 'more'] as const)
      if (this.form.concerns(SECTIONS[section])) this.toggle(section, true);
    if (!body) return false;
    if (from && until && until < from) {
      this.form.add('until', 'The last day is before the first.');
      return false;
    }
    if (body.recurrence !== null && !from) {
      this.form.add('from', 'What repeats is counted from a first day.');
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
        hint: 'Empty: no first day',
        type: 'date',
        value: draft.from ?? '',
        onInput: (from) => this.set({ from: from || null }),
      })}
      ${textField({
        form,
        path: 'until',
        label: 'Last day',
        hint: 'Empty: no last day',
        type: 'date',
        value: draft.until ?? '',
        onInput: (until) => this.set({ until: until || null }),
      })}
    </div>`;
  }

  private toggle(section: Section, open: boolean): void {
    const opened = new Set(this.opened);
    if (open) opened.add(section);
    else opened.delete(section);
    this.opened = opened;
  }

  private section(section: Section, heading: string, words: string, body: () => TemplateResult) {
    const onToggle = (open: boolean) => this.toggle(section, open);
    return disclosure({ heading, words, open: this.opened.has(section), onToggle, body });
  }

  private repeats() {
    const { form, draft, today } = this;
    const daypart = this.plan.document.dayparts.find(({ id }) => id === draft.daypartId) ?? null;
    return html`${repeatFields({
      form,
      recurrence: draft.recurrence,
      from: draft.from ?? today,
      // It is counted from its first day, so there must be one.
      onChange: (recurrence) =>
        this.set({ recurrence, from: recurrence === null ? draft.from : (draft.from ?? today) }),
    })}
    ${skipDays({
      next: nextDays(draft, daypart, today, PREVIEWED_DAYS),
      today,
      skip: draft.skip,
      onChange: (skip) => this.set({ skip }),
    })}`;
  }

  private conditions() {
    return conditionList({
      form: this.form,
      when: this.draft.when,
      products: this.products.value ?? [],
      tags: [...new Set(this.plan.displays.flatMap(({ tags }) => tags))].sort(),
      onChange: (when) => this.set({ when }),
    });
  }

  private more() {
    const { form, draft } = this;
    const home = this.account.store.zone;
    return moreFields({ form, draft, home, onChange: (change) => this.set(change) });
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
        overlay: draft.layer === 'overlay',
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
      <div>
        ${this.section('repeats', 'Repeats', repeatWords(draft), () => this.repeats())}
        ${this.section('when', 'Only when …', conditionsWords(draft.when), () => this.conditions())}
        ${this.section('more', 'More', '', () => this.more())}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-dialog': EntryDialog;
  }
}
