import type { Purpose } from '../../../shared/model/visit.ts';
import { spokenNotice } from '../spoken-notice.ts';

/** What a purpose is called, in the language of the page. */
export function noticeTitle(purpose: Purpose): string {
  return spokenNotice().purposes.find((one) => one.purpose === purpose)?.title ?? purpose;
}
