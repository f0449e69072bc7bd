import type { Translation } from '../../../shop/languages/message.ts';
import type { englishMessages } from '../english/messages.ts';

export const japaneseMessages: Translation<typeof englishMessages> = {
  messagesTitle: 'あなたへ',
  messagesText:
    '知らせてほしいと選んだことと、オンのままにした話題のお得情報です。このスマホにだけ表示されます。',
  messagesNone: 'まだありません。',
  messagesOff: 'お知らせはオフです。受け取るには「{choices}」で「{purpose}」をオンにしてください。',
  messagesNew: '新しいお知らせ',
  messagesAll: 'すべて表示',
  messagesSeen: 'わかりました',
  messageLook: '見る',
  messageStop: '今後は不要',
  messageStopped: '今後はお知らせしません。',
  messagePriceDrop: '{name}が安くなりました。',
  messageBackInStock: '{name}が再入荷しました。',
  messageEventSoon: '「{name}」がまもなく始まります。',
  messageEventPlace: '席をご用意できます：「{name}」。',
  messageEventOff: '「{name}」は中止になりました。',
  messageHoldEnding: '{name}のお取り置きはまもなく終わります。',
  messageBasketWaiting: '{name}がまだリストにあります。',
  messageGiftReady: 'プレゼントをお選びいただけます：{name}。',
  messagePoints: 'ポイントが増えました：{name}。',
  messageFriendAnswered: '{name}についての返事があります。',
  messageOffer: 'お得情報：{name}。',
  pushSwitch: 'お知らせがあるときにこのスマホに通知する',
  pushText:
    '通知は「何かある」ことと、多くても話題だけを伝えます。お使いのブラウザーの提供元の通知サービスを通りますが、内容は読めません。オンにしない限り何も送られません。',
  pushBlocked: 'このブラウザーの設定で通知がブロックされています。',
  pushFailed: 'このブラウザーの通知サービスが応答しません。何も変更されていません。',
  exportCsv: '表としてダウンロード',
};
