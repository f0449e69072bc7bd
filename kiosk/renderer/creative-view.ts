import type { RenderErrorCode } from './render-item.ts';

/** How one kind of creative gets on glass. A view belongs to a layer and is used again and again. */
export interface CreativeView extends HTMLElement {
  /** The picture is on glass from now on: let it run. */
  start(): void;
  /** It is gone from glass: release what it holds. Harmless when nothing is loaded. */
  clear(): void;
  /** Draws again with what the stage's resources say now. */
  refresh?(): void;
}

/** A view's refusal, before the stage knows which item it belongs to. */
export class ViewFailure extends Error {
  readonly code: RenderErrorCode;

  constructor(code: RenderErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'ViewFailure';
    this.code = code;
  }
}
