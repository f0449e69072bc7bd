import { z } from 'zod';

/** What a person may do in the console, as rights that endpoints name. */
export const Right = z.enum([
  'console:enter',
  'content:read',
  'content:write',
  'schedule:write',
  'publish',
  'approve',
  'displays:read',
  'displays:manage',
  'reports:read',
  'store:manage',
  'people:manage',
  'floor:serve',
  'floor:lead',
]);
export type Right = z.infer<typeof Right>;

export const Role = z.enum([
  'owner',
  'admin',
  'merchandiser',
  'approver',
  'manager',
  'analyst',
  'viewer',
  'staff',
]);
export type Role = z.infer<typeof Role>;

const read = ['console:enter', 'content:read', 'displays:read'] as const;

/** Deny by default: a right that is not listed is not there, and a role that is not listed has none. */
const granted: Record<Role, readonly Right[]> = {
  owner: Right.options,
  admin: Right.options,
  merchandiser: [...read, 'content:write', 'schedule:write', 'publish', 'approve', 'reports:read'],
  /** The second pair of eyes: sees everything, says yes to drafts, and edits nothing. */
  approver: [...read, 'reports:read', 'approve'],
  manager: [...read, 'displays:manage', 'reports:read', 'publish', 'approve', 'floor:serve', 'floor:lead'],
  analyst: [...read, 'reports:read'],
  viewer: read,
  /** Whoever serves customers: what these have sent, and nothing else of the console. */
  staff: ['console:enter', 'floor:serve'],
};

/** What a stored role grants. An unknown role grants nothing. */
export function rightsOf(role: string): readonly Right[] {
  const known = Role.safeParse(role);
  return known.success ? granted[known.data] : [];
}

/** Whether a stored role grants a right. */
export function mayDo(role: string, right: Right): boolean {
  return rightsOf(role).includes(right);
}
