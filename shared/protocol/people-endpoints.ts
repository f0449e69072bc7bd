import { z } from 'zod';
import { Instant, Name } from '../model/id.ts';
import { endpoints } from './endpoint.ts';
import { Role } from './role.ts';

/** better-auth makes these; they are no UUIDs. */
const byPerson = z.strictObject({ id: z.string().min(1).max(64) });

const Colleague = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  /** Null: never yet. */
  lastInAt: Instant.nullable(),
  /** Until when a sign-in link that was handed out may still be used; null when there is none. */
  linkEndsAt: Instant.nullable(),
  /** In how many browsers they are signed in. */
  sessions: z.int().min(0),
});
export type Colleague = z.infer<typeof Colleague>;

const SignInLink = z.strictObject({ id: z.string(), signInUrl: z.url(), expiresAt: Instant });

/** Who may come in to the console, and what they may do there. Only an owner touches an owner. */
export const peopleEndpoints = endpoints({
  listPeople: {
    method: 'GET',
    path: '/api/v1/people',
    access: 'people:manage',
    summary: 'Console accounts, and the names of those who were removed',
    response: z.strictObject({
      people: z.array(Colleague),
      former: z.array(z.strictObject({ id: z.string(), name: z.string(), removedAt: Instant })),
    }),
  },
  invitePerson: {
    method: 'POST',
    path: '/api/v1/people',
    access: 'people:manage',
    summary: 'Makes an account and a one-time sign-in link to hand over',
    body: z.strictObject({ name: Name, email: z.email().max(200), role: z.string().max(40) }),
    response: SignInLink,
  },
  setRole: {
    method: 'PATCH',
    path: '/api/v1/people/{id}',
    access: 'people:manage',
    summary: 'Changes a role; the last owner stays owner',
    params: byPerson,
    body: z.strictObject({ role: z.string().max(40) }),
    response: z.strictObject({ id: z.string(), role: Role }),
  },
  removePerson: {
    method: 'DELETE',
    path: '/api/v1/people/{id}',
    access: 'people:manage',
    summary: 'Closes an account at once: sessions, links, password; what they did stays under their name',
    params: byPerson,
    response: 'none',
  },
  renewSignInLink: {
    method: 'POST',
    path: '/api/v1/people/{id}/sign-in-link',
    access: 'people:manage',
    summary: 'A new one-time sign-in link for somebody; links made before it end',
    params: byPerson,
    response: SignInLink,
  },
  withdrawSignInLink: {
    method: 'DELETE',
    path: '/api/v1/people/{id}/sign-in-link',
    access: 'people:manage',
    summary: 'Ends the links of somebody; an account that nobody has ever used goes with them',
    params: byPerson,
    response: 'none',
  },
  endPersonSessions: {
    method: 'DELETE',
    path: '/api/v1/people/{id}/sessions',
    access: 'people:manage',
    summary: 'Signs somebody out everywhere',
    params: byPerson,
    response: z.strictObject({ ended: z.int().min(0) }),
  },
});
