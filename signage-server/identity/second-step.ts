import type { GenericEndpointContext } from 'better-auth';
import { generateRandomString } from 'better-auth/crypto';

const LIFE_S = 600;
/** As better-auth's two-factor plugin names its cookie and what stands behind it; its own hook sees passwords only. */
const COOKIE = 'two_factor';

/**
 * Asks somebody whose link was good for their second factor, as better-auth's plugin does after a password: what follows
 * is its own `verifyTOTP` or `verifyBackupCode`.
 */
export async function askForSecondStep(ctx: GenericEndpointContext, userId: string): Promise<void> {
  const cookie = ctx.context.createAuthCookie(COOKIE, { maxAge: LIFE_S });
  const identifier = `2fa-${generateRandomString(20)}`;
  // better-auth compares it with the machine's own clock.
  const expiresAt = new Date(Date.now() + LIFE_S * 1000);
  const { internalAdapter, secret } = ctx.context;
  await internalAdapter.createVerificationValue({ value: userId, identifier, expiresAt });
  await internalAdapter.createVerificationValue({
    value: '0',
    identifier: `2fa-attempts-${identifier}`,
    expiresAt,
  });
  await ctx.setSignedCookie(cookie.name, identifier, secret, cookie.attributes);
}

/** Of a request's cookies the one that says who is being asked, so that no session beside it counts. */
export function secondStepCookies(headers: Headers): Headers {
  const cookies = (headers.get('cookie') ?? '').split(';').filter((part) => part.includes(`.${COOKIE}=`));
  const kept = new Headers({ cookie: cookies.join(';') });
  const agent = headers.get('user-agent');
  if (agent) kept.set('user-agent', agent);
  return kept;
}
