/** A still creative as its author writes it; `make-stills.ts` draws it in both orientations. */
export interface Poster {
  id: string;
  /** What the console calls it. */
  name: string;
  contentClass: 'L0' | 'L1';
  /** Background, the shape upon it, and the colours of words and of emphasis. CSS colours. */
  colours: { field: string; shape: string; ink: string; accent: string };
  shape: 'sun' | 'arch' | 'hill' | 'scallop' | 'slant';
  kicker: string;
  /** Lines as they break. `*word*` is set in the accent colour. */
  headline: readonly string[];
  note: string;
  sticker?: { over: string; price: string; under: string };
  place: string;
  pictures: readonly PosterPicture[];
}

export interface PosterPicture {
  /** File name, without its ending, in `@lobehub/fluent-emoji-3d`. */
  emoji: string;
  /** Centre, as percentages of the scene's box, and width in hundredths of the scene's short side. */
  x: number;
  y: number;
  width: number;
  /** Degrees, clockwise. */
  turn?: number;
}
