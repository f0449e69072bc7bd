import type { ShopProduct } from '../model/catalogue.ts';
import type { Guide, GuideMatch } from '../model/guide.ts';
import { ANY, fits, GuidePath, type Wording } from './guide-path.ts';

/** As many names as tell what an answer means. */
const EXAMPLES = 3;

/** What a match means in this shop. */
export interface Reach {
  /** Products of the shop that it means, sold out or not. */
  listed: number;
  inStock: number;
  /** Names of a few of them, those in stock first. */
  examples: readonly string[];
}

export interface GuideFinding {
  /** By which the schema knows the place: "among", "questions.0.options.1". */
  path: string;
  /** `dead`: it can lead to nothing, and is refused. `sold-out`: it leads nowhere until something is there again. */
  kind: 'dead' | 'sold-out' | 'twice';
}

export interface GuideCheck {
  among: Reach;
  /** By question and answer. */
  options: readonly (readonly Reach[])[];
  findings: readonly GuideFinding[];
  /** Ways through its questions that a kiosk offers now, without the one for the price. */
  ways: number;
  /** The fewest products in stock that any of these ways ends at; null where it leads nowhere now. */
  fewest: number | null;
}

/** What is refused: with it some answer, or all of it, could never lead to a product. */
export function isGrave({ kind }: GuideFinding): boolean {
  return kind !== 'sold-out';
}

/**
 * Walks every way through a guide and tells where each answer leads in this shop. A way never ends at nothing, because a
 * kiosk offers no answer that would: so what is looked for are answers that nobody would ever be offered.
 *
 * @param wordingOf what may be said of a product; asked often, so it should remember
 */
export function checkGuide(guide: Guide, products: readonly ShopProduct[], wordingOf: Wording): GuideCheck {
  const open = products.filter(({ sensitive }) => !sensitive);
  const meant = (match: GuideMatch, of: readonly ShopProduct[]) =>
    of.filter((product) => fits(match, product, wordingOf(product)));
  const among = meant(guide.among, open);
  const options = guide.questions.map((question) => question.options.map(({ match }) => meant(match, among)));
  const findings: GuideFinding[] = [];
  const look = (path: string, found: readonly ShopProduct[]) => {
    if (found.length === 0) findings.push({ path, kind: 'dead' });
    else if (!found.some(({ stock }) => stock > 0)) findings.push({ path, kind: 'sold-out' });
  };
  look('among', among);
  // Where nothing is looked among, every answer is as dead as that: one word says it.
  if (among.length > 0)
    for (const [at, found] of options.entries())
      for (const [n, one] of found.entries()) look(`questions.${at}.options.${n}`, one);
  for (const [at, question] of guide.questions.entries()) {
    const texts = question.options.map(({ text }) => text.trim().toLowerCase());
    for (const [n, text] of texts.entries())
      if (texts.indexOf(text) !== n) findings.push({ path: `questions.${at}.options.${n}`, kind: 'twice' });
  }
  const path = new GuidePath(guide, open, wordingOf);
  const ends = path.leads ? endsOf(path, guide.questions.length) : [];
  return {
    among: reachOf(among),
    options: options.map((found) => found.map(reachOf)),
    findings,
    ways: ends.length,
    fewest: ends.length === 0 ? null : Math.min(...ends),
  };
}

function reachOf(found: readonly ShopProduct[]): Reach {
  const here = found.filter(({ stock }) => stock > 0);
  const named = [...here, ...found.filter(({ stock }) => stock <= 0)];
  return {
    listed: found.length,
    inStock: here.length,
    // Variants of one thing may be called the same.
    examples: [...new Set(named.map(({ name }) => name))].slice(0, EXAMPLES),
  };
}

/** How many products each way ends at, for every way through the questions. */
function endsOf(path: GuidePath, questions: number, answers: readonly string[] = []): number[] {
  if (answers.length === questions) return [path.left(answers)];
  const asked = path.next(answers);
  const ids = [...(asked?.options ?? []).map(({ id }) => id), ANY];
  return ids.flatMap((id) => endsOf(path, questions, [...answers, id]));
}
