import { isAPIError } from 'better-auth/api';
import type { Logger } from 'pino';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { rightsOf } from '../../shared/protocol/role.ts';
import type { PersonPrincipal } from '../http/principal.ts';
import { findPerson, type Person, REMOVED } from '../storage/people.ts';
import { serverKey } from '../storage/server-keys.ts';
import type { Storage } from '../storage/storage.ts';
import { type Auth, makeAuth } from './auth.ts';
import { Passkeys } from './passkeys.ts';
import { SecondFactor } from './second-factor.ts';
import { secondStepCookies } from './second-step.ts';
import { newSecretToken } from './secret-token.ts';

/** How a browser comes: over TLS or not, and as what it calls itself. */
export interface Browser {
  secure: boolean;
  userAgent: string;
}

/** A person signed in, with the Set-Cookie headers that make it so. */
export interface SignIn {
  /** Null: they have to show their second factor first, within ten minutes, by {@link Identity.signInSecondStep}. */
  person: Person | null;
  headers: Headers;
}

/** Who a person at the console is. Everything that better-auth does for Vitrine goes through here. */
export class Identity {
  readonly #storage: Storage;
  /** Two, because the cookie's name and Secure attribute depend on how this very request came. */
  readonly #http: Auth;
  readonly #https: Auth;

  readonly secondFactor: SecondFactor;
  readonly passkeys: Passkeys;

