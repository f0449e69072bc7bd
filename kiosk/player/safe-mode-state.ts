/** Why a screen plays pictures alone, and since when. */
export interface SafeModeState {
  why: 'crashes' | 'command';
  /** Device time, milliseconds. */
  since: number;
}
