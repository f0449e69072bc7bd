const TIMEOUT_MS = 5000;

/** The page's own fonts as one style sheet with the files in it: a drawing loads nothing from anywhere. */
export async function fontSheet(): Promise<string> {
  const faces = Array.from(document.styleSheets).flatMap(facesOf);
  // Of the sets of letters, those that the page had to load.
  const used = new Set(
    Array.from(document.fonts)
      .filter(({ status }) => status === 'loaded')
      .map(({ family, unicodeRange }) => keyOf(family, unicodeRange)),
  );
  const written = await Promise.all(
    faces
      .filter(({ style }) =>
        used.has(keyOf(style.getPropertyValue('font-family'), style.getPropertyValue('unicode-range'))),
      )
      .map(withFile),
  );
  return written.join('');
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSFontFaceRule);
}

function keyOf(family: string, range: string): string {
  return `${family} ${range}`.replaceAll(/["'\s]/g, '').toLowerCase();
}

async function withFile(face: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const url = new URL(address, face.parentStyleSheet?.href ?? document.baseURI);
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) return '';
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return face.cssText.replace(/url\([^)]*\)/, `url("data:font/woff2;base64,${btoa(text)}")`);
}
