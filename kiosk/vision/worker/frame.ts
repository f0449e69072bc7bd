/** What is looked at: what a camera gave, or what was drawn of it. */
export type Frame = VideoFrame | OffscreenCanvas;

/** In pixels, as it is seen. */
export const sizeOf = (frame: Frame): { width: number; height: number } =>
  frame instanceof VideoFrame
    ? { width: frame.displayWidth, height: frame.displayHeight }
    : { width: frame.width, height: frame.height };

/** A part of a frame with the place of its corner in it. Whoever asked for it closes it. */
interface FramePart {
  picture: CanvasImageSource;
  x: number;
  y: number;
  close(): void;
}

/**
 * What of a frame lies within `reach` pixels to each side of a place; the frame itself where no part of it can be had.
 * A canvas takes in every pixel of a frame that it is given, and makes each red, green and blue: of a face that is a
 * tenth as wide as the picture that is a hundred times as many as are wanted.
 */
export function partOf(frame: Frame, { x, y, reach }: { x: number; y: number; reach: number }): FramePart {
  const whole = { picture: frame, x: 0, y: 0, close: () => {} };
  if (!(frame instanceof VideoFrame)) return whole;
  const { visibleRect, displayWidth, displayHeight, timestamp } = frame;
  const isPlain = visibleRect?.width === displayWidth && visibleRect.height === displayHeight;
  // Colours have half as many samples each way as brightness: a part begins and ends between them.
  const [left, right] = span(x - reach, x + reach, displayWidth);
  const [top, bottom] = span(y - reach, y + reach, displayHeight);
  if (!isPlain || right <= left || bottom <= top) return whole;
  const part = new VideoFrame(frame, {
    visibleRect: {
      x: visibleRect.x + left,
      y: visibleRect.y + top,
      width: right - left,
      height: bottom - top,
    },
    displayWidth: right - left,
    displayHeight: bottom - top,
    timestamp,
  });
  return { picture: part, x: left, y: top, close: () => part.close() };
}

/** From one even number to another, outwards, within 0 and `end`. */
function span(from: number, to: number, end: number): [number, number] {
  return [2 * Math.floor(Math.max(0, from) / 2), Math.min(2 * Math.floor(end / 2), 2 * Math.ceil(to / 2))];
}
