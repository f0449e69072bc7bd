import { uuidv7 } from 'uuidv7';
import { Creative } from '../../shared/model/creative.ts';
import type { MadeContent } from '../../shared/model/made-content.ts';
import { consoleEndpoints } from '../../shared/protocol/console-endpoints.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import { checkContent } from '../content/check-content.ts';
import { checkPage } from '../content/check-page.ts';
import { checkRulesAbout } from '../content/check-rules.ts';
import { checkCreativeUnused, creativesOf } from '../content/references.ts';
import { uploadCreative } from '../content/upload-creative.ts';
import { recordChange } from '../operations/record-change.ts';
import { networksOf } from '../outgoing/public-address.ts';
import {
  allCreatives,
  deleteCreative,
  findCreative,
  insertCreative,
  updateCreative,
} from '../storage/creatives.ts';
import { allPlaylists } from '../storage/playlists.ts';
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
      const [creatives, playlists] = await Promise.all([allCreatives(storage.db), allPlaylists(storage.db)]);
      const users = playlists.map((playlist) => ({ name: playlist.name, uses: creativesOf(playlist) }));
      return done({
        creatives: creatives.map((creative) => ({
          creative,
          usedIn: users.filter(({ uses }) => uses.has(creative.id)).map(({ name }) => name),
        })),
      });
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
        const { content, category, ...rest } = body;
        if (content && content.kind !== before.kind) {
          return refuse('invalid-input', 'A creative keeps its kind: make a new one instead.');
        }
        const checked = content ? await checkContent(tx, content) : done(undefined);
        if (!checked.ok) return checked;
        const about = category === undefined ? before.category : (category ?? undefined);
        const creative = Creative.parse({ ...before, ...rest, ...content, category: about });
        const fair = await checkRulesAbout(tx, creative);
        if (!fair.ok) return fair;
        await updateCreative(tx, creative, now);
        return done({ value: creative, subject: params.id, detail: { changed: body } });
      });
    },
    deps,
    { limit: writes },
  );

  register(
    app,
    consoleEndpoints.deleteCreative,
    ({ params }, { principal }) =>
      recordChange(deps, principal, 'creative.delete', async (tx) => {
        const before = await findCreative(tx, params.id);
        if (!before) return refuse('not-found');
        const unused = await checkCreativeUnused(tx, params.id);
        if (!unused.ok) return unused;
        // Its file stays as long as some screen may ask for it: see media/sweep-media.ts.
        await deleteCreative(tx, params.id);
        return done({ value: undefined, subject: params.id, detail: { name: before.name } });
      }),
    deps,
  );
};
