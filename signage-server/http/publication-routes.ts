import { done, refuse } from '../../shared/protocol/problem.ts';
import { publicationEndpoints } from '../../shared/protocol/publication-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { approvalOf, approveDrafts, requireApproval } from '../publishing/approval.ts';
import { copyFindings } from '../publishing/copy-findings.ts';
import { draftChanges } from '../publishing/draft-changes.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { ruleFindings } from '../publishing/gate-rules.ts';
import { publishDrafts } from '../publishing/publish.ts';
import { missingFiles, restorePublication } from '../publishing/restore.ts';
import { findPerson, listPeople } from '../storage/people.ts';
import { findPublication, latestPublication, listPublications } from '../storage/publications.ts';
import { type Routes, register } from './route.ts';

export const publicationRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  register(
    app,
    publicationEndpoints.publishState,
    async (_input, { principal }) => {
      const [last, drafts] = await Promise.all([latestPublication(db), readDrafts(db)]);
      if (!drafts.ok) return drafts;
      const found = {
        ...draftChanges(last?.content, drafts.value),
        rules: await ruleFindings(db, drafts.value, last?.content),
        copy: copyFindings(drafts.value.schedule.creatives),
        approval: await approvalOf(db, drafts.value, principal.userId),
      };
      if (!last) return done({ published: null, ...found });
      const by = (await findPerson(db, last.publishedBy))?.name ?? last.publishedBy;
      return done({ published: { revision: last.revision, at: last.publishedAt, by }, ...found });
    },
    deps,
  );

  register(
    app,
    publicationEndpoints.publish,
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

  register(
    app,
    publicationEndpoints.listPublications,
    async ({ query: { before, limit } }) => {
      const rows = await listPublications(db, { before, limit: limit + 1 });
      const names = new Map((await listPeople(db)).map(({ id, name }) => [id, name]));
      const publications = rows
        .slice(0, limit)
        .map(({ revision, publishedAt: at, publishedBy, restored }) => {
          return { revision, at, by: names.get(publishedBy) ?? publishedBy, restored };
        });
      return done({ publications, more: rows.length > limit });
    },
    deps,
  );

  register(
    app,
    publicationEndpoints.comparePublication,
    async ({ params: { revision } }) => {
      const [past, last] = await Promise.all([findPublication(db, revision), latestPublication(db)]);
      if (!past) return refuse('not-found', `Revision ${revision} was never published.`);
      const changes = draftChanges(last?.content, past.content);
      return done({ ...changes, missing: await missingFiles(db, past.content) });
    },
    deps,
  );

  register(
    app,
    publicationEndpoints.restorePublication,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'publish.restore', async (tx, now) => {
        const restored = await restorePublication(tx, { ...params, by: principal.userId, now });
        if (!restored.ok) return restored;
        const { revision, displayIds } = restored.value;
        return done({
          value: { revision, displays: displayIds.length },
          subject: String(revision),
          detail: { restored: params.revision, displayIds },
          rings: [{ kind: 'published' }, { kind: 'content' }],
        });
      }),
    deps,
  );

  register(
    app,
    publicationEndpoints.approveDrafts,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'publish.approve', async (tx, now) => {
        const approved = await approveDrafts(tx, { seen: body.drafts, by: principal.userId, now });
        if (!approved.ok) return approved;
        return done({ value: undefined, subject: 'drafts', detail: { drafts: approved.value } });
      }),
    deps,
  );

  register(
    app,
    publicationEndpoints.requireApproval,
    ({ body }, { principal }) =>
      recordChange(deps, principal, 'publish.require-approval', async (tx) => {
        const set = await requireApproval(tx, body.required);
        if (!set.ok) return set;
        return done({ value: undefined, subject: 'store', detail: { required: body.required } });
      }),
    deps,
  );
};
