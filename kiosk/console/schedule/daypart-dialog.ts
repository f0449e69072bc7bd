import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Daypart } from '../../../shared/model/schedule.ts';
import type { Weekday, Window } from '../../../shared/model/window.ts';
import { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { SavedDaypart } from '../../../shared/protocol/saved-draft.ts';
import { showToast } from '../../ui/show-toast.ts';
import { ask } from '../data/ask.ts';
import { daypartFields } from '../differences/entry-fields.ts';
import { weekdayText } from '../parts/calendar.ts';
import { choiceStyles } from '../parts/choice-styles.ts';
import { textField } from '../parts/field.ts';
import { FormDialog, type TwoWays } from '../parts/form-dialog.ts';
import { WEEKDAYS } from './weekday-choice.ts';

/** A time field ends at 23:59, so midnight at the end of a window is 00:00 there, which means the same. */
const forField = (time: string) => (time === '24:00' ? '00:00' : time);

/** Names a window of the day, with other hours or none on some weekdays. */
@customElement('daypart-dialog')
export class DaypartDialog extends FormDialog {
  protected override readonly action = 'Save';
  /** Null makes a new one. */
  @property({ attribute: false }) daypart: SavedDaypart | null = null;
  @state() private name = '';
  @state() private window: Window = { start: '08:00', end: '12:00' };
  @state() private exceptions: Daypart['exceptions'] = [];

  static override styles = [FormDialog.styles, choiceStyles];

  protected override get heading(): string {
    return this.daypart ? this.daypart.name : 'New daypart';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('daypart') || this.hasUpdated || !this.daypart) return;
    this.fill(this.daypart);
  }

  private fill({ name, window, exceptions }: Pick<Daypart, 'name' | 'window' | 'exceptions'>): void {
    this.name = name;
    this.window = window;
    this.exceptions = exceptions;
  }

  protected override async loadNewer(): Promise<TwoWays | null> {
    const { dayparts } = await ask(consoleEndpoints.getSchedule, {});
    const newer = dayparts.find(({ id }) => id === this.daypart?.id);
    if (!newer) return null;
    const { name, window, exceptions } = this;
    const typed = { name, window, exceptions };
    return {
      newer: () => this.fill(newer),
      typed: () => this.fill(typed),
      adopt: () => {
        this.daypart = newer;
      },
      difference: daypartFields({ before: typed, after: newer }),
    };
  }

  protected override async save(): Promise<boolean> {
    const { name, window, exceptions } = this;
    const body = this.form.check(consoleEndpoints.createDaypart.body, { name, window, exceptions });
    if (!body) return false;
    if (this.daypart) {
      const { id, version } = this.daypart;
      await ask(consoleEndpoints.saveDaypart, { params: { id }, body: { ...body, version } });
    } else await ask(consoleEndpoints.createDaypart, { body });
    showToast({ tone: 'success', text: `${body.name} is saved as a draft.` });
    return true;
  }

  private setException(weekday: Weekday, how: string, window: Window = this.window): void {
    const others = this.exceptions.filter((exception) => exception.weekday !== weekday);
    if (how === 'usual') this.exceptions = others;
    else this.exceptions = [...others, { weekday, window: how === 'closed' ? null : window }];
  }

  private exception(weekday: Weekday) {
    const exception = this.exceptions.find((one) => one.weekday === weekday);
    const how = exception === undefined ? 'usual' : exception.window === null ? 'closed' : 'other';
    const day = weekdayText(weekday, 'long');
    const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
    return html`<div class="day">
      <span>${day}</span>
      <div class="hours">
        <select aria-label=${day} @change=${(event: Event) => this.setException(weekday, value(event))}>
          <option value="usual" .selected=${how === 'usual'}>as usual</option>
          <option value="closed" .selected=${how === 'closed'}>not at all</option>
          <option value="other" .selected=${how === 'other'}>other hours</option>
        </select>
        ${
          exception?.window
            ? html`<input
                  type="time"
                  aria-label="${day}, from"
                  .value=${forField(exception.window.start)}
                  @change=${(event: Event) =>
                    this.setException(weekday, 'other', {
                      ...(exception.window ?? this.window),
                      start: value(event),
                    })}
                />
                –
                <input
                  type="time"
                  aria-label="${day}, to"
                  .value=${forField(exception.window.end)}
                  @change=${(event: Event) =>
                    this.setException(weekday, 'other', {
                      ...(exception.window ?? this.window),
                      end: value(event),
                    })}
                />`
            : nothing
        }
      </div>
    </div>`;
  }

  private meaning(): string {
    const [start, end] = [forField(this.window.start), forField(this.window.end)];
    if (start === end) return 'The whole day.';
    return end < start && end !== '00:00' ? 'It runs past midnight and ends on the next day.' : '';
  }

  protected override body() {
    const { form } = this;
    const time = (path: 'start' | 'end', label: string) =>
      textField({
        form,
        path: `window.${path}`,
        label,
        type: 'time',
        value: forField(this.window[path]),
        onInput: (value) => {
          this.window = { ...this.window, [path]: value };
        },
      });
    return html`${textField({
      form,
      path: 'name',
      label: 'Name',
      hint: 'Such as "Breakfast" or "Opening hours".',
      autofocus: true,
      value: this.name,
      onInput: (name) => {
        this.name = name;
      },
    })}
      <div class="two">${time('start', 'From')} ${time('end', 'To')}</div>
      <p class="soft" role="status">${this.meaning()}</p>
      <details ?open=${(this.daypart?.exceptions.length ?? 0) > 0}>
        <summary>Other hours on some days</summary>
        <div class="stack">${WEEKDAYS.map((weekday) => this.exception(weekday))}</div>
      </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'daypart-dialog': DaypartDialog;
  }
}
