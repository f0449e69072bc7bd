import { MAX_NESTED_SLOTS, MAX_NESTING_DEPTH, type Playlist } from '../model/playlist.ts';
import type { NestingFault } from './unnest.ts';

/** What is wrong, for whoever would save it: "it would hold itself: Spring > Bakery > Spring". */
export function nestingWords(fault: NestingFault): string {
  switch (fault.kind) {
    case 'circle':
      return `it would hold itself: ${pathWords(fault.path)}`;
    case 'too-deep':
      return `playlists would stand more than ${MAX_NESTING_DEPTH} deep in one another: ${pathWords(fault.path)}`;
    case 'too-many':
      return `it would come to more than ${MAX_NESTED_SLOTS} slots with all that is in its playlists`;
    case 'missing':
      return `it holds a playlist that is gone: ${fault.playlistId}`;
  }
}

/** What a screen leaves out because of it: "without a playlist that holds itself". */
export function leftOutWords(fault: NestingFault): string {
  switch (fault.kind) {
    case 'circle':
      return `without a playlist that holds itself (${pathWords(fault.path)})`;
    case 'too-deep':
      return `without what stands more than ${MAX_NESTING_DEPTH} playlists deep`;
    case 'too-many':
      return `without what goes beyond ${MAX_NESTED_SLOTS} slots`;
    case 'missing':
      return 'without a playlist that no longer exists';
  }
}

function pathWords(path: readonly Playlist[]): string {
  return path.map(({ name }) => name).join(' > ');
}
