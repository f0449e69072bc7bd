import { mayDo, Right, type Role } from '../../../shared/protocol/role.ts';

/** That somebody may sign in goes without saying. */
const DUTY: Readonly<Record<Exclude<Right, 'console:enter'>, string>> = {
  'content:read': 'see content',
  'content:write': 'change media and playlists',
  'schedule:write': 'change the schedule',
  publish: 'publish',
  approve: 'approve what others publish',
  'displays:read': 'see displays',
  'displays:manage': 'pair and remove displays',
  'reports:read': 'read reports',
  'store:manage': 'change the store and its camera',
  'people:manage': 'invite people and set roles',
  'floor:serve': 'answer calls of customers and hand orders over',
  'floor:lead': 'be told when nobody answers',
};

/** What a role may do, read from the table of rights itself, so that the words cannot drift from it. */
export function roleDuties(role: Role): string {
  const rights = Right.options.filter((right) => mayDo(role, right));
  if (rights.length === Right.options.length) return 'May do everything';
  const words = rights.flatMap((right) => (right === 'console:enter' ? [] : DUTY[right])).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
