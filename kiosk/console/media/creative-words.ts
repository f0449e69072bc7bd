import type { Creative, CreativeKind } from '../../../shared/model/creative.ts';
import { bytesText, durationText } from '../parts/moments.ts';

const KIND: Readonly<Record<CreativeKind, string>> = {
  image: 'Picture',
  video: 'Video',
  product: 'Product card',
  message: 'Message',
  countdown: 'Countdown',
  clock: 'Clock',
  qr: 'QR code',
  'price-list': 'Price list',
};

/** "Picture", "Video", "Product card". */
export function kindWord({ kind }: Creative): string {
  return KIND[kind];
}

/** "Video · 1920 × 1080 · 0:12 · 4.2 MB". */
export function creativeFacts(creative: Creative): string {
  if (creative.kind === 'product' || creative.kind === 'price-list')
    return `${kindWord(creative)} · always at current prices`;
  if (!('media' in creative)) return kindWord(creative);
  const { width, height, durationMs, bytes } = creative.media;
  const facts = [kindWord(creative), `${width} × ${height}`, bytesText(bytes)];
  if (durationMs !== undefined) facts.splice(2, 0, durationText(durationMs));
  return facts.join(' · ');
}
