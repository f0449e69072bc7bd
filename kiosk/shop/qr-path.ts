import { correction, generate } from 'lean-qr';

/** Modules of white that a reader needs around the code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A QR code as one SVG path in a square of `size` units, quiet zone included; runs of modules are one rectangle. */
export function qrPath(text: string): { path: string; size: number } {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      let run = 1;
      while (code.get(x + run, y)) run += 1;
      path += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return { path, size: code.size + 2 * QUIET };
}
