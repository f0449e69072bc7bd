import type { Colleague } from '../../../shared/protocol/people-endpoints.ts';
import { count, dayText, momentText } from '../parts/moments.ts';

/** What a person's row says of how they come in. `now` in milliseconds, `zone` the store's. */
export function presenceText(
  { lastInAt, linkEndsAt, sessions }: Colleague,
  now: number,
  zone: string,
): string {
  const link =
    linkEndsAt !== null && linkEndsAt > now ? `link holds until ${momentText(linkEndsAt, zone)}` : '';
  if (lastInAt === null) return link ? `Invited; ${link}` : 'Invited; the link has run out';
  const where = sessions === 0 ? 'Signed out' : `Signed in on ${count(sessions, 'device')}`;
  return [where, `last came ${dayText(lastInAt, zone)}`, link].filter(Boolean).join('; ');
}

/** Whether nobody has ever come in by this account, so that it is an invitation still. */
export function isInvitation({ lastInAt }: Colleague): boolean {
  return lastInAt === null;
}

export const WORDS = {
  title: 'People',
  lead: 'Who may come in, and what they may do.',
  invite: 'Invite somebody',
  columns: { name: 'Name', role: 'Role', presence: 'Coming in', acts: 'Do' },
  you: ' (you)',
  newLink: 'New link',
  withdraw: 'Withdraw',
  signOut: 'Sign out',
  reset: 'Reset sign-in',
  remove: 'Remove',
  roles: 'What each role may do',
  former: 'No longer here',
  formerLead: 'What they did stays in the record under their name.',
} as const;

export const withdrawWords = (name: string) => ({
  heading: `Withdraw the invitation of ${name}?`,
  text: 'The link stops working, and the account, which nobody has used, goes with it.',
  action: 'Withdraw',
});

export const removeWords = (name: string) => ({
  heading: `Remove ${name}?`,
  text: `${name} is signed out everywhere at once, and can come in neither by password nor by link. What ${name} did stays in the record. The e-mail address can be invited again.`,
  action: 'Remove',
});

export const signOutWords = (name: string) => ({
  heading: `Sign ${name} out everywhere?`,
  text: `${name} has to sign in again on every device. Use this when a device was lost.`,
  action: 'Sign out',
});

export const LINK_WORDS = {
  link: {
    heading: (name: string) => `A new link for ${name}`,
    text: (name: string) =>
      `The link signs ${name} in once. Links made before it stop working; password and passkeys stay.`,
    action: 'Make the link',
  },
  reset: {
    heading: (name: string) => `Reset how ${name} signs in?`,
    text: (name: string) =>
      `For a lost phone or a forgotten password: the password, the authenticator app and all passkeys of ${name} go, and every session ends. A new link lets ${name} in to choose new ones.`,
    action: 'Reset and make a link',
  },
  handOver: (name: string) =>
    `Hand the link over yourself: whoever opens it is ${name} here. It stands in the record.`,
  holds: (until: string) => `It holds until ${until}, and is not shown again.`,
  label: 'One-time sign-in link',
} as const;
