import type { WorkStrings } from './work-en.ts';

export const workZh: WorkStrings = {
  label: '我自己的解答',
  line: (number) => `第 ${number} 行`,
  hint: '每行写一步。按回车写完一行，随即与上面的内容核对。',
  placeholder: '写第一行',
  full: '一张纸最多 60 行。',

  marks: {
    follows: '推得出来',
    first: '上面没有可以核对的内容',
    unknown: '无法核对',
    waits: '请先改好上面的一行',
    fails: '推不出来',
  },

  reasons: {
    plain: '这一行不能由上面推出。',
    sign: (term) => `这一行不能由上面推出。请看 ${term} 的符号：换一个符号就对了。`,
    signKept: (term) => `这一行不能由上面推出：${term} 移到了另一边，符号也应该改变。`,
    order: '这一行不能由上面推出。请看不等号：两边同乘或同除以负数时，不等号要反过来。',
    termLost: (term) => `这一行不能由上面推出：这里少了 ${term}。`,
    number: (was) => `这一行不能由上面推出。请看 ${was}：换成另一个数就对了。`,
    arithmetic: (left, right) => `这一行不成立：左边是 ${left}，右边是 ${right}。`,
    rootLost: (roots) => `这里丢了一个解：上面对 ${roots} 也成立。请把它也写上，中间用“或”。`,
    rootGained: (roots) => `这一行对 ${roots} 也成立，上面却不成立。请代入上面试一试。`,
  },

  solved: '解出来了：这就是答案，上面没有错误。',
  said: (number, reason) => `第 ${number} 行：${reason}`,
  late: '核对这些行用时太长。内容已保留；换成较短的一行可以再核对。',
  broken: '刚才没能核对这些行。内容已保留。',
  checkAgain: '再核对一次',

  next: {
    label: '下一行',
    show: '从这里给我看下一行',
    asking: '模型正在找下一行 …',
    stop: '停止寻找',
    checked: '从你最后正确的一行起，模型这样继续，代数也同意：',
    unchecked: '模型会这样继续。代数无法核对，请自己看一看。',
    putIn: '把它写进来',
    dismiss: '暂时不要',
    none: '模型没有找到成立的下一行。自己试一行吧，会马上核对。',
    changed: '你的内容已经改变。请再要一次下一行。',
  },
};
