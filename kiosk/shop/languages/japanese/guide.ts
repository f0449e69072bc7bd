import type { guideWords as english } from '../english/guide.ts';
import type { Translation } from '../message.ts';

export const guideWords: Translation<typeof english> = {
  guideOffer: '選ぶのを手伝って',
  guides: 'ぴったりを見つける',
  guideStep: '質問 {step}/{steps}',
  guideAny: 'どちらでもいい',
  guideBudget: 'ご予算は？',
  guideUpTo: '{price}まで',
  guideResult: 'おすすめはこちら',
  guideNothing: '今日はご用意がありません。店員にご相談ください。',
  guideMeets: '合う点：{answers}',
};
