import { html, nothing, type TemplateResult } from 'lit';
import type { Display, DisplayStatus } from '../../../shared/model/display.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { bytesText, locale, momentText } from '../parts/moments.ts';
import { cameraText } from './camera-fault-words.ts';
import { closedText, isClosed, isHidden, isInUse, isOnGlass } from './display-health.ts';
import { rotationText } from './rotation-text.ts';
import { stepText } from './step-group-words.ts';

const CLOCK: Readonly<Record<DisplayStatus['clock'], string>> = {
  server: "the server's",
  kept: 'as it was when the server last answered',
  untrusted: 'its own clock is wrong',
};

/** What a screen last said of itself, line by line. @param now epoch milliseconds */
export function displayFacts(display: Display, now: number): TemplateResult {
  const { status, zone } = display;
  return html`<dl>
    ${line('On glass', onGlass(display, now))}
    ${line('Published', versionText(display))}
    ${line('Files', status && filesText(status))}
    ${line('Camera', cameraText(display))}
    ${line('Time', status && CLOCK[status.clock])}
    ${line('In step', stepText(status?.step))}
    ${line('Reports', status && (status.queued === 0 ? 'all sent' : `${status.queued} waiting to be sent`))}
    ${line('Storage', status?.storage && storageText(status.storage))}
    ${line('Failed items', status && failureText(status.decodeFailures))}
    ${line('Memory', status && (status.memoryBytes === null ? 'not told by its browser' : bytesText(status.memoryBytes)))}
    ${line('Picture', pictureText(display))}
    ${line('Player', status?.build)}
    ${line('Last seen', display.lastSeenAt !== null && relativeTime(display.lastSeenAt, now, locale()))}
    ${line('Paired', display.pairedAt !== null && momentText(display.pairedAt, zone))}
  </dl>`;
}

function onGlass(display: Display, now: number): string | null {
  if (isInUse(display)) return "the shop, in somebody's hands";
  if (isClosed(display)) return closedText(display, now);
  if (isHidden(display)) return 'another window: this one is in the background';
  const playing = display.status?.nowPlaying;
  if (display.status?.adaptive) return 'what suits whoever stands there, which is not told';
  return playing ? `${playing.name}, ${relativeTime(playing.since, now, locale())}` : null;
}

function filesText({ filesReady, filesNeeded }: DisplayStatus): string {
  if (filesReady === null || filesNeeded === null) return 'not known yet';
  return `${filesReady} of ${filesNeeded} ready`;
}

function versionText(display: Display): string {
  if (display.desiredRevision === 0) return 'nothing for it yet';
  return isOnGlass(display) ? 'up to date' : 'not up to date: the newest is on its way';
}

function pictureText({ status, rotation }: Display): string {
  const size = status && status.width > 0 ? `${status.width} × ${status.height}` : '';
  const turned = rotation === 0 ? '' : rotationText(rotation);
  return [size, turned].filter(Boolean).join(', ');
}

function failureText(failures: number | null): string | null {
  if (failures === null) return null;
  return failures === 0 ? 'none since it started' : `${failures} since it started`;
}

function line(term: string, value: string | false | null | undefined): TemplateResult | typeof nothing {
  return value
    ? html`<dt>${term}</dt>
        <dd>${value}</dd>`
    : nothing;
}

function storageText(storage: NonNullable<NonNullable<Display['status']>['storage']>): string {
  const kept = storage.persisted ? '' : ', and the browser may clear it';
  return `${bytesText(storage.usedBytes)} of ${bytesText(storage.quotaBytes)}${kept}`;
}
