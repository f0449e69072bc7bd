import type { Creative } from '../../../shared/model/creative.ts';
import { DEFAULT_DURATION_MS, type Slot } from '../../../shared/model/playlist.ts';
import type { LayoutStage } from '../../renderer/layout-stage.ts';
import { RenderError } from '../../renderer/render-item.ts';

/** A slot with the creative that the imagined audience would see. */
export interface PreviewItem {
  slot: Slot;
  creative: Creative;
}

/** How long a creative that cannot be shown holds up the others. */
const SKIP_AFTER_MS = 1500;

/** Plays a playlist on a stage in the console. The player's own loop does more; the picture is the same. */
export class PreviewLoop {
  items: readonly PreviewItem[] = [];
  playing = false;
  at = 0;
  /** Why the present item cannot be shown; null while all is well. */
  failure: string | null = null;
  readonly #stage: LayoutStage;
  readonly #changed: () => void;
  #timer = 0;
  #showing = 0;

  constructor(stage: LayoutStage, changed: () => void) {
    this.#stage = stage;
    this.#changed = changed;
    stage.addEventListener('item-ended', () => {
      if (this.playing) void this.show(this.at + 1);
    });
  }

  /** Takes new items over; what is on glass stays while it is still among them. */
  set(items: readonly PreviewItem[]): void {
    const present = this.items[this.at];
    this.items = items;
    if (items.length === 0) {
      this.stop();
      this.#stage.hold({});
      return;
    }
    const kept = items.findIndex(
      ({ slot, creative }) => slot.id === present?.slot.id && creative.id === present.creative.id,
    );
    void this.show(kept >= 0 ? kept : Math.min(this.at, items.length - 1));
  }

  play(): void {
    this.playing = true;
    void this.show(this.at);
  }

  pause(): void {
    this.playing = false;
    window.clearTimeout(this.#timer);
    this.#changed();
  }

  /** Ends for good: its page is going. */
  stop(): void {
    this.pause();
    this.#showing += 1;
  }

  async show(place: number): Promise<void> {
    const count = this.items.length;
    if (count === 0) return;
    this.at = ((place % count) + count) % count;
    const item = this.items[this.at] as PreviewItem;
    window.clearTimeout(this.#timer);
    this.#showing += 1;
    const mine = this.#showing;
    this.failure = null;
    this.#changed();
    try {
      const { slot, creative } = item;
      await this.#stage.show({
        key: `${slot.id}/${creative.id}/${mine}`,
        creative,
        ...(slot.transition && { transition: slot.transition }),
        durationMs: lengthOf(item) ?? 0,
      });
      if (mine === this.#showing) this.#after(lengthOf(item));
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      if (mine !== this.#showing) return;
      this.failure = `${item.creative.name} cannot be shown here.`;
      this.#changed();
      this.#after(SKIP_AFTER_MS);
    }
  }

  #after(ms: number | null): void {
    if (!this.playing || ms === null) return;
    this.#timer = window.setTimeout(() => void this.show(this.at + 1), ms);
  }
}

/** Null: to the end of the video, which the stage announces. */
function lengthOf({ slot, creative }: PreviewItem): number | null {
  if (creative.kind === 'video') return slot.durationMs ?? null;
  return slot.durationMs ?? DEFAULT_DURATION_MS;
}
