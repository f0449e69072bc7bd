const PREFIX = 'emergency-';

/** The creative and the playlist that exist for one emergency. */
export function emergencyName(interruptionId: string): string {
  return `${PREFIX}${interruptionId}`;
}

/** The emergency whose creative this is, if it is one's; every other creative is named by a random number. */
export function emergencyOf(creativeId: string): string | null {
  return creativeId.startsWith(PREFIX) ? creativeId.slice(PREFIX.length) : null;
}
