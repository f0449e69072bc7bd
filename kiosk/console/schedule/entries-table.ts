import { html, nothing, type TemplateResult } from 'lit';
import type { SavedEntry } from '../../../shared/protocol/saved-draft.ts';
import type { Facts } from '../../../shared/schedule/facts.ts';
import { cssVars } from '../parts/css-vars.ts';
import { spanText } from '../parts/moments.ts';
import { type EntryWeek, entryWeek } from './entry-week.ts';
import { whenText, whereText } from './entry-words.ts';
import type { Plan, PlannedDay } from './plan.ts';

interface EntriesTableOptions {
  plan: Plan;
  /** The screen whose week is shown; null where there is none yet. */
  display: { id: string; name: string; zone: string } | null;
  days: readonly PlannedDay[];
  /** What the week was planned with. */
  facts: Facts;
  hues: ReadonlyMap<string, number>;
  /** Null where the person may only look. */
  acts: { open: (entry: SavedEntry) => void; remove: (entry: SavedEntry) => void } | null;
}

/** Every entry of the schedule in words: the same as the week above it, and what of it is shadowed. */
export function entriesTable({
  plan,
  display,
  days,
  facts,
  hues,
  acts,
}: EntriesTableOptions): TemplateResult {
  const { entries, dayparts, playlists, layouts } = plan.document;
  const known = { facts, now: Date.now() };
  const actual = days.flatMap(({ segments }) => segments);
  return html`<div class="table-scroll" role="region" aria-label="Entries" tabindex="0">
    <table class="table">
      <thead>
        <tr>
          <th>Entry</th>
          <th>Playlist</th>
          <th>Where</th>
          <th>When</th>
          <th class="number">Priority</th>
          ${display ? html`<th>This week on ${display.name}</th>` : nothing}
          ${acts ? html`<th><span class="visually-hidden">Actions</span></th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          (entry) => html`<tr>
            <th scope="row">
              <span class="named">
                <span class="swatch" ${cssVars({ '--hue': String(hues.get(entry.id) ?? 0) })}></span>${entry.name}
              </span>
            </th>
            <td>
              ${playlists.find(({ id }) => id === entry.playlistId)?.name ?? 'A playlist that is gone'}
              ${inLayout(entry, layouts)}
            </td>
            <td>${whereText(entry, plan.displays)}</td>
            <td class="when">${whenText(entry, dayparts)}</td>
            <td class="number">${entry.priority}</td>
            ${display ? html`<td class="this-week">${weekCell(entryWeek(plan.document, display, entry, actual, known))}</td>` : nothing}
            ${
              acts
                ? html`<td>
                    <span class="buttons">
                      <button class="icon-button" aria-label="Edit ${entry.name}" @click=${() => acts.open(entry)}>
                        <ui-icon name="edit"></ui-icon>
                      </button>
                      <button class="icon-button" aria-label="Delete ${entry.name}" @click=${() => acts.remove(entry)}>
                        <ui-icon name="trash"></ui-icon>
                      </button>
                    </span>
                  </td>`
                : nothing
            }
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function inLayout({ layoutId }: SavedEntry, layouts: Plan['document']['layouts']) {
  const layout = layouts.find(({ id }) => id === layoutId);
  return layout ? html`<span class="soft">in ${layout.name}</span>` : nothing;
}

function weekCell({ playsMs, shadowedMs, shadowedBy, never, onlyIf }: EntryWeek): TemplateResult {
  if (never !== null)
    return html`<span class="badge">Does not play</span> <span class="soft">${never}</span>`;
  if (onlyIf !== null)
    return html`<span class="badge">Depends</span> <span class="soft">${onlyIf}, which nobody knows beforehand</span>`;
  const by = shadowedBy.length > 0 ? ` by ${shadowedBy.join(', ')}` : '';
  if (playsMs === 0)
    return html`<span class="badge" data-tone="danger">Always shadowed</span> <span>${by.trim()}</span>`;
  return html`<span class="badge" data-tone="success">${spanText(playsMs)}</span>
    ${shadowedMs > 0 ? html`<span class="badge" data-tone="warning">${spanText(shadowedMs)} shadowed</span>${by}` : nothing}`;
}
