import { qrPath } from '../../shop/qr-path.ts';

const SIZE = 1080;
const MARGIN = 72;
const INK = '#10211c';
const PLATE = '#eef4f1';

interface Option {
  name: string;
  /** Path below this origin; null where there is none. */
  picture: string | null;
}

/** The question as a picture to send: the products, and the link as a code to scan. It is drawn on this phone. */
export async function pollPicture(
  options: readonly Option[],
  { title, url }: { title: string; url: string },
): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.fillStyle = INK;
  pen.textAlign = 'center';
  pen.font = '800 60px system-ui, sans-serif';
  pen.fillText(title, SIZE / 2, MARGIN + 56, SIZE - 2 * MARGIN);
  const width = (SIZE - 2 * MARGIN - (options.length - 1) * 24) / options.length;
  for (const [at, { name, picture }] of options.entries()) {
    const left = MARGIN + at * (width + 24);
    pen.fillStyle = PLATE;
    pen.beginPath();
    pen.roundRect(left, 180, width, 440, 36);
    pen.fill();
    const image = picture === null ? null : await loaded(picture);
    const side = Math.min(width, 360) * 0.8;
    if (image) pen.drawImage(image, left + (width - side) / 2, 210 + (360 - side) / 2, side, side);
    pen.fillStyle = INK;
    pen.font = '700 34px system-ui, sans-serif';
    pen.fillText(name, left + width / 2, 600, width - 32);
  }
  const { path, size } = qrPath(url);
  const scale = 400 / size;
  pen.translate((SIZE - 400) / 2, 650);
  pen.scale(scale, scale);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture could not be written');
  return new File([blob], 'question.png', { type: 'image/png' });
}

/** Null where the picture cannot be had: the name stands there all the same. */
async function loaded(path: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = path;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}
