import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { publicationEndpoints } from '../../shared/protocol/publication-endpoints.ts';
import { recordChange } from '../operations/record-change.ts';
import { approvalOf, approveDrafts } from '../publishing/approval.ts';
import { askApproval, sendBack } from '../publishing/ask-approval.ts';
import { copyFindings } from '../publishing/copy-findings.ts';
import { differencesOf } from '../publishing/differences.ts';
import { changeOf, draftChanges } from '../publishing/draft-changes.ts';
import { readDrafts } from '../publishing/drafts.ts';
import { draftsDigest } from '../publishing/drafts-digest.ts';
import { ruleFindings } from '../publishing/gate-rules.ts';
import type { PublicationContent } from '../publishing/publication-content.ts';
import { publishDrafts } from '../publishing/publish.ts';
import { referencesOf } from '../publishing/references.ts';
import { missingFiles, restorePublication } from '../publishing/restore.ts';
import { rolloutNow } from '../publishing/roll-out.ts';
import { reachOf } from '../publishing/screen-changes.ts';
import { displayNames } from '../storage/displays.ts';
import { namesOfPeople } from '../storage/people.ts';
import { findPublication, latestPublication, listPublications } from '../storage/publications.ts';
import { type Routes, register } from './route.ts';

export const publicationRoutes: Routes = (app, deps) => {
  const { db } = deps.storage;

  const past = async (revision: number): Promise<Result<PublicationContent>> => {
    const found = await findPublication(db, revision);
    return found ? done(found.content) : refuse('not-found', `Revision ${revision} was never published.`);
  };

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
        rollout: await rolloutNow(db, deps.now()),
      };
      if (!last) return done({ published: null, ...found });
      const by = (await namesOfPeople(db)).get(last.publishedBy) ?? last.publishedBy;
      return done({ published: { revision: last.revision, at: last.publishedAt, by }, ...found });
    },
    deps,
  );

  register(
    app,
    publicationEndpoints.readDifferences,
    async ({ query: { revision, after, limit } }) => {
      const last = (await latestPublication(db))?.content;
      const wanted = revision === undefined ? await readDrafts(db) : await past(revision);
      if (!wanted.ok) return wanted;
      const content = wanted.value;
      const { differences, along } = differencesOf(last, content);
      const some = differences.slice(after, after + limit);
      return done({
        drafts: draftsDigest(content),
        total: differences.length,
        differences: some,
        along: along.map(changeOf),
        references: referencesOf(some, last ? [content, last] : [content], await displayNames(db)),
        reach: await reachOf(db, last, content),
      });
    },
    deps,
  );

  register(
    app,
    publicationEndpoints.publish,
    ({ query }, { principal }) =>
      recordChange(deps, principal, 'publish', async (tx, now) => {
        const published = await publishDrafts(tx, { by: principal.userId, now, seen: query.drafts });
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
      const names = await namesOfPeople(db);
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
      const [found, last] = await Promise.all([past(revision), latestPublication(db)]);
      if (!found.ok) return found;
      const changes = draftChanges(last?.content, found.value);
      return done({ ...changes, missing: await missingFiles(db, found.value) });
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
    publicationEndpoints.askApproval,
    ({ body: { drafts, note } }, { principal }) =>
      recordChange(deps, principal, 'publish.ask', async (tx, now) => {
        const asked = await askApproval(tx, { seen: drafts, by: principal.userId, note, now });
        if (!asked.ok) return asked;
        return done({ value: undefined, subject: 'drafts', detail: { drafts, note } });
      }),
    deps,
  );

  register(
    app,
    publicationEndpoints.sendBackDrafts,
    ({ body: { drafts, note } }, { principal }) =>
      recordChange(deps, principal, 'publish.send-back', async (tx, now) => {
        const sent = await sendBack(tx, { seen: drafts, by: principal.userId, note, now });
        if (!sent.ok) return sent;
        return done({ value: undefined, subject: 'drafts', detail: { drafts, note } });
      }),
    deps,
  );
};
