import type { TrackScore } from './track-score.ts';

/** What issue 4 asks for on made videos up to five people, in percent. */
const TARGETS = { count: 2, dwell: 5, attention: 10 };

/** One JSON line: errors in percent of what was so, delays in milliseconds. */
export function printScore(of: Record<string, string | number>, score: TrackScore): void {
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / (whole || 1)) / 10;
  const delays = score.watcherDelays.toSorted((a, b) => a - b);
  const delay = (share: number): number | null => {
    const ms = delays[Math.round(share * (delays.length - 1))];
    return ms === undefined ? null : Math.round(ms);
  };
  const line = {
    name: 'eval-tracks',
    ...of,
    videos: score.videos,
    visits: score.people,
    count_error_percent: percent(score.miscounted, score.people),
    id_switches: score.switches,
    // Of each person by itself: too long here does not make up for too short there.
    dwell_error_percent: percent(score.dwellWrongMs, score.dwellMs),
    attention_error_percent: percent(score.attentionWrongMs, score.attentionMs),
    // Of the sums that are reported.
    reported_dwell_percent: percent(score.reportedDwellMs - score.dwellMs, score.dwellMs),
    reported_attention_percent: percent(score.reportedAttentionMs - score.attentionMs, score.attentionMs),
    live_count_error_percent: percent(score.crowdWrongMs, score.presenceMs),
    first_watcher_ms: delay(0.5),
    first_watcher_p95_ms: delay(0.95),
    first_watchers_missed: score.watchersMissed,
    targets: TARGETS,
  };
  console.log(JSON.stringify(line));
}
