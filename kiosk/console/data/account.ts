import { createContext } from '@lit/context';
import type { consoleEndpoints } from '../../../shared/protocol/console-endpoints.ts';
import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { Right } from '../../../shared/protocol/role.ts';

/** Who is signed in, and the store they work in. */
export type Account = Answer<typeof consoleEndpoints.me>;

export const accountContext = createContext<Account>('vitrine-account');

/** Whether the person may. The server decides anyway; this only keeps dead buttons off the page. */
export function may(account: Account, right: Right): boolean {
  return account.rights.includes(right);
}

const ROLE_NAMES: Readonly<Record<string, string>> = {
  owner: 'Owner',
  admin: 'Administrator',
  merchandiser: 'Merchandiser',
  approver: 'Approver',
  manager: 'Store manager',
  analyst: 'Analyst',
  viewer: 'Read-only',
  staff: 'Shop staff',
};

/** A role as people call it; a role this page does not know is shown as stored. */
export function roleName(role: string): string {
  return ROLE_NAMES[role] ?? role;
}
