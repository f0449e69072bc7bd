import type { Creative } from '../../shared/model/creative.ts';

/** What came of a file that was kept. */
export interface Kept {
  creative: Creative;
  /** It was in the library before. */
  known: boolean;
}
