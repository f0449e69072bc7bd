import { MOST_ATTENTION_TENTHS } from './constants.ts';
import type { LearningCell, LearningContext } from './learning-cell.ts';

/** Cells kept at most; a thousand creatives that were tried in ten contexts. */
const MAX_CELLS = 10_000;

/** One play that somebody saw. */
export interface SeenPlay extends LearningContext {
  creativeId: string;
  random: boolean;
  /** Attention per person, tenths of a second. */
  tenths: number;
}

/**
 * What has been learned, as sums that can be added to each other in any order and always come to the same: a screen
 * learns by adding its plays, the store by adding its screens.
 */
export class LearningSums {
  #cells = new Map<string, LearningCell>();

  static of(...parts: readonly Iterable<LearningCell>[]): LearningSums {
    const sums = new LearningSums();
    for (const part of parts) for (const cell of part) sums.add(cell);
    return sums;
  }

  /** In an order that depends on nothing but what they say. */
  get cells(): LearningCell[] {
    return [...this.#cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  }

  get plays(): number {
    return [...this.#cells.values()].reduce((sum, { plays }) => sum + plays, 0);
  }

  add(added: LearningCell): void {
    const key = keyOf(added);
    const cell = this.#cells.get(key);
    if (cell) {
      cell.plays += added.plays;
      cell.tenths += added.tenths;
      cell.squares += added.squares;
    } else if (this.#cells.size < MAX_CELLS) {
      this.#cells.set(key, { ...added });
    }
  }

  addPlay({ tenths, ...of }: SeenPlay): void {
    const seen = Math.max(0, Math.min(MOST_ATTENTION_TENTHS, Math.round(tenths)));
    this.add({ ...of, plays: 1, tenths: seen, squares: seen ** 2 });
  }

  /** The same tastes with half the plays behind them; what was seen once is forgotten. */
  halved(): LearningSums {
    return LearningSums.of(
      this.cells.flatMap((cell) => {
        const plays = Math.floor(cell.plays / 2);
        if (plays === 0) return [];
        const tenths = Math.floor((cell.tenths * plays) / cell.plays);
        // One down and the other up to where it can be: they stay sums that plays can have.
        const squares = Math.min(
          Math.ceil((cell.squares * plays) / cell.plays),
          tenths * MOST_ATTENTION_TENTHS,
        );
        return [{ ...cell, plays, tenths, squares }];
      }),
    );
  }
}

function keyOf({ creativeId, band, group, part, random }: LearningCell): string {
  return `${creativeId}/${band}/${group}/${part}/${random}`;
}
