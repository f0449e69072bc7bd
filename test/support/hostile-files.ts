import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A plain picture. */
export async function pngOf(width: number, height: number, background = '#2a7'): Promise<Buffer> {
  return await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Bytes that come after the end of a file, where many readers stop and others begin. */
export function withTrailer(file: Uint8Array, trailer: string): Buffer {
  return Buffer.concat([file, Buffer.from(trailer)]);
}

/** A GIF that is a script as well: its comment opens in the header's own bytes. */
export async function gifScript(): Promise<Buffer> {
  const gif = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .gif()
    .toBuffer();
  return Buffer.concat([gif, Buffer.from('*/=1;alert(document.cookie);//<script>alert(1)</script>')]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of one colour that unfolds to `width * height` pixels of one bit, and packs into next to nothing. */
export async function bigPng(width: number, height: number): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
