import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for a browser's profile: a file that is mounted. Only root may do that, where the kernel lets it. */
export class DiskImage {
  readonly #folder: string;
  /** Where its files are. */
  readonly path: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, 'disk');
  }

  /** Null where images cannot be mounted. */
  static create(megabytes: number): DiskImage | null {
    const image = new DiskImage(mkdtempSync(join(tmpdir(), 'vitrine-disk-')));
    mkdirSync(image.path);
    try {
      writeFileSync(image.#file, '');
      truncateSync(image.#file, megabytes * 1_000_000);
      run('mkfs.ext4', '-q', '-m', '0', image.#file);
      image.#mount();
      return image;
    } catch {
      rmSync(image.#folder, { recursive: true, force: true });
      return null;
    }
  }

  get #file(): string {
    return join(this.#folder, 'image');
  }

  /** Keeps what has reached the disk by now, as a machine that loses power does. All who write must be stopped. */
  photograph(): void {
    run('cp', '--sparse=always', this.#file, `${this.#file}-cut`);
  }

  /** Goes on from the photograph: nothing that came later ever was. All who had files open must be gone. */
  restore(): void {
    this.#unmount();
    renameSync(`${this.#file}-cut`, this.#file);
    this.#mount();
  }

  destroy(): void {
    this.#unmount();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #mount(): void {
    // Nothing reaches the disk by itself: only what was synced is there after a cut.
    run('mount', '-o', 'loop,commit=600', this.#file, this.path);
  }

  #unmount(): void {
    run('umount', '-l', this.path);
  }
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'pipe' });
}
