import type { Segment } from '../../../shared/schedule/timeline.ts';

const names = (entries: Segment['entries']): string => entries.map(({ name }) => name).join(' + ');

/** What a stretch of time shows, in a merchandiser's words. */
export function segmentWords({
  rung,
  entries,
  overlay,
}: Pick<Segment, 'rung' | 'entries' | 'overlay'>): string {
  const shown = mainWords(rung, entries);
  return overlay.length === 0 ? shown : `${shown}, under ${names(overlay)}`;
}

function mainWords(rung: Segment['rung'], entries: Segment['entries']): string {
  switch (rung) {
    case 'emergency':
      return `Emergency: ${names(entries)}`;
    case 'takeover':
      return `Takeover: ${names(entries)}`;
    case 'opening-hours':
      return 'Closed';
    case 'campaign':
      return names(entries);
    case 'filler':
      return 'Filler playlist';
    case 'last':
      return 'Whatever played last';
    case 'holding':
      return 'Holding screen';
  }
}
