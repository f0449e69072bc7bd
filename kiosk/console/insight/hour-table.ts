import { html, type TemplateResult } from 'lit';
import { cssVars } from '../parts/css-vars.ts';
import { locale } from '../parts/moments.ts';
import type { AudienceRow } from './audience-words.ts';

/** People told by the hour: weekday (0 is Monday) and hour of the store's clock, to their number. */
export interface HourGrid {
  /** First and last hour in which anybody is told. */
  first: number;
  last: number;
  people: ReadonlyMap<string, number>;
  /** Of everybody told, those who are told by the hour. */
  byHour: number;
  total: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Null when nobody is told by the hour. */
export function hourGrid(rows: readonly AudienceRow[], zone: string): HourGrid | null {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const people = new Map<string, number>();
  const hours: number[] = [];
  let byHour = 0;
  for (const row of rows) {
    if (row.grain !== 'hour') continue;
    const parts = new Map(clock.formatToParts(row.from).map(({ type, value }) => [type, value]));
    const [day, hour] = [WEEKDAYS.indexOf(parts.get('weekday') ?? ''), Number(parts.get('hour'))];
    hours.push(hour);
    byHour += row.people;
    people.set(`${day}/${hour}`, (people.get(`${day}/${hour}`) ?? 0) + row.people);
  }
  if (hours.length === 0) return null;
  const total = rows.reduce((sum, row) => sum + row.people, 0);
  return { first: Math.min(...hours), last: Math.max(...hours), people, byHour, total };
}

/** When people come, as a table whose cells are tinted by how many. */
export function hourTable(rows: readonly AudienceRow[], zone: string): TemplateResult {
  const grid = hourGrid(rows, zone);
  const number = new Intl.NumberFormat(locale());
  if (!grid)
    return html`<p class="note">
      <ui-icon name="clock"></ui-icon>
      <span>No hour of these days had enough people of each age to be told by itself. Their days and weeks are above.</span>
    </p>`;
  const { first, last, people, byHour, total } = grid;
  const most = Math.max(...people.values());
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return html`<div class="table-scroll" role="region" aria-label="People by hour" tabindex="0">
      <table class="table heat">
        <caption>
          People present by hour, estimated
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            ${hours.map((hour) => html`<th scope="col" class="number">${String(hour).padStart(2, '0')}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${WEEKDAYS.map(
            (name, day) => html`<tr>
              <th scope="row">${name}</th>
              ${hours.map((hour) => {
                const value = people.get(`${day}/${hour}`);
                return value === undefined
                  ? html`<td class="number none"><span aria-hidden="true">·</span><span class="visually-hidden">not told by the hour</span></td>`
                  : html`<td class="number" ${cssVars({ '--share': String(value / most) })}>${number.format(value)}</td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="soft">
      ${number.format(byHour)} of ${number.format(total)} people are told by the hour; the others only by the day or week,
      because their hour had too few of some age.
    </p>`;
}
