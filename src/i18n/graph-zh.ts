import type { GraphStrings } from './graph-en.ts';

export const graphZh: GraphStrings = {
  label: (curves) => `${curves} 的图象`,
  and: ' 和 ',
  points: '标出的点',
  kinds: { root: '与坐标轴的交点', meeting: '交点', vertex: '顶点' },
  noPoints: '没有标出的点：代数没有找到。',
  keys: '方向键移动，+ 和 − 缩放，0 恢复原样。',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '恢复原样',
};
