import { type MadePath, STANDING_SWAY, type Step } from '../support/made-path.ts';
import { normal, seeded } from '../support/seeded.ts';

export const WIDTH = 640;
export const HEIGHT = 360;
/** Half the width of a head is 7 cm: metres a second into half widths a second. */
const STEPS = 1 / 0.07;
/** Steepest that anybody looks away: beyond that a still no longer shows a face. */
const AWAY = 60;

/** Ways through a video for `people` people, by the name of what they do. */
export type SceneMaker = (people: number, seed: number) => MadePath[];

/** Walks in to a place of their own, stands, looks about now and then, and goes. */
const stand: SceneMaker = (people, seed) =>
  each(people, seed, (random, i) => {
    const walk = new Walk(random, { x: (WIDTH * (i + 0.5)) / people, ear: 22 + 16 * random() });
    return walk
      .enter(0.3 + 2.5 * random())
      .look(9 + 5 * random())
      .leave();
  });

/** Walks past, with a look at the screen in the middle. */
const pass: SceneMaker = (people, seed) =>
  each(people, seed, (random) => {
    const walk = new Walk(random, { x: WIDTH / 2, ear: 20 + 22 * random() });
    return walk.cross(0.3 + 9 * random(), 0.35 + 0.5 * random());
  });

/** Stands, changes places with others who do the same, and stands again. */
const swap: SceneMaker = (people, seed) => {
  const spots = shuffled(people, seeded(seed));
  return each(people, seed, (random, i) => {
    const at = (spot: number): number => (WIDTH * (spot + 0.5)) / people;
    const walk = new Walk(random, { x: at(i), ear: 24 + 10 * random() });
    walk.enter(0.3 + 1.5 * random()).until(6);
    for (const spot of [spots[i] ?? 0, people - 1 - i, i])
      walk.go(at(spot), 0.5 + 0.3 * random()).wait(1 + random());
    return walk.leave();
  });
};

/** Comes from afar straight at the screen, stays, and goes. */
const approach: SceneMaker = (people, seed) =>
  each(people, seed, (random, i) => {
    const walk = new Walk(random, { x: (WIDTH * (i + 0.5)) / people, ear: 9 });
    return walk
      .appear(0.3 + 3 * random())
      .come(26 + 14 * random(), 0.6 + 0.4 * random())
      .look(6 + 4 * random())
      .leave();
  });

/** Turns, nods and tilts the head all the time: at a telephone, at a neighbour, at the screen. */
const turn: SceneMaker = (people, seed) =>
  each(people, seed, (random, i) => {
    const walk = new Walk(random, { x: (WIDTH * (i + 0.5)) / people, ear: 24 + 12 * random() });
    walk.enter(0.3 + 2 * random());
    for (let turns = 0; turns < 6; turns++) walk.turn().wait(0.8 + 1.6 * random());
    return walk.leave();
  });

/** Some stand while others, nearer, walk past in front of them and hide them for a while. */
const hide: SceneMaker = (people, seed) =>
  each(people, seed, (random, i) => {
    const back = Math.ceil(people / 2);
    if (i < back) {
      const walk = new Walk(random, { x: (WIDTH * (i + 1)) / (back + 1), ear: 20 + 6 * random() });
      return walk
        .enter(0.3 + 1.5 * random())
        .look(14)
        .leave();
    }
    const walk = new Walk(random, { x: WIDTH / 2, ear: 34 + 12 * random() });
    return walk.cross(4 + 8 * random(), 0.5 + 0.5 * random());
  });

/** Everybody does something else. */
const mixed: SceneMaker = (people, seed) => {
  const makers = [stand, pass, approach, turn, swap];
  const random = seeded(seed);
  return Array.from({ length: people }, (_, i) => {
    const maker = makers[Math.floor(random() * makers.length)] ?? stand;
    return maker(people, seed + 100 * i)[i] as MadePath;
  });
};

export const SCENES = { stand, pass, swap, approach, turn, hide, mixed } as const;
export type SceneName = keyof typeof SCENES;

function each(people: number, seed: number, walk: (random: () => number, i: number) => Step[]): MadePath[] {
  return Array.from({ length: people }, (_, i) => {
    const own = 7919 * seed + 104_729 * i + 1;
    return { steps: walk(seeded(own), i), sway: STANDING_SWAY * (1 + 0.6 * seeded(own + 1)()), seed: own };
  });
}

/** One person's steps, put down one after the other. */
class Walk {
  #random: () => number;
  #here: Step;
  #steps: Step[] = [];

  /** @param place where to stand; `ear` is half the width of the head, pixels */
  constructor(random: () => number, { x, ear }: { x: number; ear: number }) {
    this.#random = random;
    // The taller the nearer: the camera hangs a little above the eyes.
    const y = HEIGHT * (0.42 + 0.08 * normal(random)) + 0.6 * (ear - 25);
    this.#here = { at: 0, x, y, ear, yaw: this.#ahead(), pitch: 0, roll: 3 * normal(random) };
  }

