import type { Creative } from '../model/creative.ts';
import { sidePlaylists } from '../model/layout.ts';
import type { ScheduleDocument } from '../model/manifest.ts';
import { type AudienceRule, ownSlots, type Playlist } from '../model/playlist.ts';
import type { ScheduleEntry } from '../model/schedule.ts';
import { withNested } from '../schedule/nested-playlists.ts';

/** One creative that is shown, or not, by who is estimated to stand there. */
export interface ContentRule {
  /** The same as long as rule, content and place are: what was approved once is known by it. */
  key: string;
  /** The scheduled entry whose rule it is; null of a slot's variant. */
  entryId: string | null;
  /** "“Lunch”, slot 3". */
  place: string;
  /** Empty: anybody, as learning finds it worth while. */
  rule: AudienceRule;
  /** The slot learns whom it holds; then the rule is not all that decides. */
  learns: boolean;
  shown: Creative;
  /** What others see in its place; null where that is whatever else is scheduled. */
  instead: Creative | null;
  /** Displays that may show it; empty: all. */
  displayIds: readonly string[];
}

/** What of a schedule decides about its content rules. */
export type RuleSource = Pick<ScheduleDocument, 'playlists' | 'creatives' | 'layouts'> &
  Partial<Pick<ScheduleDocument, 'fillerPlaylistId' | 'openingHours'>> & {
    entries: readonly Pick<ScheduleEntry, 'id' | 'name' | 'playlistId' | 'displayIds' | 'when'>[];
  };

/** Every content rule of a schedule: the variants of slots, and entries that only some audience sees. */
export function contentRules(schedule: RuleSource): ContentRule[] {
  const creatives = new Map(schedule.creatives.map((creative) => [creative.id, creative]));
  return [...variantRules(schedule, creatives), ...entryRules(schedule, creatives)];
}

function variantRules(schedule: RuleSource, creatives: ReadonlyMap<string, Creative>): ContentRule[] {
  const where = displaysOf(schedule);
  return schedule.playlists.flatMap((playlist) =>
    ownSlots(playlist).flatMap(({ id, creativeId, variants, choice }) =>
      variants.flatMap(({ creativeId: variantId, when }): ContentRule[] => {
        const shown = creatives.get(variantId);
        if (!shown) return [];
        return [
          {
            key: [playlist.id, id, variantId, words(when)].join('/'),
            entryId: null,
            place: `“${playlist.name}”, slot ${placeIn(playlist, id)}`,
            rule: when,
            learns: choice === 'learn',
            shown,
            instead: creatives.get(creativeId) ?? null,
            displayIds: where.get(playlist.id) ?? [],
          },
        ];
      }),
    ),
  );
}

function entryRules(schedule: RuleSource, creatives: ReadonlyMap<string, Creative>): ContentRule[] {
  const playlists = new Map(schedule.playlists.map((playlist) => [playlist.id, playlist]));
  return schedule.entries.flatMap(({ id, name, playlistId, displayIds, when }) =>
    when.flatMap((condition) => {
      if (condition.fact !== 'audience') return [];
      const shown = [...withNested([playlistId], schedule.playlists)].flatMap((one) => {
        const playlist = playlists.get(one);
        return playlist ? ownSlots(playlist).map(({ creativeId }) => creativeId) : [];
      });
      return [...new Set(shown)].flatMap((creativeId): ContentRule[] => {
        const creative = creatives.get(creativeId);
        if (!creative) return [];
        const key = ['entry', id, creativeId, words(condition.is)].join('/');
        const place = `the scheduled “${name}”`;
        const common = { rule: condition.is, learns: false, instead: null, displayIds };
        return [{ key, entryId: id, place, shown: creative, ...common }];
      });
    }),
  );
}

/** Where each playlist may be shown; those left out are shown nowhere or everywhere, which is the wider of the two. */
function displaysOf({ entries, playlists, layouts, fillerPlaylistId, openingHours }: RuleSource) {
  const everywhere = withNested(
    [
      ...entries.filter(({ displayIds }) => displayIds.length === 0).map(({ playlistId }) => playlistId),
      ...layouts.flatMap(sidePlaylists),
      fillerPlaylistId,
      openingHours?.closedPlaylistId,
    ].filter((id) => id != null),
    playlists,
  );
  const where = new Map<string, string[]>();
  for (const { playlistId, displayIds } of entries)
    for (const id of withNested([playlistId], playlists))
      if (!everywhere.has(id)) where.set(id, [...new Set([...(where.get(id) ?? []), ...displayIds])]);
  return where;
}

const placeIn = ({ slots }: Playlist, slotId: string): number =>
  slots.findIndex(({ id }) => id === slotId) + 1;

/** The rule, written in one way only. */
const words = (rule: AudienceRule): string =>
  Object.entries(rule)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
