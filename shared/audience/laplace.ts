/**
 * A draw from Laplace's distribution around 0, whose mean distance from 0 is `scale`.
 *
 * @param random in [0, 1)
 */
export function laplace(scale: number, random: () => number): number {
  const side = random() - 0.5;
  // The one draw that would be infinitely far away is taken as the next nearer one.
  const tail = Math.max(1 - 2 * Math.abs(side), Number.EPSILON);
  return -scale * Math.sign(side) * Math.log(tail);
}
