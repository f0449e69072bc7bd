import type WaDropdown from '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Display, DisplayStatus } from '../../../shared/model/display.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { bytesText, count, locale } from '../parts/moments.ts';
import type { DisplayAct } from './display-dialogs.ts';
import { displayHealth, isClosed, isInUse, isOnGlass } from './display-health.ts';

interface RowOptions {
  now: number;
  connected: boolean;
  /** Null where the person may not manage displays. */
  onAct: ((what: DisplayAct['what']) => void) | null;
}

const CAMERA: Readonly<Record<DisplayStatus['camera'], string>> = {
  off: 'Camera off',
  starting: 'Camera starting',
  on: 'Camera on',
  denied: 'Camera refused',
  failed: 'Camera failed',
};

/** One row of the table of displays. */
export function displayRow(display: Display, { now, connected, onAct }: RowOptions): TemplateResult {
  const health = displayHealth(display, now, connected);
  const { status } = display;
  return html`<tr>
    <th scope="row">
      <a class="name" href="/console/displays/${display.id}">${display.name}</a>
      <div class="soft">${display.kind === 'kiosk' ? 'Touch kiosk' : 'Wall screen'} · ${display.zone}</div>
    </th>
    <td>
      <span class="state"><span class="dot" data-tone=${health.tone}></span>${health.word}</span>
      ${
        health.problems.length > 0
          ? html`<ul>
              ${health.problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>`
          : nothing
      }
    </td>
    <td>${onGlass(display, now)}</td>
    <td>
      ${
        display.desiredRevision === 0
          ? html`<span class="soft">Not yet</span>`
          : isOnGlass(display)
            ? html`<span class="whole">Up to date</span>`
            : html`Not up to date
                <div class="soft">The newest is on its way</div>`
      }
    </td>
    <td>${status ? deviceFacts(status) : html`<span class="soft">No report yet</span>`}</td>
    ${onAct ? html`<td class="actions">${actions(display, onAct)}</td>` : nothing}
  </tr>`;
}

function onGlass(display: Display, now: number): TemplateResult {
  if (isInUse(display)) return html`The shop, in somebody's hands`;
  if (isClosed(display)) return html`<span class="soft">Nothing, as it should be</span>`;
  const playing = display.status?.nowPlaying;
  if (!playing) return html`<span class="soft">Nothing yet</span>`;
  return html`${playing.name}
    <div class="soft">${relativeTime(playing.since, now, locale())}</div>`;
}

function deviceFacts(status: DisplayStatus): TemplateResult {
  return html`<div class="facts">
    <span>${CAMERA[status.camera]}</span>
    <span>${status.queued === 0 ? 'All reports sent' : `${count(status.queued, 'report')} waiting to be sent`}</span>
    ${
      status.storage
        ? html`<span>${bytesText(status.storage.usedBytes)} of ${bytesText(status.storage.quotaBytes)}</span>`
        : nothing
    }
  </div>`;
}

function actions(display: Display, onAct: (what: DisplayAct['what']) => void): TemplateResult {
  const onSelect = (event: Event) => {
    const { item } = (event as CustomEvent<{ item: { value: string } }>).detail;
    (event.currentTarget as WaDropdown).querySelector('button')?.focus();
    onAct(item.value as DisplayAct['what']);
  };
  return html`<wa-dropdown placement="bottom-end" @wa-select=${onSelect}>
    <button slot="trigger" class="icon-button" aria-label="Actions for ${display.name}">
      <ui-icon name="more"></ui-icon>
    </button>
    <wa-dropdown-item value="edit">Name, zone and tags…</wa-dropdown-item>
    <wa-dropdown-item value="enrol">Open on this machine or replace…</wa-dropdown-item>
    <wa-dropdown-item value="remove" variant="danger">Remove…</wa-dropdown-item>
  </wa-dropdown>`;
}
