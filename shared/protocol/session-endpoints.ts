import { z } from 'zod';
import { endpoints } from './endpoint.ts';

export const SignedIn = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
});

/** Signing in to the console and out of it. The session is an HttpOnly cookie that these set and clear. */
export const sessionEndpoints = endpoints({
  signIn: {
    method: 'POST',
    path: '/api/v1/session',
    access: 'public',
    summary: 'Signs in with e-mail and password; a refusal never says which of the two was wrong',
    body: z.strictObject({ email: z.string().min(3).max(200), password: z.string().min(1).max(128) }),
    response: SignedIn,
  },
  signInByLink: {
    method: 'POST',
    path: '/api/v1/session/link',
    access: 'public',
    summary: 'Signs in once with the token of a sign-in link, which then is used up',
    body: z.strictObject({ token: z.string().min(16).max(128) }),
    response: SignedIn,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/v1/session',
    access: 'public',
    summary: 'Ends the session of this browser, if there is one',
    response: 'none',
  },
});
