import { VOTE_CHANGE_MS, VOTE_MIN_FRAMES, VOTE_WINDOW_FRAMES } from './constants.ts';

/** One look at somebody. */
export interface Look<Answer extends string> {
  /** What it says by itself; null when it is not sure, and is no vote. */
  answer: Answer | null;
  /** Probability of each answer. */
  probabilities: Readonly<Record<Answer, number>>;
  /** What it counts for: above 0, and 1 at best. */
  weight: number;
}

/**
 * The answer that most of the weight of somebody's looks is for, of at least five that are sure; slow to change its mind.
 *
 * Looks at one face are wrong together, so many of them prove little more than one: the vote's sureness is the mean
 * probability over all looks, also over those that were not sure, and never more.
 */
export class MajorityVote<Answer extends string> {
  /** Null until told. */
  answer: Answer | null = null;
  #confidence: number;
  #looks: Look<Answer>[] = [];
  #contrary: { answer: Answer; since: number } | null = null;

  /** @param confidence mean probability, 0 to 1, below which there is no answer */
  constructor(confidence: number) {
    this.#confidence = confidence;
  }

  /** Looks so far, up to the size of the window. */
  get looks(): number {
    return this.#looks.length;
  }

  /** Mean probability of an answer, 0 to 1; 0 before the first look. */
  sureness(answer: Answer): number {
    let [sum, weights] = [0, 0];
    for (const { probabilities, weight } of this.#looks) {
      sum += weight * probabilities[answer];
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  }

  /** Takes one look, at `now` ms. */
  observe(now: number, look: Look<Answer>): void {
    if (!(look.weight > 0)) return;
    this.#looks.push(look);
    if (this.#looks.length > VOTE_WINDOW_FRAMES) this.#looks.shift();
    const majority = this.#majority();
    if (majority !== null && this.answer === null) {
      // The first majority holds at once.
      this.answer = majority;
    } else if (majority === null || majority === this.answer) {
      this.#contrary = null;
    } else if (this.#contrary?.answer !== majority) {
      this.#contrary = { answer: majority, since: now };
    } else if (now - this.#contrary.since >= VOTE_CHANGE_MS) {
      this.answer = majority;
      this.#contrary = null;
    }
  }

  #majority(): Answer | null {
    const votes = this.#looks.filter(({ answer }) => answer !== null);
    if (votes.length < VOTE_MIN_FRAMES) return null;
    const weights = new Map<Answer, number>();
    let all = 0;
    for (const { answer, weight } of votes) {
      if (answer === null) continue;
      weights.set(answer, (weights.get(answer) ?? 0) + weight);
      all += weight;
    }
    for (const [answer, weight] of weights) {
      if (weight > all / 2 && this.sureness(answer) >= this.#confidence) return answer;
    }
    return null;
  }
}
