import type { Deps } from '../deps.ts';

/** What visits need of the server. */
export type VisitDeps = Pick<Deps, 'storage' | 'now' | 'outsideOrigin'>;
