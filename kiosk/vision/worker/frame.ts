/** What is looked at: what a camera gave, or what was drawn of it. */
export type Frame = VideoFrame | OffscreenCanvas;

/** In pixels, as it is seen. */
export const sizeOf = (frame: Frame): { width: number; height: number } =>
  frame instanceof VideoFrame
    ? { width: frame.displayWidth, height: frame.displayHeight }
    : { width: frame.width, height: frame.height };