  /** Walks in from one side, looking where it goes, and turns to the screen. */
  enter(at: number): this {
    const { x } = this.#here;
    const side = this.#random() < 0.5 ? -1 : 1;
    const from = side < 0 ? -1.3 * this.#here.ear : WIDTH + 1.3 * this.#here.ear;
    this.#here = { ...this.#here, at, x: from, yaw: -side * (25 + 20 * this.#random()) };
    this.#steps.push(this.#here);
    this.go(x, 0.7 + 0.5 * this.#random());
    return this.#to(0.35, { yaw: this.#ahead() });
  }

  /** Is there, far off. */
  appear(at: number): this {
    this.#here = { ...this.#here, at };
    this.#steps.push(this.#here);
    return this;
  }

  /** Straight at the screen. @param ear half the width of the head on arrival @param speed m/s */
  come(ear: number, speed: number): this {
    // A head of 7 cm half width in a picture of 640 pixels and 70 degrees: distance is 32 / ear metres.
    const seconds = (32 / this.#here.ear - 32 / ear) / speed;
    const from = this.#here;
    for (let part = 1; part <= 8; part++) {
      const distance = 32 / from.ear + (32 / ear - 32 / from.ear) * (part / 8);
      this.#to(seconds / 8, { ear: 32 / distance, y: from.y + 0.6 * (32 / distance - from.ear) });
    }
    return this;
  }

  /** Looks at the screen for `seconds`, and about now and then. */
  look(seconds: number): this {
    const end = this.#here.at + seconds;
    while (this.#here.at < end) {
      this.wait(1.5 + 4 * this.#random());
      const yaw = (this.#random() < 0.5 ? -1 : 1) * (42 + (AWAY - 42) * this.#random());
      if (this.#random() < 0.6) this.#to(0.3, { yaw }).wait(0.4 + 1.6 * this.#random());
      this.#to(0.3, { yaw: this.#ahead() });
    }
    return this;
  }

  turn(): this {
    const random = this.#random;
    const choice = random();
    if (choice < 0.35) return this.#to(0.4, { yaw: this.#ahead(), pitch: 0, roll: 8 * normal(random) });
    if (choice < 0.6) return this.#to(0.5, { yaw: 8 * normal(random), pitch: 36 + 8 * random() });
    const side = random() < 0.5 ? -1 : 1;
    return this.#to(0.4, { yaw: side * (42 + 16 * random()), pitch: 0, roll: 6 * normal(random) });
  }

  wait(seconds: number): this {
    return this.#to(seconds, {});
  }

  until(at: number): this {
    return this.wait(Math.max(0.1, at - this.#here.at));
  }

  /** Walks sideways to `x`. @param speed m/s */
  go(x: number, speed: number): this {
    const seconds = Math.abs(x - this.#here.x) / (speed * STEPS * this.#here.ear);
    return seconds < 0.05 ? this : this.#to(seconds, { x });
  }

  /** Walks through the picture, with a look at the screen on the way. */
  cross(at: number, speed: number): Step[] {
    const side = this.#random() < 0.5 ? -1 : 1;
    const [from, to] = [
      WIDTH / 2 + side * (WIDTH / 2 + 1.3 * this.#here.ear),
      WIDTH / 2 - side * (WIDTH / 2),
    ];
    const ahead = -side * (38 + 14 * this.#random());
    this.#here = { ...this.#here, at, x: from, yaw: ahead };
    this.#steps.push(this.#here);
    const first = from + (to - from) * (0.15 + 0.15 * this.#random());
    this.go(first, speed);
    this.#to(0.3, { yaw: this.#ahead(), x: first - side * speed * STEPS * this.#here.ear * 0.3 });
    this.go(this.#here.x + (to - this.#here.x) * (0.5 + 0.3 * this.#random()), speed);
    this.#to(0.3, { yaw: ahead, x: this.#here.x - side * speed * STEPS * this.#here.ear * 0.3 });
    return this.go(WIDTH / 2 - side * (WIDTH / 2 + 1.3 * this.#here.ear), speed).#steps;
  }

  leave(): Step[] {
    const right = this.#random() < 0.5;
    this.#to(0.35, { yaw: right ? 45 : -45, pitch: 0, roll: 0 });
    return this.go(right ? WIDTH + 1.3 * this.#here.ear : -1.3 * this.#here.ear, 0.8 + 0.5 * this.#random())
      .#steps;
  }

  #to(seconds: number, change: Partial<Step>): this {
    this.#here = { ...this.#here, ...change, at: this.#here.at + seconds };
    this.#steps.push(this.#here);
    return this;
  }

  /** At the screen, more or less. */
  #ahead(): number {
    return Math.max(-22, Math.min(22, 9 * normal(this.#random)));
  }
}

function shuffled(count: number, random: () => number): number[] {
  return Array.from({ length: count }, (_, i) => ({ i, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i);
}
