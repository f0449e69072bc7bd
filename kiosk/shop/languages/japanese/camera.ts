import type { cameraWords as english } from '../english/camera.ts';
import type { Translation } from '../message.ts';

/** What the camera notice says in a language that is not the shop's own: by posture, as the printed signs do. */
export const cameraWords: Translation<typeof english> = {
  cameraPause: 'カメラを15分オフ',
  cameraInfo: 'カメラが測るもの',
  cameraOffUntil: 'この画面のカメラは{time}までオフです。',
  cameraAgreed:
    'この画面のカメラは、コードを読み取り同意された後にのみ作動し、画面を見ているかどうかと年齢層を推定します。',
  cameraCounts: 'ここのカメラが、この画面を見ている人数と時間を数えています。',
  cameraEstimates: 'ここのカメラが、この画面を見ている人数と年齢層を推定し、表示内容を選んでいます。',
  cameraPresentation: '顔が女性らしく見えるか男性らしく見えるかも推定します。',
  cameraNever: '映像は保存も送信もされません。個人を識別することはありません。',
};
