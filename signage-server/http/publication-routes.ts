import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done } from '../../shared/protocol/problem.ts';
import { recordChange } from '../operations/record-change.ts';
import { draftChanges } from '../publishing/draft-changes.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { ruleFindings } from '../publishing/gate-rules.ts';
import { publishDrafts } from '../publishing/publish.ts';
import { findPerson } from '../storage/people.ts';
import { latestPublication } from '../storage/publications.ts';
import { type Routes, register } from './route.ts';

export const publicationRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  register(
    app,
    consoleEndpoints.publishState,
    async () => {
      const [last, drafts] = await Promise.all([latestPublication(db), readDrafts(db)]);
      if (!drafts.ok) return drafts;
      const found = {
        ...draftChanges(last?.content, drafts.value),
        rules: await ruleFindings(db, drafts.value, last?.content),
      };
      if (!last) return done({ published: null, ...found });
      const by = (await findPerson(db, last.publishedBy))?.name ?? last.publishedBy;
      return done({ published: { revision: last.revision, at: last.publishedAt, by }, ...found });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.publish,
    (_input, { principal }) =>
      recordChange(deps, principal, 'publish', async (tx, now) => {
        const published = await publishDrafts(tx, principal.userId, now);
        if (!published.ok) return published;
        const { revision, displayIds } = published.value;
        return done({
          value: { revision, displays: displayIds.length },
          subject: String(revision),
          detail: { displayIds },
          rings: [{ kind: 'published' }, { kind: 'content' }],
        });
      }),
    deps,
  );
};
