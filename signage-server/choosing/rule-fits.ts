import { inTens } from '../../shared/audience/in-tens.ts';
import { LEARNED_K } from '../../shared/choosing/constants.ts';
import { playsIn } from '../../shared/choosing/creative-estimate.ts';
import type { LearningCell } from '../../shared/choosing/learning-cell.ts';
import { byLotBefore, personaFit } from '../../shared/choosing/persona-fit.ts';
import { type AudienceRule, ownSlots, type Slot } from '../../shared/model/playlist.ts';
import type { choosingEndpoints } from '../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { allPlaylists } from '../storage/playlists.ts';
import type { Reader } from '../storage/transaction.ts';
import { rounded } from './rounded.ts';

type RuleFit = Answer<typeof choosingEndpoints.learnedReport>['rules'][number];

/**
 * How well every rule that can be measured fits those whom it means, by what was drawn by lot in front of them. Of
 * the weeks only those with at least k such plays on either side, so that no week adds fewer (R09).
 */
export async function ruleFits(
  db: Reader,
  weeks: readonly (readonly LearningCell[])[],
  nameOf: (creativeId: string) => string,
): Promise<RuleFit[]> {
  return (await allPlaylists(db)).flatMap((playlist) =>
    ownSlots(playlist).flatMap((slot) =>
      slot.variants
        .filter(({ when }) => isMeasured(when))
        .map((variant) => ({
          playlistName: playlist.name,
          creativeName: nameOf(variant.creativeId),
          ownName: nameOf(slot.creativeId),
          when: variant.when,
          persona: variant.persona ?? null,
          ...fitOf(slot, variant, weeks),
        })),
    ),
  );
}

/** What was learned names band and number of people, and nothing else that a rule may ask. */
function isMeasured({ band, group, attention, presentation }: AudienceRule): boolean {
  const asks = band !== undefined || (group !== undefined && group !== '0');
  return asks && attention === undefined && presentation === undefined;
}

function fitOf(
  slot: Slot,
  { creativeId, when }: Slot['variants'][number],
  weeks: readonly (readonly LearningCell[])[],
): Pick<RuleFit, 'plays' | 'otherPlays' | 'lift' | 'flagged'> {
  const others = [slot.creativeId, ...slot.variants.map((variant) => variant.creativeId)];
  const told = weeks.filter((cells) => {
    const { own, other } = byLotBefore(cells, when, { creativeId, others });
    return Math.min(playsIn(own), playsIn(other)) >= LEARNED_K;
  });
  const { plays, otherPlays, lift, flagged } = personaFit(told.flat(), when, { creativeId, others });
  if (lift === null) return { plays: null, otherPlays: null, lift: null, flagged: false };
  const tens = (count: number) => inTens(count, LEARNED_K);
  return { plays: tens(plays), otherPlays: tens(otherPlays), lift: rounded(lift), flagged };
}
