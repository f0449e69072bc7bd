import { html, type TemplateResult } from 'lit';
import { ATTENTION_NAMES, DWELL_NAMES } from '../../../shared/audience/class-names.ts';
import type { AudienceReport } from './audience-words.ts';
import { tensText } from './audience-words.ts';
import { barTable } from './bar-table.ts';

/** How long watchers stayed and looked, or why that is not told. */
export function audienceSpread({ spread, k }: AudienceReport): TemplateResult {
  if (!spread)
    return html`<p class="note" data-tone="warning">
      <ui-icon name="clock"></ui-icon>
      <span>
        How long people stayed and looked is withheld for these days: too few watched, or their day is not over. It is
        told by the day, then by the week, in multiples of ${k}.
      </span>
    </p>`;
  const chart = (caption: string, head: string, names: readonly string[], counts: readonly number[]) =>
    barTable({
      caption: `${caption}, estimated`,
      heads: [head, 'Watchers'],
      rows: counts.map((value, index) => ({
        label: names[index] ?? '',
        value,
        text: tensText(value, k),
      })),
    });
  return html`<div class="pair">
      ${chart('How long they stayed', 'Dwell', DWELL_NAMES, spread.dwell)}
      ${chart('How long they looked', 'Attention', ATTENTION_NAMES, spread.attention)}
    </div>
    <p class="soft">
      Rounded down to multiples of ${k} by screen and day, so that no single visit can be told from them. Engaged, that is
      looking for 3 s or longer in all: ${tensText(spread.engaged, k)}.
    </p>`;
}
