import { html, type TemplateResult } from 'lit';
import { ATTENTION_NAMES, DWELL_NAMES } from '../../../shared/audience/class-names.ts';
import { type AudienceReport, tensText } from './audience-words.ts';
import { barTable } from './bar-table.ts';

/** How long watchers stayed and looked, or why that is not told. */
export function audienceSpread({ spread, k }: AudienceReport): TemplateResult {
  const chart = (of: 'dwell' | 'attention', caption: string, head: string, names: readonly string[]) => {
    const told = spread[of];
    if (!told)
      return html`<p class="note" data-tone="warning">
        <ui-icon name="clock"></ui-icon>
        <span>${caption} is withheld for these days: too few watched, or their day is not over. It joins their week.</span>
      </p>`;
    return barTable({
      caption: `${caption}, estimated`,
      heads: [head, 'Watchers'],
      rows: told.classes.map((value, index) => ({
        label: names[index] ?? '',
        value,
        text: tensText(value, k),
      })),
    });
  };
  return html`<div class="pair">
      ${chart('dwell', 'How long they stayed', 'Dwell', DWELL_NAMES)}
      ${chart('attention', 'How long they looked', 'Attention', ATTENTION_NAMES)}
    </div>
    <p class="soft">
      Rounded down to multiples of ${k} by screen and day. Stays are those of visits that ended in the first and third
      quarter of an hour, looks those of the second and fourth: told of the same people, the two would give small groups
      away. Whoever looked for 3 s or longer counts as engaged.
    </p>`;
}
