import type { Manifest } from '../../../shared/model/manifest.ts';
import { momentText } from '../parts/moments.ts';

/** Which schedule an explanation goes by. */
export type ExplainedOf = 'published' | 'drafts';

/**
 * That schedule, in words.
 *
 * @param past whether the instant asked about is over, so that what held then is meant
 */
export function versionWords(
  of: ExplainedOf,
  { revision, publishedAt, display }: Pick<Manifest, 'revision' | 'publishedAt' | 'display'>,
  past: boolean,
): string {
  if (of === 'drafts')
    return 'Worked out from the drafts, as they would play once published, and from the takeovers and emergencies that last now.';
  if (revision === 0)
    return past
      ? 'Nothing had been published then.'
      : 'Nothing has been published yet, so nothing but an alarm can show.';
  const version = `version ${revision}, published ${momentText(publishedAt, display.zone)}`;
  return past
    ? `Worked out from what held then: ${version}, with the takeovers and emergencies of those days. Which files the screen had then is not known; all are taken as there.`
    : `Worked out from what is published (${version}), and from the takeovers and emergencies that last now.`;
}
