import { type DBSchema, openDB } from 'idb';
import { type BootRecord, NO_BOOTS } from './boot-record.ts';

interface BootSchema extends DBSchema {
  record: { key: 'record'; value: BootRecord };
}

/**
 * Reads the record of starts, changes it and stores it, in one transaction that outlives a crash a moment later.
 * A store that cannot be opened remembers nothing: then every start is a first one, and the screen plays.
 */
export async function updateBoots(change: (record: BootRecord) => BootRecord): Promise<BootRecord> {
  try {
    const database = await openDB<BootSchema>('vitrine-boots', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('record'),
    });
    try {
      const transaction = database.transaction('record', 'readwrite', { durability: 'strict' });
      const next = change((await transaction.store.get('record')) ?? NO_BOOTS);
      await Promise.all([transaction.store.put(next, 'record'), transaction.done]);
      return next;
    } finally {
      database.close();
    }
  } catch (error) {
    console.error('the record of starts could not be kept', error);
    return change(NO_BOOTS);
  }
}
