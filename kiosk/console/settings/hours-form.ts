import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OpeningHours } from '../../../shared/model/opening-hours.ts';
import type { Playlist } from '../../../shared/model/playlist.ts';
import type { Store } from '../../../shared/model/store.ts';
import type { Window } from '../../../shared/model/window.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import { buttonStyles } from '../../ui/button-styles.ts';
import { fieldStyles } from '../../ui/field-styles.ts';
import '../../ui/icon.ts';
import { surfaceStyles } from '../../ui/surface-styles.ts';
import { ask } from '../data/ask.ts';
import { DRAFTS, offerUndo } from '../data/feedback.ts';
import { FormErrors } from '../data/form-errors.ts';
import { theirsAndMineStyles } from '../differences/theirs-and-mine.ts';
import { dateText, weekdayText } from '../parts/calendar.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { selectField, textField } from '../parts/field.ts';
import { pageStyles } from '../parts/page-styles.ts';
import { WEEKDAYS } from '../schedule/weekday-choice.ts';
import { UnsavedGuard } from '../shell/unsaved.ts';
import {
  FIRST_HOURS,
  hoursOn,
  withAnother,
  withException,
  withHoursOn,
  withoutException,
} from './hours-draft.ts';
import { StoreMeanwhile } from './store-meanwhile.ts';

/** A time field has no 24:00; at the end of a window 00:00 means the same. */
const forField = (time: string) => (time === '24:00' ? '00:00' : time);

