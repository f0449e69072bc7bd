import { divided, type Outcome, overall } from './groups.ts';
import type { Share } from './wilson.ts';

const percent = (value: number): number => Math.round(value * 1000) / 10;
const told = ({ value, low, high, n }: Share) => ({
  value: percent(value),
  unit: '%',
  low: percent(low),
  high: percent(high),
  n,
});

/** Collects figures of one network: JSON lines as they come, a table for people at the end. */
export class Report {
  readonly #model: string;
  #rows: [name: string, value: string][] = [];

  constructor(model: string) {
    this.#model = model;
  }

  figure(name: string, value: number, unit: string, more: Record<string, unknown> = {}): void {
    const rounded = Math.round(value * 1000) / 1000;
    this.#line({ name, value: rounded, unit, ...more });
    this.#rows.push([name, `${rounded} ${unit}`]);
  }

  share(name: string, share: Share | null, more: Record<string, unknown> = {}): void {
    if (!share) return;
    const { value, low, high, n } = told(share);
    this.#line({ name, ...told(share), ...more });
    this.#rows.push([name, `${value.toFixed(1)} % (${low.toFixed(1)} to ${high.toFixed(1)}; n ${n})`]);
  }

  /** A share over all, and in every group by every division. */
  outcomes(name: string, outcomes: readonly Outcome[]): void {
    this.share(name, overall(outcomes));
    for (const { division, groups, worstOverBest } of divided(outcomes)) {
      const ratio = Math.round(worstOverBest * 1000) / 1000;
      this.#line({ name, division, worstOverBest: ratio });
      this.#rows.push([`  by ${division}: worst over best`, String(ratio)]);
      for (const { group, share } of groups) {
        const { value, low, high, n } = told(share);
        this.#line({ name, division, group, ...told(share) });
        this.#rows.push([
          `    ${group}`,
          `${value.toFixed(1)} % (${low.toFixed(1)} to ${high.toFixed(1)}; n ${n})`,
        ]);
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
