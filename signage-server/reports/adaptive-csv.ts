import { METRICS_VERSION } from '../../shared/audience/constants.ts';
import { Band } from '../../shared/model/playlist.ts';
import type { adaptiveEndpoints } from '../../shared/protocol/adaptive-endpoints.ts';
import type { Answer } from '../../shared/protocol/endpoint.ts';
import { csvOf, csvTime } from './csv.ts';

/** What slots with audience rules showed, as the console tells it: no screen, no hour, no band. */
export function decisionCsv({ rows }: Answer<typeof adaptiveEndpoints.decisionReport>): string {
  return csvOf(
    [
      'from',
      'to',
      'playlist',
      'slot',
      'creative',
      'creative_id',
      'chosen_by',
      'reason',
      'times_rounded_down',
    ],
    rows.map((row) => [
      ...[csvTime(row.from), csvTime(row.to), row.playlistName, row.slotId, row.creativeName, row.creativeId],
      ...[row.tier, row.reason, row.decisions],
    ]),
  );
}

/** What each age band was shown: impressions in tens, and whether they differ by more than chance. */
export function shareCsv({ rows, p, alarm }: Answer<typeof adaptiveEndpoints.shareReport>): string {
  return csvOf(
    [
      'creative',
      'creative_id',
      'band',
      'impressions_rounded_down',
      'chance',
      'alarm',
      'figures',
      'metrics_version',
    ],
    rows.flatMap(({ creativeId, name, impressions }) =>
      Band.options.map((band) => [
        ...[name, creativeId, band, impressions[band], p, alarm ? 'yes' : 'no'],
        ...['estimated', METRICS_VERSION],
      ]),
    ),
  );
}
