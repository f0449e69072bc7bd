/** Words of what other systems of the shop brought along. */
export const englishBrought = {
  broughtTitle: 'From other systems of the shop',
  broughtText:
    'The shop may hold something about you elsewhere, such as a loyalty card. Nothing of it is used here unless you take it over.',
  broughtCode: 'Code from the shop',
  broughtCodeHint: 'Twelve letters. It works once.',
  broughtCodeShape: 'The code has twelve letters.',
  broughtCodeUnknown:
    'Nothing waits under this code, or it has been used. Compare it with what the shop sent you, or ask the shop for a new one.',
  broughtGo: 'Show me',
  broughtFrom: 'From “{source}”, told on {date}',
  broughtAgreed: 'You agreed there on {date}: {proof}',
  broughtTake: 'Take it over',
  broughtTaken: 'In use since {date}',
  broughtOff: 'Switch it off',
  broughtForget: 'Delete all of it',
  broughtForgotten: 'It is deleted.',
  broughtNothing: 'For this only your consent came along, no data about you.',
  broughtNoneOther:
    'Names, addresses and numbers have no place of their own here. How you agreed stands below in the shop’s own words.',
  broughtBought: 'Bought: {list}',
  broughtOpened: 'Looked at: {list}',
  broughtTopics: 'No news of: {list}',
} as const;