/** When the shop is open, and what screens do when it is not. */
@customElement('hours-form')
export class HoursForm extends LitElement {
  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) playlists: readonly Playlist[] = [];
  /** `undefined`: nothing was changed. */
  @state() private draft: OpeningHours | null | undefined = undefined;
  @state() private date = '';
  @state() private busy = false;
  private readonly form = new FormErrors(this);
  private readonly meanwhile = new StoreMeanwhile(this, ['openingHours']);
  protected readonly guard = new UnsavedGuard(this, () => this.draft !== undefined);

  static override styles = [
    surfaceStyles,
    buttonStyles,
    fieldStyles,
    pageStyles,
    choiceStyles,
    theirsAndMineStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      /* Beside the name where there is room for two stretches, else under it. */
      @media (max-width: 48rem) {
        .day {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .pair input[type='time'] {
        inline-size: 8.5rem;
        min-inline-size: 0;
        padding: 0 var(--space-2);
      }
      .pair {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
      }
      .add {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-3);
        align-items: end;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') && JSON.stringify(this.draft) === JSON.stringify(this.store.openingHours))
      this.settle();
  }

  private get shown(): OpeningHours | null {
    return this.draft === undefined ? this.store.openingHours : this.draft;
  }

  private settle = (): void => {
    this.draft = undefined;
    this.meanwhile.end();
  };

  private set(draft: OpeningHours | null): void {
    this.meanwhile.begin(this.store);
    this.draft = draft;
  }

  private onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const before = this.store.openingHours;
    const body = this.form.check(consoleEndpoints.updateStore.body, { openingHours: this.shown });
    if (!body || this.busy) return;
    this.busy = true;
    try {
      await ask(consoleEndpoints.updateStore, { body: { ...body, was: this.meanwhile.was(this.store) } });
      this.settle();
      offerUndo(
        'The opening hours are saved. Publish to tell the screens.',
        () => ask(consoleEndpoints.updateStore, { body: { openingHours: before, was: body } }),
        DRAFTS,
      );
    } catch (error) {
      this.form.refuse(error);
    } finally {
      this.busy = false;
    }
  };

  /** From-to fields of one day, with buttons for another stretch and for none. */
  private hours(day: string, hours: readonly Window[], change: (hours: readonly Window[]) => void) {
    const set = (at: number, edit: Partial<Window>) =>
      change(hours.map((window, place) => (place === at ? { ...window, ...edit } : window)));
    const time = (at: number, end: 'start' | 'end', label: string) => html`<input
      type="time"
      required
      aria-label="${day}, ${label}"
      .value=${forField(hours[at]?.[end] ?? '')}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        if (value) set(at, { [end]: value });
      }}
    />`;
    return html`<div class="hours">
      ${hours.length === 0 ? html`<span class="soft">closed</span>` : nothing}
      ${hours.map(
        (_, at) => html`<span class="pair">
          ${time(at, 'start', 'from')}–${time(at, 'end', 'to')}
          <button
            type="button"
            class="icon-button"
            aria-label="${day}: remove these hours"
            @click=${() => change(hours.filter((_, place) => place !== at))}
          >
            <ui-icon name="close"></ui-icon>
          </button>
        </span>`,
      )}
      <button
        type="button"
        class="icon-button"
        aria-label="${day}: add hours"
        @click=${() => change(withAnother(hours))}
      >
        <ui-icon name="plus"></ui-icon>
      </button>
    </div>`;
  }

  private week(draft: OpeningHours) {
    return WEEKDAYS.map((weekday) => {
      const day = weekdayText(weekday, 'long');
      return html`<div class="day">
        <span>${day}</span>
        ${this.hours(day, hoursOn(draft, weekday), (hours) => this.set(withHoursOn(draft, weekday, hours)))}
      </div>`;
    });
  }

  private exceptions(draft: OpeningHours) {
    return html`${draft.exceptions.map(
      ({ date, hours }) => html`<div class="day">
        <span>${dateText(date)}</span>
        <div class="row">
          ${this.hours(dateText(date), hours, (next) => this.set(withException(draft, date, next)))}
          <button
            type="button"
            class="icon-button"
            aria-label="${dateText(date)}: as on other days"
            @click=${() => this.set(withoutException(draft, date))}
          >
            <ui-icon name="trash"></ui-icon>
          </button>
        </div>
      </div>`,
    )}
    <div class="add">
      ${textField({
        form: this.form,
        path: 'date',
        label: 'A day with other hours',
        hint: 'A holiday, an evening of late opening. It begins closed.',
        type: 'date',
        value: this.date,
        onInput: (date) => {
          this.date = date;
        },
      })}
      <button
        type="button"
        class="button"
        ?disabled=${this.date === ''}
        @click=${() => {
          this.set(withException(draft, this.date, []));
          this.date = '';
        }}
      >
        Add
      </button>
    </div>`;
  }

  private details(draft: OpeningHours) {
    return html`<div class="stack">${this.week(draft)}</div>
      <div class="stack">${this.exceptions(draft)}</div>
      ${selectField({
        form: this.form,
        path: 'openingHours.closedPlaylistId',
        label: 'While closed, screens show',
        value: draft.closedPlaylistId ?? '',
        options: [
          { value: '', label: 'Nothing: a dark screen' },
          ...this.playlists.map(({ id, name }) => ({ value: id, label: name })),
        ],
        onChange: (id) => this.set({ ...draft, closedPlaylistId: id || null }),
      })}`;
  }

  protected override render() {
    const draft = this.shown;
    return html`<form class="card" novalidate @submit=${this.onSubmit}>
      <h2>Opening hours</h2>
      <p class="soft">Campaigns play while the shop is open, by the clock of each screen. Takeovers and emergencies play always.</p>
      ${this.meanwhile.note(this.store, { openingHours: draft }, { form: this.form, playlists: this.playlists, load: this.settle })}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          .checked=${draft !== null}
          @change=${(event: Event) =>
            this.set(
              (event.target as HTMLInputElement).checked ? (this.store.openingHours ?? FIRST_HOURS) : null,
            )}
        />
        Screens follow opening hours
      </label>
      ${draft ? this.details(draft) : nothing}
      <div class="row">
        <button class="button" data-kind="primary" aria-disabled=${this.busy || this.draft === undefined}>Save</button>
      </div>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hours-form': HoursForm;
  }
}
