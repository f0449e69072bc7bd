import type { Guide, GuideMatch, GuideOption } from '../../shared/model/guide.ts';

const match = (parts: Partial<GuideMatch>): GuideMatch => ({
  words: [],
  without: [],
  categories: [],
  ...parts,
});
const words = (...all: string[]): GuideMatch => match({ words: all });
const option = (id: string, text: string, means: GuideMatch): GuideOption => ({ id, text, match: means });

const MEAT = ['beef', 'pork', 'lamb', 'chicken', 'turkey', 'bacon', 'ham', 'steak', 'sausage', 'duck'];
const FISH = ['tuna', 'cod', 'salmon', 'squid', 'prawn', 'octopus', 'sardine', 'mackerel', 'fish', 'crab'];
const DAIRY = ['milk', 'cheese', 'butter', 'yoghurt', 'cream', 'ice cream', 'custard', 'fondue'];

/** Sample data: what the demo shop's people would ask before they recommend something. */
export const SAMPLE_GUIDES: readonly Guide[] = [
  {
    id: 'guide-dinner',
    title: 'Dinner tonight',
    category: 'Pantry',
    among: match({
      words: ['dumplings', 'pizza', 'fillets', 'burgers', 'sausages', 'steak', 'falafel', 'pie'],
      categories: ['Pantry', 'Butcher', 'Frozen'],
      without: ['jam', 'honey', 'oil', 'flour', 'popcorn', 'cats', 'dogs', 'ice cream', 'sorbet', 'spread'],
    }),
    questions: [
      {
        id: 'diet',
        text: 'Is anything off the table?',
        strict: true,
        options: [
          option('no-meat', 'No meat', match({ without: MEAT })),
          option('no-meat-fish', 'No meat and no fish', match({ without: [...MEAT, ...FISH, 'anchov'] })),
          option(
            'plants',
            'Plants only',
            match({ without: [...MEAT, ...FISH, ...DAIRY, 'egg', 'anchov', 'honey'] }),
          ),
        ],
      },
      {
        id: 'kind',
        text: 'What are you in the mood for?',
        strict: false,
        options: [
          option('pasta', 'Pasta', words('spaghetti', 'linguine', 'tagliatelle', 'penne', 'pasta')),
          option('rice', 'Rice or noodles', words('rice', 'noodles', 'dumplings')),
          option('soup', 'Soup', words('soup')),
          option('grill', 'From the pan or grill', words('burger', 'sausage', 'steak', 'fillets', 'shank')),
          option('beans', 'Beans and tins', words('beans', 'tomatoes', 'sweetcorn', 'chickpeas', 'lentils')),
        ],
      },
      {
        id: 'time',
        text: 'How much time is there?',
        strict: false,
        options: [
          option('minutes', 'Ten minutes', words('noodles', 'soup', 'kit', 'four minutes', 'twenty minutes')),
          option('hour', 'An evening', words('rice', 'spaghetti', 'steak', 'shank', 'slowly', 'beans')),
        ],
      },
    ],
    isSample: true,
  },
  {
    id: 'guide-hot-drink',
    title: 'Something hot to drink',
    category: 'Drinks',
    among: match({
      words: ['coffee', 'tea', 'cocoa', 'hot chocolate'],
      // What has "tea" inside another word of it: "steak", "instead", "steam".
      without: ['soup', 'steak', 'bubble tea'],
    }),
    questions: [
      {
        id: 'what',
        text: 'Coffee or tea?',
        strict: true,
        options: [
          option('coffee', 'Coffee', words('coffee')),
          option('tea', 'Tea', match({ words: ['tea'], without: ['coffee'] })),
        ],
      },
      {
        id: 'when',
        text: 'When do you drink it?',
        strict: false,
        options: [
          option('morning', 'To wake up', words('morning', 'house coffee', 'breakfast', 'mate', 'english')),
          option('evening', 'In the evening', words('evening', 'chamomile', 'mint', 'rose', 'decaf')),
        ],
      },
      {
        id: 'taste',
        text: 'What should it taste of?',
        strict: false,
        options: [
          option('chocolate', 'Chocolate and nuts', words('chocolate', 'hazelnut', 'nut')),
          option('flowers', 'Flowers', words('rose', 'chamomile', 'jasmine', 'flower')),
          option('fresh', 'Something fresh', words('mint', 'lemon', 'green', 'ginger')),
        ],
      },
    ],
    isSample: true,
  },
  {
    id: 'guide-milk',
    title: 'Milk, or something like it',
    category: 'Dairy and eggs',
    among: match({
      words: ['milk', 'oat drink', 'coconut drink', 'soy drink', 'almond drink', ' drink'],
      without: ['chocolate', 'coconut milk', 'ice cream', 'tea', 'coffee', 'shake'],
    }),
    questions: [
      {
        id: 'source',
        text: 'Where should it come from?',
        strict: true,
        options: [
          option(
            'cow',
            'Cows',
            match({ words: ['whole milk', 'skimmed', 'cream on top'], without: ['goat'] }),
          ),
          option('goat', 'Goats', words('goat')),
          option('plant', 'Plants', words('oat drink', 'coconut drink', 'soy', 'almond', 'rice drink')),
        ],
      },
      {
        id: 'use',
        text: 'What is it for?',
        strict: false,
        options: [
          option('coffee', 'Coffee', words('whole milk', 'oat')),
          option('cereal', 'Cereal and cooking', words('semi', 'skimmed', 'oat', 'goat')),
        ],
      },
      {
        id: 'size',
        text: 'How much of it?',
        strict: false,
        options: [option('one', 'A litre', words('1 litre')), option('two', 'Two litres', words('2 litres'))],
      },
    ],
    isSample: true,
  },
  {
    id: 'guide-gift',
    title: 'A present to take along',
    category: 'Home and flowers',
    among: match({
      words: [
        'chocolate',
        'bouquet',
        'candle',
        'wine',
        'sparkling',
        'honey',
        'biscuits',
        'tulips',
        'roses',
        'soap',
        'puzzle',
        'kite',
        'moon cakes',
      ],
      without: ['washing', 'ice cream', 'milk', 'cupcake', 'doughnut', 'waffles', 'vinegar', 'coffee'],
    }),
    questions: [
      {
        id: 'who',
        text: 'Who is it for?',
        strict: false,
        options: [
          option('host', 'Who has invited me', words('bouquet', 'wine', 'sparkling', 'tulips', 'candle')),
          option('child', 'A child', words('kite', 'puzzle', 'lollipop', 'biscuits', 'cookies')),
          option('friend', 'A good friend', words('chocolate', 'honey', 'candle', 'soap', 'moon cakes')),
        ],
      },
      {
        id: 'alcohol',
        text: 'May there be alcohol in it?',
        strict: true,
        options: [
          option(
            'none',
            'Better not',
            match({ without: ['wine', 'beer', 'sparkling peach', 'cider', 'shandy'] }),
          ),
          option('fine', 'That is fine', match({})),
        ],
      },
      {
        id: 'last',
        text: 'Should it last?',
        strict: false,
        options: [
          option(
            'eaten',
            'To eat or drink at once',
            words('chocolate', 'biscuits', 'honey', 'wine', 'sparkling', 'cakes'),
          ),
          option('kept', 'Something to keep', words('candle', 'soap', 'kite', 'puzzle', 'pot')),
          option('flowers', 'Flowers', words('bouquet', 'tulips', 'roses', 'hyacinths', 'blossom')),
        ],
      },
    ],
    isSample: true,
  },
  {
    id: 'guide-bread',
    title: 'The right bread',
    category: 'Bakery',
    among: match({
      words: ['loaf', 'sourdough', 'baguette', 'bagel', 'flatbread', 'rolls', 'pretzel', 'bread'],
      without: ['sandwich', 'sausage', 'soup', 'prawns', 'flour'],
    }),
    questions: [
      {
        id: 'meal',
        text: 'Which meal is it for?',
        strict: false,
        options: [
          option('breakfast', 'Breakfast', words('bagel', 'tin loaf', 'rolls', 'oat', 'sourdough')),
          option('soup', 'With soup or cheese', words('sourdough', 'baguette', 'rye', 'seeded', 'olive')),
          option('party', 'For a party', words('flatbread', 'baguette', 'pretzel', 'garlic')),
        ],
      },
      {
        id: 'grain',
        text: 'Light or dark?',
        strict: false,
        options: [
          option('light', 'Light', words('white', 'baguette', 'bagel', 'flatbread', 'pretzel')),
          option(
            'dark',
            'Dark, with seeds',
            words('seeded', 'rye', 'wholemeal', 'sourdough', 'dark crust', 'walnut'),
          ),
        ],
      },
      {
        id: 'keep',
        text: 'How long should it keep?',
        strict: false,
        options: [
          option(
            'today',
            'It is eaten today',
            words('warm', 'best on the day', 'baguette', 'pretzel', 'bagel'),
          ),
          option('days', 'Some days', words('keeps', 'sourdough', 'rye', 'seeded', 'loaf')),
        ],
      },
    ],
    isSample: true,
  },
];
