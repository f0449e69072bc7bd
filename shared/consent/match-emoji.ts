/** Told apart at a glance, across a room, and in words: no two of one colour and shape. */
export const MATCH_EMOJI = [
  '🦊',
  '🌲',
  '🍎',
  '🚲',
  '⚓',
  '🎈',
  '🐳',
  '🌵',
  '🍋',
  '🎸',
  '🦉',
  '🍄',
  '🚀',
  '🌻',
  '🐢',
  '🎁',
  '🔑',
  '🌙',
  '🐙',
  '🍇',
  '🐝',
  '🌈',
  '🥕',
  '🦋',
] as const;

/**
 * Three different emoji for one visit: 24 * 23 * 22 = 12,144 ways.
 *
 * @param random uniform in [0, 1), from a cryptographic source: a guessable match would let a relay go unnoticed.
 */
export function matchEmoji(random: () => number): [string, string, string] {
  const left: string[] = [...MATCH_EMOJI];
  const draw = (): string => left.splice(Math.floor(random() * left.length), 1)[0] ?? MATCH_EMOJI[0];
  return [draw(), draw(), draw()];
}
