import { uuidv7 } from 'uuidv7';
import { inTens, type Mailing } from '../../shared/model/mailing.ts';
import { mailingEndpoints as api } from '../../shared/protocol/mailing-endpoints.ts';
import { done, type Result } from '../../shared/protocol/problem.ts';
import { beginMailing, dropMailing, mailingReach, stopMailing, writeMailing } from '../messages/mailings.ts';
import { recordChange } from '../operations/record-change.ts';
import { mailingOf, recentMailings } from '../storage/mailings.ts';
import { categories } from '../storage/products.ts';
import type { Tx } from '../storage/transaction.ts';
import type { PersonPrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

const RECENT = 50;
/** Each reads what everybody has said. */
const counts = { points: 60, seconds: 60 };

/** Messages to all who agreed. Each is on the record: who wrote it, who sent it, who stopped it. */
export const mailingRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const change = (
    person: Pick<PersonPrincipal, 'userId'>,
    action: string,
    work: (tx: Tx, now: number) => Promise<Result<Mailing>>,
  ): Promise<Result<Mailing>> =>
    recordChange(deps, person, action, async (tx, now) => {
      const made = await work(tx, now);
      if (!made.ok) return made;
      const { id, text } = made.value;
      return done({ value: made.value, subject: id, detail: { name: text } });
    });

  register(
    app,
    api.listMailings,
    async () =>
      done({
        mailings: (await recentMailings(storage.db, RECENT)).map(mailingOf),
        topics: [...(await categories(storage.db))].sort(),
      }),
    deps,
  );
  register(
    app,
    api.mailingReach,
    async ({ query: { topic = null } }) =>
      done({ people: inTens(await mailingReach(storage.db, topic, deps.now())) }),
    deps,
    { limit: counts },
  );
  register(
    app,
    api.makeMailing,
    ({ body }, { principal }) =>
      change(principal, 'mailing.write', (tx, now) =>
        writeMailing(tx, { id: uuidv7(), isNew: true }, body, now),
      ),
    deps,
  );
  register(
    app,
    api.editMailing,
    ({ params: { id }, body }, { principal }) =>
      change(principal, 'mailing.write', (tx, now) => writeMailing(tx, { id, isNew: false }, body, now)),
    deps,
  );
  register(
    app,
    api.deleteMailing,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'mailing.delete', async (tx) => {
        const dropped = await dropMailing(tx, id);
        return dropped.ok ? done({ value: undefined, subject: id }) : dropped;
      }),
    deps,
  );
  register(
    app,
    api.sendMailing,
    ({ params: { id } }, { principal }) =>
      change(principal, 'mailing.send', (tx, now) => beginMailing(tx, id, now)),
    deps,
  );
  register(
    app,
    api.stopMailing,
    ({ params: { id } }, { principal }) => change(principal, 'mailing.stop', (tx) => stopMailing(tx, id)),
    deps,
  );
};
