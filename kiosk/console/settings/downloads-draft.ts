import type { DownloadRules } from '../../../shared/model/download-rules.ts';

/** What stands in the fields; empty where there is no rule. */
export interface DownloadsDraft {
  start: string;
  end: string;
  kilobytesPerSecond: string;
}

export function downloadsDraftOf({ window, kilobytesPerSecond }: DownloadRules): DownloadsDraft {
  return {
    start: window?.start ?? '',
    // A time field has no 24:00; at the end of a window 00:00 means the same.
    end: window?.end.replace('24:00', '00:00') ?? '',
    kilobytesPerSecond: `${kilobytesPerSecond ?? ''}`,
  };
}

/** The rules that the fields say; not yet checked, a window may lack one of its ends. */
export function downloadRulesOf({ start, end, kilobytesPerSecond }: DownloadsDraft): DownloadRules {
  return {
    window: start === '' && end === '' ? null : { start, end },
    kilobytesPerSecond: kilobytesPerSecond === '' ? null : Number(kilobytesPerSecond),
  };
}
