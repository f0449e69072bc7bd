import type { Creative } from '../../../shared/model/creative.ts';
import { bytesText, durationText } from '../parts/moments.ts';

const KIND = { image: 'Picture', video: 'Video', product: 'Product card' } as const;

/** "Picture", "Video", "Product card". */
export function kindWord({ kind }: Creative): string {
  return KIND[kind];
}

/** "Video · 1920 × 1080 · 0:12 · 4.2 MB". */
export function creativeFacts(creative: Creative): string {
  if (creative.kind === 'product') return `${kindWord(creative)} · always at its current price`;
  const { width, height, durationMs, bytes } = creative.media;
  const facts = [kindWord(creative), `${width} × ${height}`, bytesText(bytes)];
  if (durationMs !== undefined) facts.splice(2, 0, durationText(durationMs));
  return facts.join(' · ');
}
