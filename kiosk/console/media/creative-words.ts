import type { Creative, CreativeKind } from '../../../shared/model/creative.ts';
import { bytesText, durationText } from '../parts/moments.ts';

const KIND: Readonly<Record<CreativeKind, string>> = {
  image: 'Picture',
  video: 'Video',
  product: 'Product card',
  message: 'Message',
  countdown: 'Countdown',
  clock: 'Clock',
  weather: 'Weather',
  qr: 'QR code',
  'price-list': 'Price list',
  menu: 'Menu board',
  ticker: 'Ticker',
  'web-page': 'Web page',
  widget: 'Widget',
  bundle: 'Widget bundle',
};

/** "Picture", "Video", "Product card". */
export function kindWord({ kind }: Creative): string {
  return KIND[kind];
}

/** "Video · 1920 × 1080 · 0:12 · 4.2 MB". */
export function creativeFacts(creative: Creative): string {
  if (creative.kind === 'product' || creative.kind === 'price-list')
    return `${kindWord(creative)} · always at current prices`;
  if (creative.kind === 'web-page')
    return `${kindWord(creative)} · ${new URL(creative.url).host} · needs the internet`;
  if (creative.kind === 'bundle') return `${kindWord(creative)} · ${bytesText(creative.media.bytes)}`;
  if (!('media' in creative)) return kindWord(creative);
  const { width, height, durationMs, bytes } = creative.media;
  const facts = [kindWord(creative), `${width} × ${height}`, bytesText(bytes)];
  if (durationMs !== undefined) facts.splice(2, 0, durationText(durationMs));
  return facts.join(' · ');
}
