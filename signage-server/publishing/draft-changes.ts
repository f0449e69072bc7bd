import type { DraftChange, DraftChanges } from '../../shared/protocol/draft-change.ts';
import { differencesOf } from './differences.ts';
import type { PublicationContent } from './publication-content.ts';

/** In what the drafts differ from what is published, by name. Everything is new where nothing is published yet. */
export function draftChanges(
  published: PublicationContent | undefined,
  drafts: PublicationContent,
): DraftChanges {
  const { differences, along } = differencesOf(published, drafts);
  return { changes: differences.map(changeOf), along: along.map(changeOf) };
}

/** A difference by its name alone. */
export function changeOf({
  what,
  name,
  before,
  after,
}: Pick<DraftChange, 'what' | 'name'> & { before: unknown; after: unknown }): DraftChange {
  return { what, name, how: before === null ? 'added' : after === null ? 'removed' : 'changed' };
}
