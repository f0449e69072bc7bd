export const CODE_LENGTH = 8;

/** What a person meant by what they typed: letters only, in capitals, spaces and dashes forgiven. */
export function typedCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, CODE_LENGTH);
}
