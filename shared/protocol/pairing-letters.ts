/**
 * The letters of a pairing code (RFC 8628, 6.1): twenty without vowels, so that no code is a word, and without
 * digits, so that nothing looks like something else.
 */
export const PAIRING_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
export const PAIRING_CODE_LENGTH = 8;
