import { peopleEndpoints } from '../../shared/protocol/people-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { Role } from '../../shared/protocol/role.ts';
import { waysInEndpoints } from '../../shared/protocol/ways-in-endpoints.ts';
import { listColleagues } from '../identity/list-colleagues.ts';
import { recordChange } from '../operations/record-change.ts';
import { leavesTwo } from '../publishing/two-people.ts';
import type { Change } from '../storage/change-feed.ts';
import {
  findPerson,
  findPersonByEmail,
  hasOtherOwner,
  listPeople,
  type Person,
  updateRole,
} from '../storage/people.ts';
import { endSessions } from '../storage/person-sessions.ts';
import { closeAccount, dropAccount, hasComeIn } from '../storage/person-states.ts';
import { endLinks, linkEnds } from '../storage/sign-in-links.ts';
import type { Tx } from '../storage/transaction.ts';
import { dropWaysIn } from '../storage/ways-in.ts';
import type { Client } from './client.ts';
import type { PersonPrincipal } from './principal.ts';
import { type Routes, register } from './route.ts';

const unknownRole = refuse('unknown-role', `Use one of ${Role.options.join(', ')}.`);

/** Console accounts. Only an owner makes owners, so that an admin cannot promote himself past the person above. */
export const peopleRoutes: Routes = (app, deps) => {
  const { identity, storage } = deps;
  const linkFor = (id: string, client: Client) =>
    identity.createSignInLink({ id }, deps.config.publicUrl ?? client.origin);

  register(
    app,
    peopleEndpoints.listPeople,
    async () => done(await listColleagues(storage.db, deps.now())),
    deps,
  );

  register(
    app,
    peopleEndpoints.invitePerson,
    async ({ body }, { principal, client }) => {
      const role = Role.safeParse(body.role);
      if (!role.success) return unknownRole;
      if (role.data === 'owner' && principal.role !== 'owner') {
        return refuse('not-allowed', 'Only an owner can make somebody an owner.');
      }
      if (await findPersonByEmail(storage.db, body.email)) {
        return refuse('conflict', 'Somebody with this e-mail address has an account already.');
      }
      const id = await identity.createPerson({ name: body.name, email: body.email, role: role.data });
      const { url: signInUrl, expiresAt } = await linkFor(id, client);
      return await recordChange(deps, principal, 'person.invite', async () =>
        done({ value: { id, signInUrl, expiresAt }, subject: id, detail: { role: role.data } }),
      );
    },
    deps,
  );

  register(
    app,
    peopleEndpoints.setRole,
    ({ params, body }, { principal }) => {
      const role = Role.safeParse(body.role);
      if (!role.success) return unknownRole;
      return recordChange(deps, principal, 'person.role', async (tx) => {
        const found = await within(tx, principal, params.id);
        if (!found.ok) return found;
        const person = found.value;
        if (role.data === 'owner' && principal.role !== 'owner') return ownersOnly;
        if (role.data !== 'owner' && (await isLastOwner(tx, person))) return lastOwner;
        const others = await othersThan(tx, person.id);
        const left = await leavesTwo(tx, [...others, { id: person.id, role: role.data }]);
        if (!left.ok) return left;
        await updateRole(tx, person.id, role.data);
        return done({
          value: { id: person.id, role: role.data },
          subject: person.id,
          detail: { from: person.role, to: role.data },
          rings: ringsOf(person.id),
        });
      });
    },
    deps,
  );

  register(
    app,
    peopleEndpoints.removePerson,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'person.remove', async (tx, now) => {
        const found = await within(tx, principal, params.id);
        if (!found.ok) return found;
        const person = found.value;
        if (await isLastOwner(tx, person)) return lastOwner;
        if (person.id === principal.userId)
          return refuse('in-use', 'You cannot remove yourself. Ask another owner or administrator.');
        const left = await leavesTwo(tx, await othersThan(tx, person.id));
        if (!left.ok) return left;
        await endLinks(tx, person.id);
        await closeAccount(tx, person.id, { by: principal.userId, at: now });
        return done({
          value: undefined,
          subject: person.id,
          detail: { name: person.name, role: person.role },
          rings: ringsOf(person.id),
        });
      }),
    deps,
  );

  register(
    app,
    peopleEndpoints.renewSignInLink,
    async ({ params: { id } }, { principal, client }) => {
      // Ended and recorded first: a link that cannot be made then leaves none, rather than an old one that works.
      const ended = await recordChange(deps, principal, 'person.link', async (tx) => {
        const found = await within(tx, principal, id);
        if (!found.ok) return found;
        await endLinks(tx, id);
        return done({ value: undefined, subject: id });
      });
      if (!ended.ok) return ended;
      const { url: signInUrl, expiresAt } = await linkFor(id, client);
      return done({ id, signInUrl, expiresAt });
    },
    deps,
  );

  register(
    app,
    peopleEndpoints.withdrawSignInLink,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'person.link-end', async (tx) => {
        const found = await within(tx, principal, id);
        if (!found.ok) return found;
        const isUnused = !(await hasComeIn(tx, id));
        if (!isUnused && !(await linkEnds(tx)).has(id))
          return refuse('not-found', 'There is no link of theirs that still works.');
        const left = isUnused ? await leavesTwo(tx, await othersThan(tx, id)) : done(undefined);
        if (!left.ok) return left;
        if (isUnused) await dropAccount(tx, id);
        await endLinks(tx, id);
        const { name } = found.value;
        return done({ value: undefined, subject: id, detail: { name, account: isUnused ? 'gone' : 'kept' } });
      }),
    deps,
  );

  register(
    app,
    waysInEndpoints.resetWaysIn,
    async ({ params: { id } }, { principal, client }) => {
      const reset = await recordChange(deps, principal, 'person.reset', async (tx) => {
        const found = await within(tx, principal, id);
        if (!found.ok) return found;
        if (id === principal.userId)
          return refuse('in-use', 'Ask another owner or administrator to reset yours.');
        await endLinks(tx, id);
        await dropWaysIn(tx, id);
        return done({ value: undefined, subject: id, rings: ringsOf(id) });
      });
      if (!reset.ok) return reset;
      const { url: signInUrl, expiresAt } = await linkFor(id, client);
      return done({ id, signInUrl, expiresAt });
    },
    deps,
  );

  register(
    app,
    peopleEndpoints.endPersonSessions,
    ({ params: { id } }, { principal }) =>
      recordChange(deps, principal, 'person.sessions-end', async (tx) => {
        const found = await within(tx, principal, id);
        if (!found.ok) return found;
        const ended = await endSessions(tx, id);
        return done({ value: { ended }, subject: id, detail: { ended }, rings: ringsOf(id) });
      }),
    deps,
  );
};

const ownersOnly = refuse('not-allowed', 'Only an owner can make, change or remove an owner.');
const lastOwner = refuse('in-use', 'The last owner stays owner; make somebody else an owner first.');

/** Somebody whom this colleague may change: nobody but an owner touches an owner. */
async function within(tx: Tx, principal: PersonPrincipal, id: string): Promise<Result<Person>> {
  const person = await findPerson(tx, id);
  if (!person) return refuse('not-found', 'There is no such account.');
  return person.role === 'owner' && principal.role !== 'owner' ? ownersOnly : done(person);
}

async function isLastOwner(tx: Tx, person: Person): Promise<boolean> {
  return person.role === 'owner' && !(await hasOtherOwner(tx, person.id));
}

/** Whoever it is has to come in anew, with today's rights; and lists of people are others. */
function ringsOf(userId: string): Change[] {
  return [{ kind: 'person', userId }, { kind: 'content' }];
}

async function othersThan(tx: Tx, id: string): Promise<Person[]> {
  return (await listPeople(tx)).filter((person) => person.id !== id);
}
