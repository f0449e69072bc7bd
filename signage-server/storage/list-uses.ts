import type { ListTables } from './list-schema.ts';
import type { TableUse } from './table-use.ts';

/** What the tables of merged lists hold about people, in the registry of data uses. */
export const LIST_USES: { readonly [T in keyof ListTables]: TableUse<T> } = {
  list_state: {
    kept: 'until the visit ends; with “Remember my list”, until it is removed',
    columns: {
      visit_id: ['carry', 'the random number of the visit'],
      content: ['carry', 'the list as phone and screen put it together, with random numbers for the devices'],
      changed_at: ['carry', 'when the list was last changed'],
    },
  },
  shared_list: {
    kept: '30 days after its last change, or until its link is ended',
    columns: {
      key_hash: ['carry', 'the link of a list that several phones share, as a hash'],
      owner_hash: ['carry', 'what ends that link, as a hash'],
      content: ['carry', 'the shared list, with random numbers for the devices'],
      created_at: ['carry', 'when the link was made'],
      changed_at: ['carry', 'when the shared list was last changed'],
    },
  },
};
