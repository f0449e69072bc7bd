import type { Segment } from '../../../shared/schedule/timeline.ts';

/** What a stretch of time shows, in a merchandiser's words. */
export function segmentWords({ rung, entries }: Pick<Segment, 'rung' | 'entries'>): string {
  switch (rung) {
    case 'campaign':
      return entries.map(({ name }) => name).join(' + ');
    case 'filler':
      return 'Filler playlist';
    case 'last':
      return 'Whatever played last';
    case 'holding':
      return 'Holding screen';
  }
}
