/**
 * The built files that a page can ever ask for: itself, and whatever is named in a file it can ask for, so also
 * dynamic imports, workers, what workers load, fonts in style sheets. Read from the files as they were built, because
 * the bundler's manifest does not list what a worker loads.
 *
 * @param entry the page, by its path in the build.
 * @param files every path in the build.
 * @param textOf the text of a file; null for one that names no others (pictures, fonts, WebAssembly).
 */
export function reachableFiles(
  entry: string,
  files: readonly string[],
  textOf: (file: string) => string | null,
): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    const text = textOf(file);
    if (text === null) continue;
    for (const other of files) if (!reached.has(other) && text.includes(baseName(other))) reached.add(other);
  }
  return reached;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
