/** One number that moves at a nearly constant speed and is measured with an error: a Kalman filter of two states. */
export class Coordinate {
  value: number;
  /** Per second. */
  speed = 0;
  /** Variances of value and speed, and how the two vary together. */
  #ofValue: number;
  #ofBoth = 0;
  #ofSpeed: number;

  /**
   * @param value as measured
   * @param error standard deviation of that
   * @param speeds standard deviation of the speeds that things have
   */
  constructor(value: number, error: number, speeds: number) {
    this.value = value;
    this.#ofValue = error ** 2;
    this.#ofSpeed = speeds ** 2;
  }

  /** Where it is expected in `seconds`, and with what variance. */
  expect(seconds: number, change: number): { value: number; variance: number } {
    return {
      value: this.value + this.speed * seconds,
      variance: this.#spread(seconds) + (change ** 2 * seconds ** 4) / 4,
    };
  }

  /**
   * Takes what is measured `seconds` after the measurement before.
   *
   * @param change standard deviation of the acceleration, per second squared
   */
  correct(measured: number, error: number, seconds: number, change: number): void {
    const { value, variance } = this.expect(seconds, change);
    const ofBoth = this.#ofBoth + seconds * this.#ofSpeed + (change ** 2 * seconds ** 3) / 2;
    const ofSpeed = this.#ofSpeed + change ** 2 * seconds ** 2;
    const sum = variance + error ** 2;
    const [gain, speedGain] = [variance / sum, ofBoth / sum];
    this.value = value + gain * (measured - value);
    this.speed += speedGain * (measured - value);
    this.#ofValue = (1 - gain) * variance;
    this.#ofBoth = (1 - gain) * ofBoth;
    this.#ofSpeed = ofSpeed - speedGain * ofBoth;
  }

  #spread(seconds: number): number {
    return this.#ofValue + 2 * seconds * this.#ofBoth + seconds ** 2 * this.#ofSpeed;
  }
}
