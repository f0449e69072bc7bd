/** How the picture of a sample product is put together from emoji. */
export interface PictureRecipe {
  /** File name, without its ending, in `@lobehub/fluent-emoji-3d` (MIT). */
  emoji: string;
  /** Lies small before it: what is in the jar, what the tea tastes of. */
  beside?: string;
  /** How many stand there. */
  shown?: 1 | 2 | 3;
  /** A soft disc behind it, 1 to 5, where another product looks the same; 0 is none. */
  plate?: number;
}

/** The files of the emoji in a text, in order: "🫙🍒" is `1fad9` and `1f352`. */
export function emojiFiles(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.trim())].map(({ segment }) =>
    [...segment].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-'),
  );
}
