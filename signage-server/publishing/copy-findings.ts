import type { CreativeCopy } from '../../shared/consent/copy-finding.ts';
import { lintCopy } from '../../shared/consent/copy-lint.ts';
import type { Creative } from '../../shared/model/creative.ts';
import { textsOf } from '../../shared/model/creative-texts.ts';

/** What of some creatives shows how much the shop knows, on screens that everybody sees (D025). A picture is not read. */
export function copyFindings(creatives: readonly Creative[]): CreativeCopy[] {
  return creatives.flatMap((creative) =>
    'media' in creative
      ? []
      : textsOf(creative)
          .flatMap(lintCopy)
          .map(({ words, instead }) => ({ creativeId: creative.id, name: creative.name, words, instead })),
  );
}
