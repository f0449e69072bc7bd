/** What the accessibility statement says; ACCESSIBILITY.md has it clause by clause. */
export const accessWords = {
  accessAbout: 'About access',
  accessTitle: 'For everybody',
  accessStands:
    'The touch screens of this shop and the page on your phone meet most of EN 301 549, which holds WCAG 2.1 at levels A and AA. We have tested that ourselves; nobody outside has checked it yet.',
  accessHelps: 'What helps',
  accessHelpSee:
    'Letters in three sizes, high contrast, and reading aloud where this screen has a voice for the language.',
  accessHelpReach:
    '“Lower the page” brings everything into the lower half. Single touches do everything, and so does a keyboard that is plugged in.',
  accessHelpTime: 'There is always time: whoever is asked whether they are still there stays with one touch.',
  accessHelpPhone: 'On your own phone your own aids work: screen reader, large letters, dark colours.',
  accessHelpWay: 'Ways without steps are one touch away on the plan of the shop.',
  accessLacks: 'What is missing',
  accessLackTouch: 'The screens have no keys to feel, no Braille and no socket for headphones.',
  accessLackTried: 'No person with a disability has tried them with us yet.',
  accessLackSpacing: 'Wider spaces between letters and lines have not been tested.',
  accessLackFilms: 'Films on the screens on the walls are the shop’s own; not all have words to read along.',
  accessTell: 'Something stands in your way?',
  accessTellText:
    'Please tell our staff. “Call someone” brings a person, and “Help with access” is one of its reasons.',
  accessDate: 'Stated on {date}, by the makers of this software.',
} as const;
