/** Letters and digits of a code as the screen shows it; whatever else was typed between them means nothing. */
export const CODE_LENGTH = 8;

/** "abcd-efgh ", "ABCD EFGH" and "abcdefgh" are the same code. Keeps at most {@link CODE_LENGTH} characters. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
}

/** The code as a person reads it: two groups of four. */
export function showCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
