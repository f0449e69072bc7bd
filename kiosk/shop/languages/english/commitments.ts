/** What the shop stands for. */
export const commitmentWords = {
  standsFor: 'What we stand for',
  standsFar: '{value} of {target} {unit}',
  standsProducts: '{value} of {target} products',
  standsBy: 'by {date}',
  standsCounted: 'Counted in our own catalogue on {date}',
  standsMeasured: 'Measured by {source} on {date}',
} as const;
