import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LiveInterruption, LiveTakeover } from '../../../shared/model/live-interruption.ts';
import type { ListedInterruption } from '../../../shared/protocol/interruption-endpoints.ts';
import { relativeTime } from '../../ui/relative-time.ts';
import { locale } from '../parts/moments.ts';
import { canLast, kindOf, placesOf, titleOf } from './live-words.ts';
import { type MeantDisplay, reachCount, reachOf, shownText } from './reach-words.ts';

interface ListOptions {
  displays: readonly MeantDisplay[];
  now: number;
  mayChange: (interruption: LiveInterruption) => boolean;
  onEnd: (interruption: LiveInterruption) => void;
  onMore: (takeover: LiveTakeover) => void;
  onPriority: (takeover: LiveTakeover) => void;
}

/** What stands over the schedule now, each with who began it, its end, and the way to end, lengthen or rank it. */
export function lastingList(lasting: readonly ListedInterruption[], options: ListOptions): TemplateResult {
  return html`<ul class="now" aria-label="On screens now">
    ${repeat(
      lasting,
      ({ interruption }) => interruption.id,
      (one) => lastingItem(one, options),
    )}
  </ul>`;
}

function lastingItem(one: ListedInterruption, options: ListOptions): TemplateResult {
  const { interruption, by } = one;
  const { displays, now } = options;
  const { word, tone } = kindOf(interruption);
  return html`<li class="card">
    <div>
      <span class="badge" data-tone=${tone}>${word}</span>
      <h2>${titleOf(interruption)}</h2>
      ${interruption.kind === 'emergency' ? html`<p>${interruption.words.text}</p>` : nothing}
      <p class="soft">
        ${placesOf(interruption, displays)} · began ${relativeTime(interruption.startAt, now, locale())}, by
        ${by || 'somebody since removed'} · ends ${relativeTime(interruption.endAt, now, locale())}
        ${interruption.kind === 'takeover' ? ` · priority ${interruption.priority}` : nothing}
      </p>
      ${interruption.kind === 'emergency' ? reach(one, displays) : nothing}
    </div>
    ${options.mayChange(interruption) ? buttons(interruption, options) : nothing}
  </li>`;
}

function buttons(
  interruption: LiveInterruption,
  { now, onEnd, onMore, onPriority }: ListOptions,
): TemplateResult {
  const title = titleOf(interruption);
  return html`<div class="row">
    ${
      interruption.kind === 'takeover'
        ? html`<button
            class="button"
            data-kind="quiet"
            aria-label="15 minutes more: ${title}"
            ?disabled=${!canLast(interruption.endAt, now)}
            @click=${() => onMore(interruption)}
          >
              15 minutes more
            </button>
            <button
              class="button"
              data-kind="quiet"
              aria-label="Priority: ${title}"
              @click=${() => onPriority(interruption)}
            >
              Priority
            </button>`
        : nothing
    }
    <button class="button" aria-label="End now: ${title}" @click=${() => onEnd(interruption)}>End now</button>
  </div>`;
}

function reach(one: ListedInterruption, displays: readonly MeantDisplay[]): TemplateResult {
  const report = reachOf(one, displays);
  return html`<p class="soft">
      Seen on ${reachCount(report)}${report.shown.length > 0 ? `: ${shownText(report)}` : nothing}
    </p>
    ${
      report.missing.length > 0
        ? html`<p class="note" data-tone="warning">
            <ui-icon name="warning"></ui-icon><span>Not yet seen on: ${report.missing.join(', ')}</span>
          </p>`
        : nothing
    }`;
}
