/**
 * A file opened for writing in place: what is written survives the end of the browser, unlike a writable stream, which
 * keeps its bytes in a swap file until it is closed. Only a worker may open one.
 */
export interface SyncFile {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(from: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

interface WorkerFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncFile>;
  /** Chromium renames within the origin private file system; lib.webworker does not know it yet. */
  move(name: string): Promise<void>;
}

export async function openFolder(path: readonly string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** @throws {DOMException} NoModificationAllowedError when somebody else has the file open. */
export async function openForWriting(folder: FileSystemDirectoryHandle, name: string): Promise<SyncFile> {
  const handle = (await folder.getFileHandle(name, { create: true })) as WorkerFileHandle;
  return handle.createSyncAccessHandle();
}

/** Gives a closed file its final name, replacing what had it. */
export async function rename(folder: FileSystemDirectoryHandle, from: string, to: string): Promise<void> {
  const handle = (await folder.getFileHandle(from)) as WorkerFileHandle;
  await handle.move(to);
}
