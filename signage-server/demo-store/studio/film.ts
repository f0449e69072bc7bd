import type { PosterPicture } from './poster.ts';

/** One scene of the shop's film: words on the left, pictures that arrive one after the other. */
export interface Scene {
  /** Seconds from the film's start. */
  at: number;
  colours: { field: string; shape: string; ink: string; accent: string };
  words: readonly string[];
  /** Where the scene opens from, as percentages of the screen. */
  opensAt: { x: number; y: number };
  pictures: readonly (PosterPicture & { enters: 'drop' | 'roll' | 'rise' })[];
}

export const FILM = {
  file: 'market-morning.webm',
  name: 'Film: bread at six',
  seconds: 10,
  framesPerSecond: 30,
};

export const SCENES: readonly Scene[] = [
  {
    at: 0,
    colours: { field: '#ffcb52', shape: '#ffe5a3', ink: '#3a2200', accent: '#b4380f' },
    words: ['Bread', '*at six.*'],
    opensAt: { x: 50, y: 50 },
    pictures: [
      { emoji: '1f956', x: 84, y: 22, width: 34, turn: 20, enters: 'drop' },
      { emoji: '1f968', x: 53, y: 82, width: 28, turn: -12, enters: 'rise' },
      { emoji: '1f950', x: 70, y: 52, width: 70, turn: -8, enters: 'roll' },
    ],
  },
  {
    at: 2.4,
    colours: { field: '#bfe8cf', shape: '#e6f7ec', ink: '#0d4330', accent: '#c81f37' },
    words: ['Fruit', '*at seven.*'],
    opensAt: { x: 70, y: 52 },
    pictures: [
      { emoji: '1fad0', x: 87, y: 72, width: 32, turn: 8, enters: 'roll' },
      { emoji: '1f34b', x: 53, y: 26, width: 28, turn: -16, enters: 'drop' },
      { emoji: '1f353', x: 70, y: 50, width: 62, turn: 10, enters: 'drop' },
    ],
  },
  {
    at: 4.8,
    colours: { field: '#d93a22', shape: '#ec5d43', ink: '#fff4e6', accent: '#ffd873' },
    words: ['Dinner', '*by eight.*'],
    opensAt: { x: 70, y: 50 },
    pictures: [
      { emoji: '1f345', x: 88, y: 24, width: 26, turn: 14, enters: 'drop' },
      { emoji: '1f9c0', x: 53, y: 78, width: 30, turn: -10, enters: 'rise' },
      { emoji: '1f35d', x: 70, y: 52, width: 72, enters: 'rise' },
    ],
  },
  {
    at: 7.2,
    colours: { field: '#0f3d33', shape: '#1c5c4b', ink: '#fff6e3', accent: '#ffc24d' },
    words: ['Good food,', '*two doors*', 'down.'],
    opensAt: { x: 50, y: 110 },
    pictures: [
      { emoji: '1f966', x: 80, y: 36, width: 32, turn: 12, enters: 'drop' },
      { emoji: '1f34d', x: 67, y: 33, width: 42, turn: -14, enters: 'drop' },
      { emoji: '1f956', x: 85, y: 60, width: 40, turn: -24, enters: 'drop' },
      { emoji: '1f345', x: 59, y: 56, width: 27, turn: -8, enters: 'drop' },
      { emoji: '1f9fa', x: 71, y: 72, width: 66, enters: 'rise' },
    ],
  },
];
