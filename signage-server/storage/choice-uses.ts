import type { TableUse } from './table-use.ts';
import type { VisitTables } from './visit-schema.ts';

const PERSON_KEPT = 'until it is erased, at most 13 months after the last visit';

type ChoiceTable = 'sub_profile' | 'customer_pass' | 'customer_wish' | 'customer_correction';

/** What is held of what somebody set on their own phone, in the registry of data uses. */
export const CHOICE_USES: { readonly [T in keyof Pick<VisitTables, ChoiceTable>]: TableUse<T> } = {
  sub_profile: {
    kept: PERSON_KEPT,
    columns: {
      id: ['suggest', 'a random number for whom the person shops'],
      customer_id: ['suggest', 'the random number of somebody who asked for suggestions'],
      kind: ['suggest', 'whether for a child, as a gift or for somebody else'],
      name: ['suggest', 'the word that the person chose for it'],
      created_at: ['suggest', 'when'],
    },
  },
  customer_pass: {
    kept: PERSON_KEPT,
    columns: {
      customer_id: ['remember', 'the random number of somebody who is remembered'],
      id: ['remember', 'a random number of the pass'],
      pass_key: ['remember', 'the key from which the pass is made'],
      last_step: ['remember', 'when the pass was last scanned'],
      created_at: ['remember', 'since when'],
    },
  },
  customer_wish: {
    kept: PERSON_KEPT,
    columns: {
      customer_id: ['answer', 'the random number of who decided'],
      wishes: ['answer', 'topics, channels, hours and how often, as the person set them'],
      updated_at: ['answer', 'when'],
    },
  },
  customer_correction: {
    kept: PERSON_KEPT,
    columns: {
      customer_id: ['answer', 'the random number of who decided'],
      product_id: ['answer', 'a product that is not to be used'],
      kind: ['answer', '“not me”, “was a gift” or “do not use this”'],
      at: ['answer', 'when'],
    },
  },
};
