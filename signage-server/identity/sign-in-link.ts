import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { SIGN_IN_LINK, SignInLinkValue } from '../storage/sign-in-links.ts';
import { askForSecondStep } from './second-step.ts';
import { hashOfToken, newSecretToken } from './secret-token.ts';

export const SIGN_IN_LINK_LIFE_MS = 24 * 3600 * 1000;

function identifierOf(token: string): string {
  return `${SIGN_IN_LINK}${hashOfToken(token)}`;
}

/**
 * Links that sign one person in, once. better-auth's own magic-link plugin answers to GET, which a mail scanner or a
 * link preview would use up; here a token travels in a fragment and is taken by POST alone.
 */
export function signInLink(now: () => number) {
  return {
    id: 'sign-in-link',
    endpoints: {
      createSignInLink: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string(), isLastResort: z.boolean() }) },
        async (ctx) => {
          const token = newSecretToken();
          const expiresAt = now() + SIGN_IN_LINK_LIFE_MS;
          await ctx.context.internalAdapter.createVerificationValue({
            identifier: identifierOf(token),
            value: JSON.stringify({ ...ctx.body, expiresAt } satisfies z.input<typeof SignInLinkValue>),
            // better-auth compares this with the machine's own clock; ours is in `value`.
            expiresAt: new Date(Date.now() + SIGN_IN_LINK_LIFE_MS),
          });
          return { token, expiresAt };
        },
      ),
      signInByLink: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ token: z.string() }) },
        async (ctx) => {
          // Deletes as it reads, so that of two who come at once one gets nothing.
          const row = await ctx.context.internalAdapter.consumeVerificationValue(
            identifierOf(ctx.body.token),
          );
          const stored = row ? SignInLinkValue.safeParse(JSON.parse(row.value)) : undefined;
          if (!stored?.success || stored.data.expiresAt <= now()) throw new APIError('UNAUTHORIZED');
          const user = await ctx.context.internalAdapter.findUserById(stored.data.userId);
          if (!user) throw new APIError('UNAUTHORIZED');
          if ('twoFactorEnabled' in user && user.twoFactorEnabled && !stored.data.isLastResort) {
            await askForSecondStep(ctx, user.id);
            return null;
          }
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return { userId: user.id };
        },
      ),
      /** A session for somebody who has shown by a passkey who they are. */
      beginSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ userId: z.string() }) },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          if (!user) throw new APIError('UNAUTHORIZED');
          await setSessionCookie(ctx, {
            session: await ctx.context.internalAdapter.createSession(user.id),
            user,
          });
          return { userId: user.id };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
