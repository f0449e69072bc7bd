import {
  type Divided,
  divided,
  dividedWrong,
  meanWrong,
  type Outcome,
  overall,
  type Wrong,
} from './groups.ts';
import type { Mean } from './mean.ts';
import type { Share } from './wilson.ts';

interface Told {
  value: number;
  unit: string;
  low: number;
  high: number;
  n: number;
}

const percent = (value: number): number => Math.round(value * 1000) / 10;
const told = ({ value, low, high, n }: Share): Told => ({
  value: percent(value),
  unit: '%',
  low: percent(low),
  high: percent(high),
  n,
});
const rounded = ({ value, low, high, n }: Mean) => ({
  value: Math.round(value * 100) / 100,
  low: Math.round(low * 100) / 100,
  high: Math.round(high * 100) / 100,
  n,
});
const text = ({ value, unit, low, high, n }: Told): string =>
  `${value.toFixed(1)} ${unit} (${low.toFixed(1)} to ${high.toFixed(1)}; n ${n})`;

/** Collects figures of one network: JSON lines as they come, a table for people at the end. */
export class Report {
  readonly #model: string;
  #rows: [name: string, value: string][] = [];

  constructor(model: string) {
    this.#model = model;
  }

  figure(name: string, value: number, unit: string, more: Record<string, unknown> = {}): void {
    const thousandths = Math.round(value * 1000) / 1000;
    this.#line({ name, value: thousandths, unit, ...more });
    this.#rows.push([name, `${thousandths} ${unit}`]);
  }

  share(name: string, share: Share | null, more: Record<string, unknown> = {}): void {
    if (!share) return;
    this.#line({ name, ...told(share), ...more });
    this.#rows.push([name, text(told(share))]);
  }

  /** A share over all, and in every group by every division. */
  outcomes(name: string, outcomes: readonly Outcome[]): void {
    this.share(name, overall(outcomes));
    this.#divisions(name, divided(outcomes), told);
  }

  /** A mean over all, and in every group by every division. */
  means(name: string, wrongs: readonly Wrong[], unit: string): void {
    const mean = meanWrong(wrongs);
    if (!mean) return;
    const toldMean = (of: Mean): Told => ({ ...rounded(of), unit });
    this.#line({ name, ...toldMean(mean) });
    this.#rows.push([name, text(toldMean(mean))]);
    this.#divisions(name, dividedWrong(wrongs), toldMean);
  }

  #divisions<Figure>(
    name: string,
    divisions: readonly Divided<Figure>[],
    tell: (figure: Figure) => Told,
  ): void {
    for (const { division, groups, worstOverBest } of divisions) {
      // What is asked of one group alone, such as of people under 20, does not compare it with itself.
      if (groups.length < 2) continue;
      const ratio = Math.round(worstOverBest * 1000) / 1000;
      this.#line({ name, division, worstOverBest: ratio });
      this.#rows.push([`  by ${division}: worst over best`, String(ratio)]);
      for (const { group, figure } of groups) {
        this.#line({ name, division, group, ...tell(figure) });
        this.#rows.push([`    ${group}`, text(tell(figure))]);
      }
    }
  }

  table(): string {
    const width = Math.max(...this.#rows.map(([name]) => name.length));
    return [`\n${this.#model}`, ...this.#rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`)].join(
      '\n',
    );
  }

  #line(figure: Record<string, unknown>): void {
    console.log(JSON.stringify({ model: this.#model, ...figure }));
  }
}
