import type { BroughtTables } from './brought-schema.ts';
import type { TableUse } from './table-use.ts';

const KEPT =
  '90 days while nobody takes it over; then until it is deleted on the phone or its person is erased';

/** What other systems brought along, in the registry of data uses. */
export const BROUGHT_USES: { readonly [T in keyof BroughtTables]: TableUse<T> } = {
  brought_person: {
    kept: KEPT,
    columns: {
      id: ['answer', 'a random number of what another system of the shop brought along'],
      file_id: ['answer', 'a random number of the file in which it came'],
      source: ['answer', 'the name of the other system'],
      reference_hash: ['answer', 'the customer’s number there, as a hash, until its person takes over'],
      code_hash: ['answer', 'the code by which its person takes over, as a hash, until then'],
      customer_id: ['remember', 'the random number of who took it over'],
      told_at: ['answer', 'when it came'],
    },
  },
  brought_grant: {
    kept: KEPT,
    columns: {
      brought_id: ['answer', 'a random number of what another system of the shop brought along'],
      purpose: ['answer', 'what its person agreed to there'],
      agreed_at: ['answer', 'when they agreed there'],
      proof: ['answer', 'by what the shop shows that'],
      taken_at: ['answer', 'when its person gave the purpose here'],
    },
  },
  brought_fact: {
    kept: KEPT,
    columns: {
      id: ['suggest', 'a random number of a line that came along'],
      brought_id: ['suggest', 'a random number of what another system of the shop brought along'],
      purpose: ['suggest', 'the purpose without which it is not used'],
      kind: ['suggest', 'bought, opened, or a topic that is not wanted'],
      product_id: ['suggest', 'the product that it is about'],
      topic: ['suggest', 'the topic that is not wanted'],
      at: ['suggest', 'the day that was told with it'],
    },
  },
};
