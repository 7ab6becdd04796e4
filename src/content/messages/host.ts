/** What the class host says when something is refused: one sentence each, with what to do. */
import { catalogue } from './catalogue.ts';

export const HOST = catalogue({
  'host.not-json': {
    zh: '请求要用 JSON 格式（Content-Type: application/json）。',
    en: 'Send the request as JSON (Content-Type: application/json).',
  },
  'host.bad-request': {
    zh: '请求的内容不符合要求，请检查后重新提交。',
    en: 'The request does not hold what is needed: check it and send it again.',
  },
  'host.too-large': {
    zh: '提交的内容太大，请缩小后再试。',
    en: 'This is too large: make it smaller and try again.',
  },
  'host.wrong-origin': {
    zh: '请求来自别的网站，已拒绝；请从本站页面操作。',
    en: 'The request came from another site and was refused: use the pages of this one.',
  },
  'host.too-many': {
    zh: '操作太频繁，请过一分钟再试。',
    en: 'Too many requests: wait a minute and try again.',
  },
  'host.not-found': {
    zh: '没有找到，可能已经删除或地址有误。',
    en: 'There is no such thing here: check the address.',
  },
  'host.already-set-up': {
    zh: '老师账号已经建好，请直接登录。',
    en: 'There is a trainer account already: sign in.',
  },
  'host.wrong-setup-code': {
    zh: '设置码不对或已过期，请看启动窗口里打印的那一个。',
    en: 'The set-up code is wrong or expired: use the one printed where the host was started.',
  },
  'host.wrong-password': { zh: '名字或密码不对，请重新输入。', en: 'Name or password is wrong: try again.' },
  'host.name-taken': { zh: '这个名字已经有人用了，请换一个。', en: 'This name is taken: choose another.' },
  'host.not-signed-in': { zh: '请老师先登录。', en: 'Sign in as a trainer first.' },
  'host.not-joined': { zh: '请先用课堂码进课堂。', en: 'Join with the class code first.' },
  'host.no-such-class': {
    zh: '没有这个课堂码，请向老师核对。',
    en: 'There is no class with this code: ask your trainer for it.',
  },
  'host.class-closed': {
    zh: '这个课堂已经下课，不能再操作；有疑问请找老师。',
    en: 'This class is closed: ask your trainer if that is a mistake.',
  },
  'host.attempts-used': {
    zh: '可用的次数已经用完。',
    en: 'All attempts have been used: there is no further one.',
  },
  'host.not-playing': {
    zh: '这一场已经交卷或不存在，请刷新页面。',
    en: 'This attempt is handed in or does not exist: reload the page.',
  },
  'host.time-over': { zh: '时间到了，请交卷。', en: 'The time is over: hand in.' },
  'host.index-used': {
    zh: '这一步已经走过了，请刷新页面接着走。',
    en: 'This step has been played already: reload the page to go on.',
  },
  'host.index-ahead': {
    zh: '前面还缺一步，请刷新页面接着走。',
    en: 'A step before this one is missing: reload the page to go on.',
  },
  'host.not-legal': {
    zh: '现在不能这样做，请换一个。',
    en: 'This is not possible now: choose something else.',
  },
  'host.exam-class': {
    zh: '考试只认在本站上走的步骤，不收文件。',
    en: 'In an exam only what is played here counts: results from elsewhere are not taken.',
  },
  'host.result-refused': {
    zh: '这份成绩和考核对不上，没有收下。',
    en: 'This result does not match the drill and was not taken in.',
  },
  'host.other-version': {
    zh: '这份考核是按另一版规则出的：打过的原样留着，要接着打请用那一版，或请老师重新出题。',
    en: 'This drill was set under other rules: what was played stays as it is. Go on with that version, or have the drill set again.',
  },
  'host.broken': {
    zh: '服务器出了问题，没有改动任何数据，请再试一次。',
    en: 'Something went wrong on the host and nothing was changed: try again.',
  },
});
