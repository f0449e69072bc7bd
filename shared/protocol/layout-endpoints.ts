import { z } from 'zod';
import { Id } from '../model/id.ts';
import { Layout } from '../model/layout.ts';
import { endpoints } from './endpoint.ts';
import { DraftVersion, SavedLayout } from './saved-draft.ts';

const byId = z.strictObject({ id: Id });
const LayoutDraft = Layout.omit({ id: true, createdAt: true });

/** How screens are divided, as drafts: screens see them when they are published. */
export const layoutEndpoints = endpoints({
  listLayouts: {
    method: 'GET',
    path: '/api/v1/layouts',
    access: 'content:read',
    summary: 'Every layout',
    response: z.strictObject({ layouts: z.array(SavedLayout) }),
  },
  createLayout: {
    method: 'POST',
    path: '/api/v1/layouts',
    access: 'content:write',
    summary: 'Makes a layout; every playlist that its zones name must exist',
    body: LayoutDraft,
    response: SavedLayout,
  },
  saveLayout: {
    method: 'PUT',
    path: '/api/v1/layouts/{id}',
    access: 'content:write',
    summary: 'Replaces the name and zones of a layout; entries that use it change with it',
    params: byId,
    body: LayoutDraft.extend({ version: DraftVersion }),
    response: SavedLayout,
  },
  deleteLayout: {
    method: 'DELETE',
    path: '/api/v1/layouts/{id}',
    access: 'content:write',
    summary: 'Deletes a layout that no entry uses',
    params: byId,
    response: 'none',
  },
});
