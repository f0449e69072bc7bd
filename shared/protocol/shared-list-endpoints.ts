import { z } from 'zod';
import { SharedList } from '../list/shared-list.ts';
import { Instant } from '../model/id.ts';
import { endpoints } from './endpoint.ts';

/** 128 bits in 22 characters of base64url. */
const Secret = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** A list is told whole each time: what is told twice changes nothing the second time. */
const LARGEST_LIST = 256 * 1024;

/**
 * A list that several phones hold by a link. Whoever has the link reads and changes it; nobody is asked who they are. The
 * key travels in bodies alone, never in an address that a log would keep.
 */
export const sharedListEndpoints = endpoints({
  shareList: {
    method: 'POST',
    path: '/api/v1/shared-lists',
    access: 'public',
    summary: 'Makes a link to a list, and what ends that link; both are told once and kept as hashes',
    body: z.strictObject({ shared: SharedList }),
    largestBody: LARGEST_LIST,
    response: z.strictObject({ key: Secret, ownerKey: Secret, endsAt: Instant }),
  },
  mergeSharedList: {
    method: 'POST',
    path: '/api/v1/shared-lists/merge',
    access: 'public',
    summary: 'Merges what a phone holds into the list of a link, and answers with what all hold together',
    body: z.strictObject({ key: Secret, shared: SharedList }),
    largestBody: LARGEST_LIST,
    response: z.strictObject({ shared: SharedList, endsAt: Instant }),
  },
  endSharedList: {
    method: 'POST',
    path: '/api/v1/shared-lists/end',
    access: 'public',
    summary: 'Ends a link for everybody who has it; each phone keeps its own copy. Once more changes nothing',
    body: z.strictObject({ ownerKey: Secret }),
    response: 'none',
  },
});
