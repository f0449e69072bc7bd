import sharp from 'sharp';

/** A poster to upload: one word on a colour, so that each can be told from the other by its bytes. */
export async function posterPng(words: string, colour: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080">
    <rect width="1920" height="1080" fill="${colour}"/>
    <circle cx="1500" cy="300" r="420" fill="#ffffff22"/>
    <text x="140" y="620" font-family="sans-serif" font-weight="700" font-size="220" fill="#fff">${words}</text>
  </svg>`;
  return await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}
