import type { Direction, Landmark } from '../../../shared/wayfinding/directions.ts';
import type { IconName } from '../../ui/icon-paths.ts';
import type { ShopWords } from '../languages/languages.ts';

/** A sentence of the way in the language spoken. */
export function directionWords(direction: Direction, strings: ShopWords): string {
  switch (direction.kind) {
    case 'set-off':
      return setOffWords(direction.turn, strings)({ metres: direction.metres });
    case 'turn':
      return turnWords(direction, strings);
    case 'pass': {
      const { metres } = direction;
      if (direction.by === 'steps') return strings.passSteps({ metres });
      return direction.by === 'ramp' ? strings.passRamp({ metres }) : strings.passLift({ metres });
    }
    case 'arrive':
      return arrivalWords(direction, strings);
  }
}

function setOffWords(turn: 'ahead' | 'left' | 'right' | 'behind' | null, strings: ShopWords) {
  if (turn === null) return strings.setOff;
  const { setOffAhead, setOffLeft, setOffRight, setOffBehind } = strings;
  return { ahead: setOffAhead, left: setOffLeft, right: setOffRight, behind: setOffBehind }[turn];
}

function turnWords(
  { side, at, metres }: { side: 'left' | 'right'; at: Landmark | null; metres: number },
  strings: ShopWords,
): string {
  const left = side === 'left';
  if (at === null) return (left ? strings.turnLeft : strings.turnRight)({ metres });
  if (at.kind === 'aisle')
    return (left ? strings.turnLeftAisle : strings.turnRightAisle)({ aisle: at.aisle, metres });
  return (left ? strings.turnLeftAt : strings.turnRightAt)({ name: at.name, metres });
}

function arrivalWords(
  { aisle, bay, side }: Extract<Direction, { kind: 'arrive' }>,
  strings: ShopWords,
): string {
  const { bayLeft, bayRight, bayAhead, aisleLeft, aisleRight, aisleAhead } = strings;
  if (bay === null) return { left: aisleLeft, right: aisleRight, ahead: aisleAhead }[side]({ aisle });
  return { left: bayLeft, right: bayRight, ahead: bayAhead }[side]({ aisle, bay });
}

/** The arrow beside a sentence, and how it is turned: left is left in every language. */
export function directionIcon(direction: Direction): { icon: IconName; turn: 'none' | 'up' | 'down' } {
  if (direction.kind === 'arrive') return { icon: 'map-pin', turn: 'none' };
  const side =
    direction.kind === 'turn' ? direction.side : direction.kind === 'set-off' ? direction.turn : null;
  if (side === 'left') return { icon: 'arrow-left', turn: 'none' };
  if (side === 'right') return { icon: 'arrow-right', turn: 'none' };
  return { icon: 'arrow-right', turn: side === 'behind' ? 'down' : 'up' };
}
