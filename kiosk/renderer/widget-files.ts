import { readBundleIndex } from '../../shared/model/bundle.ts';

/** More than the longest index there may be. */
const INDEX_BYTES = 1_000_000;

/** One file of a bundle, by its path in it. */
export interface WidgetFile {
  path: string;
  blob: Blob;
}

/** The files of a bundle, none of them copied. @throws {Error} for what is no bundle. */
export async function widgetFiles(bundle: Blob): Promise<WidgetFile[]> {
  const entries = readBundleIndex(new Uint8Array(await bundle.slice(0, INDEX_BYTES).arrayBuffer()), (bytes) =>
    new TextDecoder().decode(bytes),
  );
  return entries.map(({ path, mime, from, to }) => ({ path, blob: bundle.slice(from, to, mime) }));
}
