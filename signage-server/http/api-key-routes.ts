import { uuidv7 } from 'uuidv7';
import { apiKeyEndpoints } from '../../shared/protocol/api-key-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { newApiKey } from '../identity/api-key.ts';
import { recordChange } from '../operations/record-change.ts';
import { endApiKey, insertApiKey, listApiKeys } from '../storage/api-keys.ts';
import { type Routes, register } from './route.ts';

const KEYS_AT_MOST = 20;
const DAY_MS = 86_400_000;

/** Keys by which scripts call the API. What a script does with one stands in the record under the key's name. */
export const apiKeyRoutes: Routes = (app, deps) => {
  const { storage, now } = deps;

  register(
    app,
    apiKeyEndpoints.listApiKeys,
    async () => done({ keys: await listApiKeys(storage.db, now()) }),
    deps,
  );

  register(
    app,
    apiKeyEndpoints.createApiKey,
    ({ body: { name, rights, days } }, { principal }) => {
      const lacking = rights.find((right) => !principal.rights.includes(right));
      if (lacking) return refuse('not-allowed', `Your own role does not let you do this: ${lacking}.`);
      const id = uuidv7();
      const { secret, hash } = newApiKey();
      return recordChange(deps, principal, 'api-key.create', async (tx, at) => {
        if ((await listApiKeys(tx, at)).length >= KEYS_AT_MOST)
          return refuse('conflict', `There are ${KEYS_AT_MOST} keys already. End one first.`);
        const endsAt = days === null ? null : at + days * DAY_MS;
        const granted = [...new Set(rights)];
        await insertApiKey(tx, { id, name, rights: granted, hash, madeBy: principal.userId, at, endsAt });
        const key = (await listApiKeys(tx, at)).find((one) => one.id === id);
        if (!key) throw new Error('a key that was just made is not there');
        return done({ value: { key, secret }, subject: id, detail: { name, rights: granted, endsAt } });
      });
    },
    deps,
  );

  register(
    app,
    apiKeyEndpoints.endApiKey,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'api-key.end', async (tx, at) => {
        const name = await endApiKey(tx, id, at);
        return name === null
          ? refuse('not-found', 'There is no such key, or it has ended.')
          : done({ value: undefined, subject: id, detail: { name } });
      }),
    deps,
  );
};
