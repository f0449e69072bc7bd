/** Words for a second phone that wants the screen. */
export const takeover = {
  takeoverAsk: 'Another phone wants to use this screen.',
  takeoverYes: 'Let it, and end this visit',
  takeoverNo: 'Keep the screen',
} as const;
