import type { Difference } from '../../../shared/protocol/difference.ts';
import { creativeFields } from './creative-fields.ts';
import { daypartFields, entryFields } from './entry-fields.ts';
import type { FieldChange } from './field-change.ts';
import { layoutFields } from './layout-fields.ts';
import type { Names } from './names.ts';
import { playlistFields } from './playlist-fields.ts';
import { productFields } from './product-fields.ts';
import { storeFields } from './store-fields.ts';

/** A difference field by field, in words. */
export function fieldsOf(difference: Difference, names: Names): FieldChange[] {
  switch (difference.what) {
    case 'playlist':
      return playlistFields(difference, names);
    case 'layout':
      return layoutFields(difference, names);
    case 'entry':
      return entryFields(difference, names);
    case 'daypart':
      return daypartFields(difference);
    case 'creative':
      return creativeFields(difference, names);
    case 'product':
      return productFields(difference, names);
    case 'store':
      return storeFields(difference, names);
  }
}
