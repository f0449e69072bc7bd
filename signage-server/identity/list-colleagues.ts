import type { Answer } from '../../shared/protocol/endpoint.ts';
import type { peopleEndpoints } from '../../shared/protocol/people-endpoints.ts';
import { listPeople } from '../storage/people.ts';
import { sessionCounts } from '../storage/person-sessions.ts';
import { formerPeople, personStates } from '../storage/person-states.ts';
import { linkEnds } from '../storage/sign-in-links.ts';
import type { Reader } from '../storage/transaction.ts';

/** Everybody with an account, with how they stand, and who was removed. */
export async function listColleagues(
  db: Reader,
  now: number,
): Promise<Answer<typeof peopleEndpoints.listPeople>> {
  const [people, states, links, sessions, former] = await Promise.all([
    listPeople(db),
    personStates(db),
    linkEnds(db),
    sessionCounts(db, now),
    formerPeople(db),
  ]);
  return {
    people: people.map((person) => {
      const linkEndsAt = links.get(person.id) ?? 0;
      return {
        ...person,
        lastInAt: states.get(person.id)?.last_in_at ?? null,
        linkEndsAt: linkEndsAt > now ? linkEndsAt : null,
        sessions: sessions.get(person.id) ?? 0,
      };
    }),
    former,
  };
}
