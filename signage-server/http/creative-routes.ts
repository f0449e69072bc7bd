import { uuidv7 } from 'uuidv7';
import { Creative } from '../../shared/model/creative.ts';
import type { MadeContent } from '../../shared/model/made-content.ts';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import type { Input } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { deleteMany } from '../content/change-library.ts';
import { checkContent } from '../content/check-content.ts';
import { checkPage } from '../content/check-page.ts';
import { checkRulesAbout } from '../content/check-rules.ts';
import { checkWas } from '../content/check-was.ts';
import { listLibrary } from '../content/list-library.ts';
import { checkCreativeUnused } from '../content/references.ts';
import { uploadCreative } from '../content/upload-creative.ts';
import { recordChange } from '../operations/record-change.ts';
import { networksOf } from '../outgoing/public-address.ts';
import { findCreative, insertCreative, updateCreative } from '../storage/creatives.ts';
import { type Routes, register } from './route.ts';

/** Each of these asks somebody else's server. */
const writes = { points: 120, seconds: 60 };
const uploads = { points: 120, seconds: 60 };

export const creativeRoutes: Routes = (app, deps) => {
  const { storage } = deps;
  const allowed = networksOf(deps.config.pageNetworks);
  /** A web page is asked before anything is stored: no transaction waits for somebody else's server. */
  const checkAddress = async (content: MadeContent | undefined): Promise<Result<undefined>> =>
    content?.kind === 'web-page' ? checkPage(content, deps.outsideOrigin(), allowed) : done(undefined);

  register(
    app,
    consoleEndpoints.listCreatives,
    async () => {
      return done({ creatives: await listLibrary(storage.db) });
    },
    deps,
  );

  register(
    app,
    consoleEndpoints.uploadCreative,
    async ({ query }, { principal, request }) => {
      if (!request.body) return refuse('bad-request', 'This file is empty.');
      return await uploadCreative(deps, principal, {
        name: query.name,
        body: request.body,
        declaredBytes: Number(request.headers.get('content-length') ?? 0),
        declaredType: request.headers.get('content-type') ?? '',
      });
    },
    deps,
    { limit: uploads },
  );

  register(
    app,
    consoleEndpoints.createCreative,
    async ({ body: { name, content } }, { principal }) => {
      const page = await checkAddress(content);
      if (!page.ok) return page;
      const id = uuidv7();
      return recordChange(deps, principal, 'creative.create', async (tx, now) => {
        const checked = await checkContent(tx, content);
        if (!checked.ok) return checked;
        const creative: Creative = { id, name, contentClass: 'L0', createdAt: now, ...content };
        await insertCreative(tx, creative);
        return done({ value: creative, subject: id, detail: { name, kind: content.kind } });
      });
    },
    deps,
    { limit: writes },
  );

  register(
    app,
    consoleEndpoints.updateCreative,
    async ({ params, body }, { principal }) => {
      const page = await checkAddress(body.content);
      if (!page.ok) return page;
      return recordChange(deps, principal, 'creative.update', async (tx, now) => {
        const before = await findCreative(tx, params.id);
        if (!before) return refuse('not-found', 'Somebody has deleted this creative.');
        const { was, ...changed } = body;
        const { content: wasContent, ...wasRest } = was ?? {};
        const begun = checkWas(before, { ...wasRest, ...wasContent }, 'creative');
        if (!begun.ok) return begun;
        const { content } = changed;
        if (content && content.kind !== before.kind) {
          return refuse('invalid-input', 'A creative keeps its kind: make a new one instead.');
        }
        const checked = content ? await checkContent(tx, content) : done(undefined);
        if (!checked.ok) return checked;
        const creative = patched(before, changed);
        const fair = await checkRulesAbout(tx, creative);
        if (!fair.ok) return fair;
        await updateCreative(tx, creative, now);
        return done({ value: creative, subject: params.id, detail: { changed } });
      });
    },
    deps,
    { limit: writes },
  );

  register(
    app,
    consoleEndpoints.deleteCreative,
    async ({ params }, { principal }) => {
      const unused = await checkCreativeUnused(storage.db, params.id);
      if (!unused.ok) return unused;
      // Its file stays as long as some screen may ask for it: see media/sweep-media.ts.
      const deleted = await deleteMany(deps, principal, [params.id]);
      if (!deleted.ok) return deleted;
      const [left] = deleted.value.left;
      if (!left) return done(undefined);
      return left.name === '' ? refuse('not-found') : refuse('in-use', left.why);
    },
    deps,
  );
};

type Patch = Omit<Input<typeof consoleEndpoints.updateCreative>['body'], 'was'>;

/** What is null is taken away, and what is absent stays. */
function patched(before: Creative, { content, category, lastDay, ...rest }: Patch): Creative {
  const about = category === undefined ? before.category : (category ?? undefined);
  const end = lastDay === undefined ? before.lastDay : (lastDay ?? undefined);
  return Creative.parse({ ...before, ...rest, ...content, category: about, lastDay: end });
}
