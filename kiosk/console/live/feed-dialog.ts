import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  CapCertainty,
  type CapFeed,
  CapFeedDraft,
  type CapFilter,
  CapSeverity,
  CapUrgency,
} from '../../../shared/model/cap-feed.ts';
import { capFeedEndpoints } from '../../../shared/protocol/cap-feed-endpoints.ts';
import { ask } from '../data/ask.ts';
import { addressFields } from '../parts/address-fields.ts';
import { selectField, textArea } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { areasOf } from './feed-words.ts';

const SEVERITY: Readonly<Record<CapFilter['severity'], string>> = {
  Extreme: 'Extreme only',
  Severe: 'Severe or graver',
  Moderate: 'Moderate or graver',
  Minor: 'Minor or graver',
  Unknown: 'Any, also where nothing is said',
};
const URGENCY: Readonly<Record<CapFilter['urgency'], string>> = {
  Immediate: 'Act immediately',
  Expected: 'Within the next hour',
  Future: 'Some time soon',
  Past: 'Also what is no longer needed',
  Unknown: 'Any, also where nothing is said',
};
const CERTAINTY: Readonly<Record<CapFilter['certainty'], string>> = {
  Observed: 'It is happening',
  Likely: 'Likely, more than half',
  Possible: 'Possible',
  Unlikely: 'Even if unlikely',
  Unknown: 'Any, also where nothing is said',
};

/** An address of the authorities: what it is called, where it is, and what of it concerns this shop. */
@customElement('feed-dialog')
export class FeedDialog extends FormDialog {
  /** The one to change; null makes a new one. */
  @property({ attribute: false }) feed: CapFeed | null = null;
  @state() private draft: CapFeedDraft | null = null;
  @state() private areas = '';

  protected override get heading(): string {
    return this.feed ? 'Warning feed' : 'New warning feed';
  }
  protected override readonly action = 'Save';

  override connectedCallback(): void {
    super.connectedCallback();
    const { name, url, filter } = this.feed ?? { name: '', url: '', filter: {} };
    this.draft = { name, url, filter: CapFeedDraft.shape.filter.parse(filter) };
    this.areas = this.draft.filter.areas.join('\n');
  }

  protected override async save(): Promise<boolean> {
    const { draft, feed } = this;
    if (!draft) return false;
    const body = this.form.check(CapFeedDraft, {
      ...draft,
      filter: { ...draft.filter, areas: areasOf(this.areas) },
    });
    if (!body) return false;
    if (feed) await ask(capFeedEndpoints.updateCapFeed, { params: { id: feed.id }, body });
    else await ask(capFeedEndpoints.createCapFeed, { body });
    return true;
  }

  private set(change: Partial<CapFeedDraft>): void {
    if (this.draft) this.draft = { ...this.draft, ...change };
  }

  private setFilter(change: Partial<CapFilter>): void {
    if (this.draft) this.set({ filter: { ...this.draft.filter, ...change } });
  }

  private thresholds({ severity, urgency, certainty }: CapFilter) {
    const { form } = this;
    const options = (words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([value, label]) => ({ value, label }));
    return html`${selectField({
      form,
      path: 'filter.severity',
      label: 'How severe',
      value: severity,
      options: options(SEVERITY),
      onChange: (value) => this.setFilter({ severity: CapSeverity.parse(value) }),
    })}
    ${selectField({
      form,
      path: 'filter.urgency',
      label: 'How urgent',
      value: urgency,
      options: options(URGENCY),
      onChange: (value) => this.setFilter({ urgency: CapUrgency.parse(value) }),
    })}
    ${selectField({
      form,
      path: 'filter.certainty',
      label: 'How certain',
      value: certainty,
      options: options(CERTAINTY),
      onChange: (value) => this.setFilter({ certainty: CapCertainty.parse(value) }),
    })}`;
  }

  protected override body(): TemplateResult {
    const { form, draft } = this;
    if (!draft) return html``;
    return html`${addressFields(form, draft, {
      hint: 'Of a CAP 1.2 message, or of an Atom feed that holds or links such; https.',
      set: (change) => this.set(change),
    })}
      ${this.thresholds(draft.filter)}
      ${textArea({
        form,
        path: 'filter.areas',
        label: 'Areas',
        hint: 'Geocodes as your authority writes them, or words of an area’s name, one a line. Empty: everywhere.',
        value: this.areas,
        onInput: (areas) => {
          this.areas = areas;
        },
      })}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${draft.filter.exercises}
          @change=${(event: Event) => this.setFilter({ exercises: (event.target as HTMLInputElement).checked })}
        />
        Show exercises too; screens say that they are
      </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feed-dialog': FeedDialog;
  }
}
