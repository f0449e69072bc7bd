import { unseenChoice, type VariantChoice } from '../../shared/audience/variant-choice.ts';
import type { Creative } from '../../shared/model/creative.ts';
import type { Slice } from '../../shared/model/display-step.ts';
import { DEFAULT_DURATION_MS, type Slot } from '../../shared/model/playlist.ts';
import type { Layer, LayoutOnScreen, Resolution } from '../../shared/schedule/answer.ts';
import type { Facts } from '../../shared/schedule/facts.ts';
import type { LoopItem } from '../../shared/schedule/loop-item.ts';
import type { PlayWatcher } from './late-watcher.ts';
import type { Due } from './pace.ts';
import type { Programme } from './programme.ts';

/** Past its written length by this much a video is over, even if its end was never announced. */
const VIDEO_GRACE_MS = 5000;
const UNKNOWN_VIDEO_MS = 600_000;

/** One item of a layer's loop with the creative that stands for it now. */
export interface Choice {
  layer: Layer;
  item: LoopItem;
  creative: Creative;
  variant: VariantChoice;
  /** Of a screen in step with others: what they all have on glass meanwhile. */
  due?: Due;
  /** The part of the picture that this screen of a video wall shows. */
  slice?: Slice | null;
}

/** The creative for an item, by who stands there; `held` is the one on glass for it already. @param now ms */
export function chooseCreative(
  { layer, item }: Pick<Choice, 'layer' | 'item'>,
  held: VariantChoice | null,
  programme: Programme,
  facts: Facts,
  { watcher, now }: { watcher: Pick<PlayWatcher, 'choose'>; now: number },
): Choice {
  const variant = watcher.choose(readyVariants(item.slot, programme, facts), held, now);
  const creative =
    variant.creativeId === item.slot.creativeId ? item.creative : programme.creatives.get(variant.creativeId);
  return { layer, item, creative: creative ?? item.creative, variant };
}

/** What the whole group is to show, if this device can: the generic creative, for each has other onlookers. */
export function chooseDue(due: Due, { verified, failed }: Facts): Choice | null {
  const { layer, item } = due;
  const { creative } = item;
  if (failed.has(creative.id)) return null;
  if ('media' in creative && verified !== 'everything' && !verified.has(creative.media.sha256)) return null;
  return { layer, item, creative, variant: unseenChoice(item.slot, due.at), due };
}

/** A slot without the variants that this device cannot show now. */
function readyVariants(slot: Slot, { creatives }: Programme, { verified, failed }: Facts): Slot {
  const isReady = (creative: Creative | undefined): boolean =>
    creative !== undefined &&
    !failed.has(creative.id) &&
    (!('media' in creative) || verified === 'everything' || verified.has(creative.media.sha256));
  return { ...slot, variants: slot.variants.filter(({ creativeId }) => isReady(creatives.get(creativeId))) };
}

/** Whether what is on glass may stay: its place is still in the loop and still stands for that creative. */
export function stillDue(answer: Resolution, choice: Choice): boolean {
  const place = answer.layers[0]?.loop.find(({ key }) => key === choice.item.key);
  if (!place) return false;
  return (
    samePicture(place.creative, choice.creative) ||
    place.slot.variants.some(({ creativeId }) => creativeId === choice.creative.id)
  );
}

/** The same picture: the same file, or the same words to draw. */
function samePicture(a: Creative, b: Creative): boolean {
  if (a.id !== b.id || a.kind !== b.kind) return false;
  if ('media' in a && 'media' in b) return a.media.sha256 === b.media.sha256;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The layout that a choice is to be shown in; null: it has the whole screen. */
export function layoutOf({ layer, item }: Pick<Choice, 'layer' | 'item'>): LayoutOnScreen | null {
  return layer.layouts.find(({ id }) => id === item.layoutId) ?? null;
}

/** How long a showing lasts at most, milliseconds; a video's own end usually comes first. */
export function lengthOf({ item, creative }: Choice): number {
  if (creative.kind !== 'video') return item.durationMs ?? DEFAULT_DURATION_MS;
  return Math.min(
    item.durationMs ?? Number.POSITIVE_INFINITY,
    (creative.media.durationMs ?? UNKNOWN_VIDEO_MS) + VIDEO_GRACE_MS,
  );
}
