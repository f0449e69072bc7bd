import type { Result } from '../../shared/protocol/problem.ts';
import type { ReportQuery } from '../../shared/protocol/report-query.ts';
import type { Deps } from '../deps.ts';
import { reportRange } from '../reports/report-range.ts';
import type { ReportRange } from '../storage/report-range.ts';
import { readStore } from '../storage/store.ts';

type Make<T> = (range: ReportRange, zone: string) => Promise<Result<T>>;

interface Reports {
  /** Reads the days of a query on the shop's clock, then reports on them. */
  report<T>(query: ReportQuery, make: Make<T>): Promise<Result<T>>;
  /** The same as a file to keep, named by what it is and its days. */
  file(what: string, query: ReportQuery, headers: Headers, make: Make<string>): Promise<Result<string>>;
}

export function reportsOf({ storage }: Pick<Deps, 'storage'>): Reports {
  const report = async <T>(query: ReportQuery, make: Make<T>): Promise<Result<T>> => {
    const { zone } = await readStore(storage.db);
    const range = reportRange(query, zone);
    return range.ok ? await make(range.value, zone) : range;
  };
  return {
    report,
    async file(what, query, headers, make) {
      const text = await report(query, make);
      if (text.ok) {
        // Dates have been parsed: nothing in the name can break out of the quotes.
        const name = `${what}-${query.from}-to-${query.to}.csv`;
        headers.set('content-disposition', `attachment; filename="${name}"`);
      }
      return text;
    },
  };
}
