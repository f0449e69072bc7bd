import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { EventDraft } from '../../../shared/model/shop-event.ts';
import { eventEndpoints } from '../../../shared/protocol/event-endpoints.ts';
import { ask } from '../data/ask.ts';
import { numberField, selectField, textArea, textField } from '../parts/field.ts';
import { FormDialog } from '../parts/form-dialog.ts';
import { instantOfWall, wallText } from '../parts/wall-time.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How many days before the event it can be booked, and how many more for those who collect points. */
const OPENS = [0, 1, 3, 7, 14, 30];
const EARLIER = [0, 1, 2, 7];

type Moment = 'startsAt' | 'endsAt';

/** A new event. What people were told of it holds: it can be called off, and not changed. */
@customElement('event-dialog')
export class EventDialog extends FormDialog {
  @property() zone = 'UTC';
  @state() private opensDays = 0;
  @state() private earlierDays = 0;
  @state() private draft: EventDraft = {
    title: '',
    text: '',
    place: '',
    startsAt: nextHour() + 7 * DAY_MS,
    endsAt: nextHour() + 7 * DAY_MS + 2 * HOUR_MS,
    capacity: 20,
    opensAt: null,
    earlyFrom: null,
  };

  protected override readonly heading = 'New event';
  protected override readonly action = 'Make the event';

  protected override async save(): Promise<boolean> {
    const { startsAt } = this.draft;
    const opensAt = this.opensDays === 0 ? null : startsAt - this.opensDays * DAY_MS;
    const isEarlier = opensAt !== null && this.earlierDays > 0;
    const earlyFrom = isEarlier ? opensAt - this.earlierDays * DAY_MS : null;
    const body = this.form.check(EventDraft, { ...this.draft, opensAt, earlyFrom });
    if (!body) return false;
    await ask(eventEndpoints.createEvent, { body });
    return true;
  }

  private set(change: Partial<EventDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  protected override body(): TemplateResult {
    const { form, draft, zone } = this;
    const moment = (path: Moment, label: string) =>
      textField({
        form,
        path,
        label,
        type: 'datetime-local',
        value: wallText(draft[path], zone),
        onInput: (text) => this.set(this.moved(path, instantOfWall(text, zone) ?? draft[path])),
      });
    return html`${textField({
      form,
      path: 'title',
      label: 'Title',
      hint: 'As it stands on phones, such as “Cheese and wine”.',
      value: draft.title,
      autofocus: true,
      onInput: (title) => this.set({ title }),
    })}
    ${moment('startsAt', 'Begins')}
    ${moment('endsAt', 'Ends')}
    ${textField({
      form,
      path: 'place',
      label: 'Where in the shop',
      hint: 'May be empty.',
      value: draft.place,
      onInput: (place) => this.set({ place }),
    })}
    ${textArea({
      form,
      path: 'text',
      label: 'What it is',
      hint: 'A few sentences. May be empty.',
      value: draft.text,
      onInput: (text) => this.set({ text }),
    })}
    ${numberField({
      form,
      path: 'capacity',
      label: 'How many may come',
      hint: 'Nobody books more than that; who comes later can wait for a place.',
      value: draft.capacity,
      min: 1,
      max: 100_000,
      onInput: (capacity) => this.set({ capacity }),
    })}
    ${selectField({
      form,
      path: 'opensAt',
      label: 'Can be booked',
      value: String(this.opensDays),
      options: OPENS.map((days) => ({
        value: String(days),
        label: days === 0 ? 'At once' : `${daysText(days)} before`,
      })),
      onChange: (days) => {
        this.opensDays = Number(days);
      },
    })}
    ${
      this.opensDays === 0
        ? ''
        : selectField({
            form,
            path: 'earlyFrom',
            label: 'By those who collect points',
            hint: 'Everybody may begin to collect, so everybody may be early.',
            value: String(this.earlierDays),
            options: EARLIER.map((days) => ({
              value: String(days),
              label: days === 0 ? 'With everybody' : `${daysText(days)} earlier`,
            })),
            onChange: (days) => {
              this.earlierDays = Number(days);
            },
          })
    }`;
  }

  /** The end goes along with the beginning. */
  private moved(path: Moment, at: number): Partial<EventDraft> {
    const { startsAt, endsAt } = this.draft;
    return path === 'startsAt' ? { startsAt: at, endsAt: at + (endsAt - startsAt) } : { endsAt: at };
  }
}

function nextHour(): number {
  return Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
}

const daysText = (days: number): string => (days === 1 ? 'a day' : `${days} days`);

declare global {
  interface HTMLElementTagNameMap {
    'event-dialog': EventDialog;
  }
}
