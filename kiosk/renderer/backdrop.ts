const LONG_SIDE = 48;

/**
 * Paints a picture's own colours, blurred and dimmed, into a tiny canvas that CSS then stretches over the whole box.
 * A CSS `filter: blur()` over a full screen costs a weak signage stick most of its frame budget; this costs one
 * 48-pixel drawing per item and nothing afterwards.
 *
 * @param size natural size of the source in pixels
 */
export function paintBackdrop(
  canvas: HTMLCanvasElement,
  source: CanvasImageSource,
  size: { width: number; height: number },
): void {
  const scale = LONG_SIDE / Math.max(size.width, size.height, 1);
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.filter = 'blur(3px) brightness(0.62) saturate(1.25)';
  // Drawn past the edges, or the blur would mix in transparent black there.
  pen.drawImage(source, -4, -4, canvas.width + 8, canvas.height + 8);
}
