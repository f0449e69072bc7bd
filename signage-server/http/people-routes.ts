import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, refuse } from '../../shared/protocol/problem.ts';
import { Role } from '../../shared/protocol/role.ts';
import { recordChange } from '../operations/record-change.ts';
import { findPerson, findPersonByEmail, hasOtherOwner, listPeople, updateRole } from '../storage/people.ts';
import { type Routes, register } from './route.ts';

const unknownRole = refuse('unknown-role', `Use one of ${Role.options.join(', ')}.`);

/** Console accounts. Only an owner makes owners, so that an admin cannot promote himself past the person above. */
export const peopleRoutes: Routes = (app, deps) => {
  const { identity, storage } = deps;

  register(
    app,
    consoleEndpoints.listPeople,
    async () => done({ people: await listPeople(storage.db) }),
    deps,
  );

  register(
    app,
    consoleEndpoints.invitePerson,
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
      const { url } = await identity.createSignInLink({ id }, deps.config.publicUrl ?? client.origin);
      return await recordChange(deps, principal, 'person.invite', async () =>
        done({ value: { id, signInUrl: url }, subject: id, detail: { role: role.data }, rings: [] }),
      );
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.setRole,
    ({ params, body }, { principal }) => {
      const role = Role.safeParse(body.role);
      if (!role.success) return unknownRole;
      return recordChange(deps, principal, 'person.role', async (tx) => {
        const person = await findPerson(tx, params.id);
        if (!person) return refuse('not-found', 'There is no such account.');
        const touchesOwner = person.role === 'owner' || role.data === 'owner';
        if (touchesOwner && principal.role !== 'owner') {
          return refuse('not-allowed', 'Only an owner can make or unmake an owner.');
        }
        if (person.role === 'owner' && role.data !== 'owner' && !(await hasOtherOwner(tx, person.id))) {
          return refuse('in-use', 'The last owner stays owner; make somebody else an owner first.');
        }
        await updateRole(tx, person.id, role.data);
        return done({
          value: { id: person.id, role: role.data },
          subject: person.id,
          detail: { from: person.role, to: role.data },
          rings: [{ kind: 'person', userId: person.id }],
        });
      });
    },
    deps,
  );
};
