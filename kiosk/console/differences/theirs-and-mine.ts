import { css, nothing, type TemplateResult } from 'lit';
import type { Library } from '../data/library.ts';
import { fieldList } from './difference-list.ts';
import { differenceStyles } from './difference-styles.ts';
import { MINE, THEIRS } from './difference-words.ts';
import type { FieldChange } from './field-change.ts';

/** For whoever shows {@link theirsAndMine}. */
export const theirsAndMineStyles = [
  differenceStyles,
  css`
    .meanwhile > div {
      display: grid;
      flex: 1;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      min-inline-size: 0;
    }
    .meanwhile .fields {
      padding-block: 0;
    }
    .meanwhile .fields dt {
      color: inherit;
    }
  `,
];

/** Two people have edited the same thing: field by field what one typed and what the other saved. */
export function theirsAndMine(
  fields: readonly FieldChange[],
  library: Library | null = null,
): TemplateResult | typeof nothing {
  if (fields.length === 0) return nothing;
  return fieldList(fields, library, { before: MINE, after: THEIRS, shown: true });
}
