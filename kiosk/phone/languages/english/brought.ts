/** Words of what other systems of the shop brought along. */
export const englishBrought = {
  broughtTitle: 'From other systems of the shop',
  broughtText:
    'The shop may hold something about you elsewhere, such as a loyalty card. Nothing of it is used here unless you take it over.',
  broughtCode: 'Code from the shop',
  broughtCodeHint: 'Twelve letters. It works once.',
  broughtCodeShape: 'The code has twelve letters.',
  broughtGo: 'Show me',
  broughtFrom: 'From “{source}”, told on {date}',
  broughtAgreed: 'You agreed there on {date}: {proof}',
  broughtTake: 'Take it over',
  broughtTaken: 'In use since {date}',
  broughtOff: 'Switch it off',
  broughtForget: 'Delete all of it',
  broughtForgotten: 'It is deleted.',
  broughtNothing: 'Nothing came along for this.',
  broughtNoneOther: 'Names, addresses and numbers did not come along.',
  broughtBought: 'Bought: {list}',
  broughtOpened: 'Looked at: {list}',
  broughtTopics: 'No news of: {list}',
} as const;
