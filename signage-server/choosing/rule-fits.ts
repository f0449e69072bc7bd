import { LEARNED_K } from '../../shared/choosing/constants.ts';
import type { LearningCell } from '../../shared/choosing/learning-cell.ts';
import { personaFit } from '../../shared/choosing/persona-fit.ts';
import { type AudienceRule, ownSlots, type Slot } from '../../shared/model/playlist.ts';
import type { choosingEndpoints } from '../../shared/protocol/choosing-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { allPlaylists } from '../storage/playlists.ts';
import type { Reader } from '../storage/transaction.ts';
import { rounded } from './rounded.ts';

type RuleFit = Answer<typeof choosingEndpoints.learnedReport>['rules'][number];

/** How well every rule that can be measured fits those whom it means, by what was drawn by lot in front of them. */
export async function ruleFits(
  db: Reader,
  cells: readonly LearningCell[],
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
          ...fitOf(slot, variant, cells),
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
  cells: readonly LearningCell[],
): Pick<RuleFit, 'plays' | 'otherPlays' | 'lift' | 'flagged'> {
  const others = [slot.creativeId, ...slot.variants.map((variant) => variant.creativeId)];
  const { plays, otherPlays, lift, flagged } = personaFit(cells, when, { creativeId, others });
  if (Math.min(plays, otherPlays) < LEARNED_K || lift === null)
    return { plays: null, otherPlays: null, lift: null, flagged: false };
  return { plays, otherPlays, lift: rounded(lift), flagged };
}
