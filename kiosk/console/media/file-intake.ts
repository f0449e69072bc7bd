import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Files that are dropped anywhere on the page or pasted into it. */
export class FileIntake implements ReactiveController {
  /** Files hover over the page. */
  dragging = false;
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: File[]) => void;
  #depth = 0;

  constructor(host: ReactiveControllerHost, take: (files: File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragenter', this.#onEnter);
    window.addEventListener('dragover', this.#onOver);
    window.addEventListener('dragleave', this.#onLeave);
    window.addEventListener('drop', this.#onDrop);
    document.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragenter', this.#onEnter);
    window.removeEventListener('dragover', this.#onOver);
    window.removeEventListener('dragleave', this.#onLeave);
    window.removeEventListener('drop', this.#onDrop);
    document.removeEventListener('paste', this.#onPaste);
  }

  readonly #onEnter = (event: DragEvent): void => {
    if (hasFiles(event)) this.#turn(this.#depth + 1);
  };

  readonly #onOver = (event: DragEvent): void => {
    // Without this the browser opens the file in place of the console.
    if (hasFiles(event)) event.preventDefault();
  };

  readonly #onLeave = (event: DragEvent): void => {
    if (hasFiles(event)) this.#turn(Math.max(0, this.#depth - 1));
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#turn(0);
    this.#offer(event.dataTransfer?.files);
  };

  readonly #onPaste = (event: ClipboardEvent): void => this.#offer(event.clipboardData?.files);

  #offer(files: FileList | undefined): void {
    if (files && files.length > 0) this.#take([...files]);
  }

  #turn(depth: number): void {
    this.#depth = depth;
    this.dragging = depth > 0;
    this.#host.requestUpdate();
  }
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
