import type { LayoutStage } from '../renderer/layout-stage.ts';
import type { ZoneStage } from '../renderer/zone-stage.ts';

/** The place of the zone that lies uppermost at a point of the page; undefined in the main zone and beside the picture. */
export function placeAt(stage: LayoutStage, x: number, y: number): string | undefined {
  const beside = [...stage.others.querySelectorAll('zone-stage')];
  const there = [stage.main, ...beside].filter((zone) => !zone.hasAttribute('empty') && covers(zone, x, y));
  const upper = there.sort((a, b) => levelOf(b) - levelOf(a))[0];
  return upper?.dataset['place'];
}

function covers(zone: ZoneStage, x: number, y: number): boolean {
  const { left, right, top, bottom } = zone.getBoundingClientRect();
  return left <= x && x < right && top <= y && y < bottom;
}

const levelOf = (zone: ZoneStage): number => Number(getComputedStyle(zone).zIndex);
