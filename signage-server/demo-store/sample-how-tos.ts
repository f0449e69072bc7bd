import type { HowTo } from '../../shared/model/product-facts.ts';

const part = (productId: string, amount: string) => ({ productId, amount });

/** Sample data: what can be made of what the shop sells. */
export const SAMPLE_HOW_TOS: readonly Omit<HowTo, 'isSample'>[] = [
  {
    id: 'how-to-tomato-spaghetti',
    title: 'Spaghetti with tomatoes',
    minutes: 25,
    parts: [part('spaghetti', '200 g'), part('plum-tomatoes', '1 tin'), part('green-olives', 'a handful')],
    steps: [
      'Bring a large pan of salted water to the boil.',
      'Warm the tomatoes with the olives on a low flame for 15 minutes.',
      'Boil the spaghetti for 9 minutes, keep a cup of its water, and drain it.',
      'Toss it in the sauce with a little of the water.',
    ],
  },
  {
    id: 'how-to-breakfast',
    title: 'Porridge with blueberries and honey',
    minutes: 10,
    parts: [
      part('rolled-porridge', '80 g'),
      part('whole-milk', '300 ml'),
      part('blueberries', 'a handful'),
      part('wildflower-honey', '1 spoon'),
    ],
    steps: [
      'Stir the oats into cold milk.',
      'Warm slowly for 7 minutes, stirring.',
      'Top with blueberries and honey.',
    ],
  },
  {
    id: 'how-to-bean-soup',
    title: 'Red bean and carrot soup',
    minutes: 35,
    parts: [
      part('red-beans', '1 tin'),
      part('carrots', '3'),
      part('plum-tomatoes', '1 tin'),
      part('sourdough', 'to serve'),
    ],
    steps: [
      'Slice the carrots and soften them in a little oil.',
      'Add tomatoes and beans, and half a tin of water.',
      'Simmer for 25 minutes and serve with bread.',
    ],
  },
  {
    id: 'how-to-cheese-board',
    title: 'A small cheese board',
    minutes: 10,
    parts: [
      part('mature-cheddar', '200 g'),
      part('baguette', '1'),
      part('green-olives', '1 jar'),
      part('braeburn-apples', '2'),
    ],
    steps: [
      'Take the cheese out an hour before.',
      'Slice bread and apples.',
      'Lay everything on a board, the olives in a bowl.',
    ],
  },
  {
    id: 'how-to-pancakes',
    title: 'Pancakes from scratch',
    minutes: 25,
    parts: [
      part('plain-flour', '200 g'),
      part('whole-milk', '300 ml'),
      part('free-range-eggs', '2'),
      part('salted-butter', 'a knob'),
      part('unwaxed-lemon', '1'),
    ],
    steps: [
      'Whisk flour, eggs and half of the milk until smooth; then the rest of the milk.',
      'Leave it to stand for ten minutes.',
      'Melt a little butter in a hot pan and pour in just enough to cover it.',
      'Turn it once its edge is dry. Serve with lemon.',
    ],
  },
  {
    id: 'how-to-pesto-linguine',
    title: 'Linguine with pesto and tomatoes',
    minutes: 15,
    parts: [part('linguine', '200 g'), part('basil-pesto', '2 spoons'), part('cherry-tomatoes', 'a handful')],
    steps: [
      'Boil the linguine for 9 minutes in salted water and keep a cup of it.',
      'Halve the tomatoes.',
      'Off the heat, stir in pesto, tomatoes and a splash of the water.',
    ],
  },
  {
    id: 'how-to-burgers',
    title: 'Burgers for four',
    minutes: 20,
    parts: [
      part('beef-burgers', 'pack of 4'),
      part('plain-bagels', 'pack of 4'),
      part('round-lettuce', '4 leaves'),
      part('gherkins', 'sliced'),
      part('tomato-sauce', 'to taste'),
    ],
    steps: [
      'Heat a dry pan until it smokes a little.',
      'Fry the burgers for 4 minutes on each side; do not press them.',
      'Toast the bagels in the same pan.',
      'Build: sauce, lettuce, burger, gherkins.',
    ],
  },
  {
    id: 'how-to-mushroom-risotto',
    title: 'Mushroom risotto',
    minutes: 40,
    parts: [
      part('mushroom-risotto-rice', '300 g'),
      part('chestnut-mushrooms', '250 g'),
      part('brown-onions', '1'),
      part('salted-butter', '50 g'),
      part('mature-cheddar', 'grated'),
    ],
    steps: [
      'Soften the chopped onion in half of the butter; add the mushrooms.',
      'Stir in the rice for two minutes.',
      'Add hot water by the ladle, stirring, for about 18 minutes.',
      'Off the heat, beat in the rest of the butter and the cheese.',
    ],
  },
  {
    id: 'how-to-light-bulb',
    title: 'Changing a light bulb',
    minutes: 5,
    parts: [part('light-bulb', '1'), part('torch', 'to see by')],
    steps: [
      'Switch the lamp off and let the old bulb cool for five minutes.',
      'Turn it out against the clock. Hold the lamp, not the glass.',
      'Turn the new one in until it is snug, then switch on.',
    ],
  },
  {
    id: 'how-to-flowers-last',
    title: 'Making cut flowers last',
    minutes: 10,
    parts: [part('market-bouquet', '1'), part('scissors', '1')],
    steps: [
      'Wash the vase and fill it half.',
      'Cut two centimetres off each stem, at a slant, and take off leaves below the water.',
      'Change the water every second day.',
    ],
  },
];
