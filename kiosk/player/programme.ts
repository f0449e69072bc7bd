import type { Creative } from '../../shared/model/creative.ts';
import type { Slice } from '../../shared/model/display-step.ts';
import type { Id } from '../../shared/model/id.ts';
import type { Manifest } from '../../shared/model/manifest.ts';
import type { Product } from '../../shared/model/product.ts';
import type { ScheduledDisplay } from '../../shared/schedule/answer.ts';
import { compile } from '../../shared/schedule/compile.ts';
import type { CompiledSchedule } from '../../shared/schedule/compiled-schedule.ts';
import { zonePlace } from '../../shared/schedule/facts.ts';

/** One version of what this display plays, made ready for asking. */
export interface Programme {
  revision: number;
  display: ScheduledDisplay;
  /** The part of the picture that it shows; null: all of it. */
  slice: Slice | null;
  schedule: CompiledSchedule;
  /** Places beside the main zone that its layouts know; see `zonePlace`. */
  zonePlaces: ReadonlySet<string>;
  creatives: ReadonlyMap<Id, Creative>;
  products: ReadonlyMap<Id, Product>;
}

/**
 * What a screen plays that may not ask its schedule: nothing of it can play but an alarm, so the evaluator falls back
 * on the last loop that did. `revision` is the one that loop comes from: its plays are recorded as that version's.
 */
export function lastLoopOf(manifest: Manifest, revision: number): Programme {
  const schedule = {
    ...manifest.schedule,
    entries: [],
    takeovers: [],
    openingHours: null,
    fillerPlaylistId: null,
  };
  return programmeOf({ ...manifest, schedule, revision });
}

export function programmeOf({ revision, display, schedule, products }: Manifest): Programme {
  return {
    revision,
    display: { id: display.id, zone: display.zone },
    slice: display.step?.slice ?? null,
    schedule: compile(schedule),
    zonePlaces: new Set(
      // A manifest that was kept by an older build has none.
      (schedule.layouts ?? []).flatMap(({ id, zones }) => zones.map((zone) => zonePlace(id, zone.id))),
    ),
    creatives: new Map(schedule.creatives.map((creative) => [creative.id, creative])),
    products: new Map(products.map((product) => [product.id, product])),
  };
}