  private constructor(storage: Storage, http: Auth, https: Auth, passkeys: Passkeys) {
    this.#storage = storage;
    this.#http = http;
    this.#https = https;
    this.secondFactor = new SecondFactor((headers) => this.#holding(headers));
    this.passkeys = passkeys;
  }

  /** Makes the secret that signs cookies at first start; all processes on one store share it. */
  static async open(given: { storage: Storage; now: () => number; log: Logger }): Promise<Identity> {
    const { storage } = given;
    const secret = await serverKey(storage, 'console-sessions', async () => newSecretToken(), given.now());
    const [http, https] = [false, true].map((secure) => makeAuth({ ...given, secret, secure }));
    if (!http || !https) throw new Error('unreachable');
    return new Identity(storage, http, https, await Passkeys.open(storage, given.now));
  }

  /** By the session cookie, whichever of the two kinds the browser holds. Reads the store every time: a session ends at once. */
  async person(headers: Headers): Promise<Result<PersonPrincipal>> {
    const query = { disableRefresh: true };
    const found =
      (await this.#https.api.getSession({ headers, query })) ??
      (await this.#http.api.getSession({ headers, query }));
    // A session that began while its account was being closed is none.
    if (!found || found.user.role === REMOVED) return refuse('not-signed-in');
    const { id: userId, name, email, role } = found.user;
    const sessionId = found.session.id;
    return done({ kind: 'person', userId, sessionId, name, email, role, rights: rightsOf(role) });
  }

  /** Prolongs a session that is more than a day old. The headers to answer with may be empty. */
  async prolong(headers: Headers, secure: boolean): Promise<Headers> {
    return (await this.#of(secure).api.getSession({ headers, returnHeaders: true })).headers;
  }

  async signIn(credentials: { email: string; password: string }, browser: Browser): Promise<Result<SignIn>> {
    return await this.#signedIn(
      async () => {
        const { headers, response } = await this.#of(browser.secure).api.signInEmail({
          body: credentials,
          headers: agentOf(browser),
          returnHeaders: true,
        });
        // The two-factor plugin answers in place of what the types say.
        return { headers, userId: 'user' in response ? response.user.id : null };
      },
      refuse('not-signed-in', 'That e-mail address and password do not belong together.'),
    );
  }

  async signInByLink(token: string, browser: Browser): Promise<Result<SignIn>> {
    return await this.#signedIn(
      async () => {
        const { headers, response } = await this.#of(browser.secure).api.signInByLink({
          body: { token },
          headers: agentOf(browser),
          returnHeaders: true,
        });
        return { headers, userId: response?.userId ?? null };
      },
      refuse('link-used', 'Sign in with your password, or ask for a new link.'),
    );
  }

  /** A code of the authenticator app or a recovery code, after a sign-in that asked for it. */
  async signInSecondStep(headers: Headers, code: string, browser: Browser): Promise<Result<SignIn>> {
    const { api } = this.#of(browser.secure);
    const given = { headers: secondStepCookies(headers), body: { code }, returnHeaders: true } as const;
    return await this.#signedIn(
      async () => {
        const verified = /^\d{6}$/.test(code)
          ? await api.verifyTOTP(given)
          : await api.verifyBackupCode(given);
        return { headers: verified.headers, userId: verified.response.user.id };
      },
      refuse('not-signed-in', 'That code is not right, or no longer. After five wrong ones begin anew.'),
    );
  }

  /** Signs in whoever a passkey of theirs was recognised as. */
  async signInAs(userId: string, browser: Browser): Promise<Result<SignIn>> {
    return await this.#signedIn(async () => {
      const { headers, response } = await this.#of(browser.secure).api.beginSession({
        body: { userId },
        headers: agentOf(browser),
        returnHeaders: true,
      });
      return { headers, userId: response.userId };
    }, refuse('not-signed-in'));
  }

  /** Ends the session of these cookies, if there is one. */
  async signOut(headers: Headers): Promise<Headers> {
    const ended = new Headers();
    for (const auth of [this.#http, this.#https]) {
      const { headers: cleared } = await auth.api.signOut({ headers, returnHeaders: true });
      for (const cookie of cleared.getSetCookie()) ended.append('set-cookie', cookie);
    }
    return ended;
  }

  /**
   * A link for `person` to sign in with, once, within a day. `origin` is where the page is reached.
   *
   * @param isLastResort it asks for no second factor: for whoever runs the server, and so holds all of it anyway
   */
  async createSignInLink(
    person: Pick<Person, 'id'>,
    origin: string,
    { isLastResort = false } = {},
  ): Promise<{ url: string; expiresAt: number }> {
    const made = await this.#http.api.createSignInLink({ body: { userId: person.id, isLastResort } });
    return { url: `${origin}/console#sign-in=${made.token}`, expiresAt: made.expiresAt };
  }

  /** Makes an account without a password. The caller has checked that nobody has this address. */
  async createPerson(person: { name: string; email: string; role: string }): Promise<string> {
    const { internalAdapter } = await this.#http.$context;
    const email = person.email.toLowerCase();
    const made = await internalAdapter.createUser(
      { ...person, email, emailVerified: true },
      { method: 'admin' },
    );
    return made.id;
  }

  /** Sets the first password of whoever these headers sign in. A second one is a `conflict`. */
  async setPassword(headers: Headers, password: string): Promise<Result<undefined>> {
    const auth = await this.#holding(headers);
    try {
      await auth.api.setPassword({ headers, body: { newPassword: password } });
      return done(undefined);
    } catch (error) {
      if (!isAPIError(error)) throw error;
      if (error.body?.code === 'PASSWORD_ALREADY_SET')
        return refuse('conflict', 'A password is set already.');
      if (error.status === 'FORBIDDEN' || error.status === 'UNAUTHORIZED') {
        return refuse('not-signed-in', 'Sign in again first: this session is more than a day old.');
      }
      throw error;
    }
  }

  #of(secure: boolean): Auth {
    return secure ? this.#https : this.#http;
  }

  /** The one whose cookie these headers carry. */
  async #holding(headers: Headers): Promise<Auth> {
    return (await this.#https.api.getSession({ headers })) ? this.#https : this.#http;
  }

  async #signedIn(
    attempt: () => Promise<{ headers: Headers; userId: string | null }>,
    refusal: Result<never>,
  ): Promise<Result<SignIn>> {
    try {
      const { headers, userId } = await attempt();
      if (userId === null) return done({ person: null, headers });
      const person = await findPerson(this.#storage.db, userId);
      return person ? done({ person, headers }) : refusal;
    } catch (error) {
      // What better-auth refuses, it refuses as a 4xx; anything else is a bug and is thrown on.
      if (isAPIError(error) && error.statusCode < 500) return refusal;
      throw error;
    }
  }
}

/** All that a session keeps of a browser. */
function agentOf({ userAgent }: Browser): Headers {
  return new Headers({ 'user-agent': userAgent });
}
