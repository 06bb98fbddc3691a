import { outOfScopeMathsZh } from './out-of-scope-maths-zh.ts';
import { outOfScopeMathsMoreZh } from './out-of-scope-maths-more-zh.ts';
import { outOfScopeNearZh } from './out-of-scope-near-zh.ts';
import { outOfScopeNumbersZh } from './out-of-scope-numbers-zh.ts';
import { outOfScopeOtherZh } from './out-of-scope-other-zh.ts';
import { outOfScopeStoriesZh } from './out-of-scope-stories-zh.ts';

/** The same in Chinese; the gaps are those of `out-of-scope-en.ts`. */
export const outOfScopeZh = {
  seen: [...outOfScopeMathsZh, ...outOfScopeMathsMoreZh, ...outOfScopeNearZh, ...outOfScopeNumbersZh, ...outOfScopeOtherZh, ...outOfScopeStoriesZh],
  held: [
    '计算 {f} 在 {a} 到 {n} 上的积分', '写出 {f} 的一个原函数', '请说明勾股定理为什么成立', '正切值为 {a}/{b} 的角有多大？', 'ln {n} - ln {m} 等于几？', '棱锥的底面积是 {n}，高是 {a}，体积是多少？', '{n} 边形有多少条对角线？', '直角三角形的一条直角边是 {a}，斜边是 {n}，另一条直角边多长？', '求矩阵 [[{a},{b}],[{c},{d}]] 的逆矩阵', '三个数 x、y、z 满足 x + y = {a}，y + z = {b}，x + z = {c}，求这三个数', '哪些 x 使 |x + {a}| 大于 {n}？', '{a} 到 {n} 之间有哪些质数？', '用十六进制表示 {n}', '{n} 个人两两握手，一共握多少次？', '{big} 乘 {n} 得多少？', '点 ({a},{b}) 绕原点旋转 90 度后在哪里？', '用 {n} 米篱笆靠墙围一块最大的菜地，边长应是多少？', '请说明两个奇数的积是奇数',
    '{k}是哪一年成立的？', '谁最早发现了{w}？', '怎样煮{w}？', '写一篇{w}的读后感', '这段 Java 程序错在哪里：int x = "{w}";', '早上好！', '你会唱歌吗？', '{k}今天天气怎么样？', '{r} {r} {r}', '{w}真的来自{k}吗？', '陪我聊聊天吧',
  ],
} as const;
