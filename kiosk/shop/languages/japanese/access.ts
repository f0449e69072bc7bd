import type { accessWords as english } from '../english/access.ts';
import type { Translation } from '../message.ts';

export const accessWords: Translation<typeof english> = {
  accessAbout: 'アクセシビリティ',
  accessTitle: 'すべての方のために',
  accessStands:
    'この店のタッチスクリーンとスマホのページは、WCAG 2.1のレベルAとAAを含むEN 301 549の大部分を満たしています。これは当方で試験したもので、外部の確認はまだありません。',
  accessHelps: '役に立つもの',
  accessHelpSee: '3段階の文字サイズ、高コントラスト、そしてこの画面にその言語の音声がある場合の読み上げ。',
  accessHelpReach:
    '「ページを下げる」ですべてが下半分に移ります。すべて一度のタッチで操作でき、接続したキーボードでも操作できます。',
  accessHelpTime: '時間は十分あります。まだいるかと尋ねられたら、一度触れるだけで続けられます。',
  accessHelpPhone: 'ご自分のスマホでは、画面読み上げ、大きな文字、暗い配色など、ご自分の設定が使えます。',
  accessHelpWay: '店内図では、段差のない道順を一度のタッチで選べます。',
  accessLacks: '足りないもの',
  accessLackTouch: '画面には手で触れて分かるキー、点字、イヤホン端子がありません。',
  accessLackTried: '障害のある方に試していただいたことはまだありません。',
  accessLackSpacing: '文字間や行間を広げた表示は試験していません。',
  accessLackFilms: '壁の画面の映像は店のもので、すべてに字幕があるわけではありません。',
  accessTell: 'お困りのことがありますか？',
  accessTellText:
    'スタッフにお知らせください。「スタッフを呼ぶ」で人が参ります。利用の手助けも理由として選べます。',
  accessDate: '{date}、本ソフトウェアの製作者による表明。',
};
