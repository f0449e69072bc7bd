import { qrPath } from '../../shop/qr-path.ts';

const SIZE = 1080;
const CODE = 520;
const INK = '#10211c';

/** The question as a drawing to send: what it is about, and the link as a code to scan. It is made on this phone. */
export function pollPicture(names: readonly string[], { title, url }: { title: string; url: string }): File {
  const { path, size } = qrPath(url);
  const line = (text: string, at: number, weight: number) =>
    `<text x="${SIZE / 2}" y="${at}" font-size="52" font-weight="${weight}">${escaped(text)}</text>`;
  const rows = names.map((name, at) => line(name, 250 + at * 84, 500));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}">
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<g fill="${INK}" text-anchor="middle" font-family="system-ui, sans-serif">${line(title, 140, 800)}${rows.join('')}</g>
<path transform="translate(${(SIZE - CODE) / 2} ${SIZE - CODE - 48}) scale(${CODE / size})" d="${path}"/>
</svg>`;
  return new File([drawing], 'question.svg', { type: 'image/svg+xml' });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
