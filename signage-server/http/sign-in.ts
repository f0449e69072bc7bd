import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Deps } from '../deps.ts';
import type { Browser, SignIn } from '../identity/identity.ts';
import { insertAudit } from '../storage/audit.ts';
import type { Person } from '../storage/people.ts';
import { noteSignIn } from '../storage/person-states.ts';
import type { Client } from './client.ts';

/** A way of signing in, as the record names it. */
type How = 'password' | 'link' | 'second-step' | 'passkey';

/**
 * What every way of signing in ends with: the cookies go with the answer, and who came in stands in the record; or the
 * second factor is asked for.
 */
export function signsIn({ storage, now }: Pick<Deps, 'storage' | 'now'>) {
  return async (signIn: Result<SignIn>, how: How, headers: Headers): Promise<Result<Person>> => {
    if (!signIn.ok) return signIn;
    const { person, headers: cookies } = signIn.value;
    for (const cookie of cookies.getSetCookie()) headers.append('set-cookie', cookie);
    if (!person)
      return refuse(
        'second-factor-needed',
        'Type the code that your authenticator app shows, or a recovery code.',
      );
    const at = now();
    await storage.write(async (tx) => {
      await noteSignIn(tx, person.id, at);
      await insertAudit(tx, { at, actor: person.id, action: `session.${how}`, subject: person.id });
    });
    return done(person);
  };
}

/** Longer names are nobody's; a session keeps what is needed to tell one browser from another. */
const LONGEST_AGENT = 300;

export function browserOf({ secure }: Client, request: Request): Browser {
  return { secure, userAgent: (request.headers.get('user-agent') ?? '').slice(0, LONGEST_AGENT) };
}
