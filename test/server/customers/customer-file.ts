import { CustomerMapping } from '../../../shared/model/brought.ts';

/** 2027-01-15, the day of the test shop's clock. */
export const TODAY = '2027-01-15';
const HEAD = 'number,name,email,agreed to,on,how,bought,opened,no news of';
export const mapping = CustomerMapping.parse({
  reference: 'number',
  purpose: 'agreed to',
  words: {
    profiling: 'recommend-from-purchases',
    browsing: 'recommend-from-history',
    newsletter: 'offers-by-message',
    post: null,
  },
  agreedAt: 'on',
  proof: 'how',
  bought: 'bought',
  opened: 'opened',
  topicsOff: 'no news of',
});
export const file = (...rows: string[]) => [HEAD, ...rows].join('\n');
