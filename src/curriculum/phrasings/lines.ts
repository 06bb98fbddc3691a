import type { Asks } from '../exercise.ts';

/** The slope of the line through the points `p` and `q`. */
export const slopeOfPoints: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|determine> the slope of the line through {p} and {q}', '<find|get> the slope between {p} and {q}', 'find the slope of the line that passes through {p} and {q}', 'find the gradient of the line through {p} and {q}', 'calculate the gradient of the line joining {p} and {q}',
      'find the slope of the line connecting {p} and {q}',
    ],
    questions: [
      'What is the slope of the line through {p} and {q}?', 'What is the slope between {p} and {q}?', 'A line passes through {p} and {q}. What is its slope?', 'Slope of the line through {p} and {q}', 'What is the gradient of the line joining {p} and {q}?', 'The points {p} and {q} are on a line. Find the slope.', 'Given the points {p} and {q}, find the slope of the line.',
      'How steep is the straight line through {p} and {q}?',
    ],
    held: ['How steep is the line from {p} to {q}? Give its slope.', 'A straight line goes from {p} to {q}. Tell me the slope it has.', 'Which slope belongs to the points {p} and {q}?'],
  },
  zh: {
    commands: ['<求|计算|求出>过点 {p} 和 {q} 的直线的斜率', '求经过 {p} 和 {q} 两点的直线的斜率', '求点 {p} 与点 {q} 连线的斜率', '求连接 {p} 和 {q} 的直线的斜率', '计算 {p} 与 {q} 两点之间的斜率', '<求|算出>直线的斜率，已知它经过 {p} 和 {q}'],
    questions: ['过点 {p} 和 {q} 的直线的斜率是多少？', '一条直线经过 {p} 和 {q}，它的斜率是多少？', '{p} 和 {q} 两点连线的斜率是多少？', '已知两点 {p} 和 {q}，求直线的斜率。', '点 {p} 和 {q} 在一条直线上，斜率是多少？', '经过 {p} 和 {q} 的直线，斜率等于几？', '画一条过 {p} 和 {q} 的直线，斜率是多少？'],
    held: ['从 {p} 到 {q} 画一条直线，它有多大的斜率？', '两点是 {p} 和 {q}，它们确定的直线斜率为几？', '{p}、{q} 在同一直线上，写出其斜率。'],
  },
};

/** The slope of the line `e`. */
export const slopeOfLine: Asks = {
  en: {
    commands: ['<find|determine|state|give> the slope of {e}', 'find the slope of the line {e}', '<read off|work out> the slope of the line {e}', 'find the gradient of the line {e}', 'determine the gradient of {e}', 'find the slope of the graph of {e}'],
    questions: ['What is the slope of {e}?', 'What is the slope of the line {e}?', 'Slope of {e}', 'A line has the equation {e}. What is its slope?', 'What is the gradient of {e}?', 'Line: {e}. Slope = ?', 'The equation of a line is {e}. Find its slope.', 'How steep is the line {e}?'],
    held: ['How steep is the line {e}? Give its slope.', 'Tell me which slope the line with the equation {e} has.', 'Which number is the gradient of the graph of {e}?'],
  },
  zh: {
    commands: ['<求|求出|写出>直线 {e} 的斜率', '求 {e} 的斜率', '求函数 {e} 的图象的斜率', '写出一次函数 {e} 的斜率', '确定直线 {e} 的斜率', '算出直线 {e} 的斜率'],
    questions: ['直线 {e} 的斜率是多少？', '{e} 的斜率是多少？', '直线的方程是 {e}，斜率是几？', '直线 {e} 的斜率等于多少？', '已知直线 {e}，求斜率。', '直线：{e}，斜率 = ?'],
    held: ['方程为 {e} 的直线有多大的斜率？', '{e} 画成直线后，斜率是哪个数？'],
  },
};

/** Where the line `e` meets the y-axis. */
export const interceptOfLine: Asks = {
  en: {
    commands: ['<find|determine|state> the y-intercept of {e}', 'find the y-intercept of the line {e}', '<read off|work out> the y-intercept of the line {e}', 'find where the line {e} crosses the y-axis', 'find the value of y where {e} meets the y-axis', 'get the y-intercept of the graph of {e}'],
    questions: ['What is the y-intercept of {e}?', 'What is the y-intercept of the line {e}?', 'y-intercept of {e}', 'Where does the line {e} cross the y-axis?', 'At which y does {e} meet the y-axis?', 'A line has the equation {e}. What is its y-intercept?', 'At what height is the line {e} when it meets the y-axis?'],
    held: ['At what height does {e} cut the y-axis?', 'Tell me the number where the graph of {e} hits the y-axis.'],
  },
  zh: {
    commands: ['<求|求出|写出>直线 {e} 的 y 轴截距', '求直线 {e} 在 y 轴上的截距', '求 {e} 与 y 轴交点的纵坐标', '写出 {e} 在 y 轴上的截距', '确定直线 {e} 的纵截距', '算出直线 {e} 的 y 截距'],
    questions: ['直线 {e} 在 y 轴上的截距是多少？', '直线 {e} 的 y 截距是多少？', '{e} 的纵截距是几？', '直线 {e} 与 y 轴交点的纵坐标是多少？', '已知直线 {e}，求 y 轴上的截距。', '直线的方程是 {e}，它在 y 轴上的截距是几？', '直线 {e} 碰到 y 轴的地方有多高？'],
    held: ['{e} 在哪个高度穿过 y 轴？', '当直线 {e} 碰到 y 轴时，y 是几？'],
  },
};

/** The line of slope `m` through the point `p`. */
export const lineOfSlope: Asks = {
  en: {
    commands: [
      '<find|write|determine> the equation of the line with slope {m} through {p}', 'find the line with slope {m} that passes through {p}', 'write the equation of the line through {p} with slope {m}', 'find the equation of a line that has slope {m} and passes through {p}', 'find y = mx + b for the slope {m} and the point {p}',
      'find the equation of the line with gradient {m} through the point {p}',
    ],
    questions: ['What is the equation of the line with slope {m} through {p}?', 'A line has slope {m} and passes through {p}. What is its equation?', 'A line with slope {m} goes through {p}. Find its equation.', 'Line with slope {m} through {p}', 'Which line has slope {m} and passes through the point {p}?', 'The slope is {m} and the point {p} is on the line. Find the equation.', 'Describe by an equation the line with slope {m} through {p}.'],
    held: ['Describe the straight line of slope {m} on which {p} lies by an equation.', 'A graph is a straight line; it contains {p} and its slope is {m}. Give y.', 'Through {p} we draw a line of slope {m}. What equation does it have?'],
  },
  zh: {
    commands: ['<求|写出>斜率为 {m} 且过点 {p} 的直线方程', '求过点 {p}、斜率为 {m} 的直线方程', '写出经过点 {p} 且斜率是 {m} 的直线的方程', '求斜率是 {m}，经过 {p} 的直线', '求直线方程：斜率 {m}，过点 {p}', '求出斜率等于 {m} 并且经过点 {p} 的直线的方程'],
    questions: ['斜率为 {m} 且过点 {p} 的直线方程是什么？', '一条直线的斜率是 {m}，并且经过点 {p}，它的方程是什么？', '已知直线的斜率为 {m}，过点 {p}，求直线方程。', '过点 {p} 且斜率为 {m} 的直线是哪一条？', '直线过 {p}，斜率 {m}，方程是什么？', '直线的斜率是 {m}，点 {p} 在直线上，求方程。', '画一条斜率为 {m} 的直线，使它过点 {p}，方程是什么？'],
    held: ['点 {p} 落在一条斜率为 {m} 的直线上，用方程表示它。', '从点 {p} 作斜率等于 {m} 的直线，y 怎样用 x 表示？'],
  },
};

/** The line through the points `p` and `q`. */
export const lineThrough: Asks = {
  en: {
    commands: [
      '<find|write|determine> the equation of the line through {p} and {q}', 'find the line through {p} and {q}', 'find the equation of the line that passes through {p} and {q}', 'write the equation of the line through the points {p} and {q}', 'find y = mx + b for the line through {p} and {q}', 'find the equation of the line joining {p} and {q}',
    ],
    questions: ['What is the equation of the line through {p} and {q}?', 'A line passes through {p} and {q}. What is its equation?', 'Which line passes through {p} and {q}?', 'Line through {p} and {q}', 'The points {p} and {q} are on a line. Find its equation.', 'Given the points {p} and {q}, find the equation of the line.', 'Connect {p} and {q} by a straight line. What is its equation?'],
    held: ['Describe the straight line on which {p} and {q} lie by an equation.', 'We connect {p} with {q}. Give the line as y in terms of x.', 'What must y be on the straight line from {p} to {q}? Answer with an equation.'],
  },
  zh: {
    commands: ['<求|写出>过点 {p} 和 {q} 的直线方程', '求经过 {p} 和 {q} 两点的直线方程', '求过 {p}、{q} 两点的直线的方程', '写出连接 {p} 和 {q} 的直线方程', '求直线方程，已知它经过 {p} 和 {q}', '求出经过点 {p} 与点 {q} 的直线的方程'],
    questions: ['过点 {p} 和 {q} 的直线方程是什么？', '一条直线经过 {p} 和 {q}，它的方程是什么？', '已知两点 {p} 和 {q}，求直线方程。', '哪条直线经过 {p} 和 {q}？', '直线过 {p} 和 {q}，方程是什么？', '点 {p} 和 {q} 在直线上，求它的方程。', '连接 {p} 和 {q} 的直线怎样用方程表示？'],
    held: ['用方程表示 {p} 与 {q} 所在的那条直线。', '把 {p} 和 {q} 连成直线，y 怎样用 x 表示？'],
  },
};

/** The line `e` in the form `y=mx+b`. */
export const asSlopeIntercept: Asks = {
  en: {
    commands: ['write {e} in the form y = mx + b', 'write {e} in slope-intercept form', 'solve {e} for y', '<put|bring> {e} into slope-intercept form', 'rewrite {e} as y = mx + b', 'express y in terms of x: {e}'],
    questions: ['What is {e} in slope-intercept form?', '{e} in slope-intercept form', 'How do you write {e} as y = mx + b?', '{e}, y = ?', 'If {e}, what is y in terms of x?', 'Slope-intercept form of {e}?', 'Solve for y: {e}', 'Change {e} into y = mx + b.'],
    held: ['Leave y alone on one side of {e}.', 'Change {e} so that it begins with y =.', 'Which function y of x is given by {e}?'],
  },
  zh: {
    commands: ['把 {e} 写成 y = kx + b 的形式', '把 {e} 化成斜截式', '将 {e} 化为斜截式', '由 {e} 用 x 表示 y', '用含 x 的式子表示 y：{e}', '把方程 {e} 变成 y = kx + b'],
    questions: ['{e} 的斜截式是什么？', '{e} 写成斜截式是什么？', '{e}，y = ?', '已知 {e}，用 x 表示 y。', '如果 {e}，y 用 x 怎么表示？', '由 {e}，y 等于什么？'],
    held: ['在 {e} 里让 y 单独在一边。', '{e} 给出 y 是 x 的哪个函数？'],
  },
};

/** The line through the point `p` that is parallel to the line `e`. */
export const parallelThrough: Asks = {
  en: {
    commands: ['<find|write|determine> the equation of the line parallel to {e} through {p}', 'find the line through {p} that is parallel to {e}', 'find the equation of the line through {p} parallel to {e}', 'write the equation of a line parallel to {e} that passes through {p}', 'find the parallel to {e} through the point {p}'],
    questions: ['What is the equation of the line parallel to {e} through {p}?', 'A line is parallel to {e} and passes through {p}. What is its equation?', 'Which line through {p} is parallel to {e}?', 'Parallel to {e} through {p}', 'The line through {p} is parallel to {e}. Find its equation.', 'A line has the same direction as {e} and goes through {p}. What is its equation?'],
    held: ['Move the line {e} so that it goes through {p}, in the same direction. Give its new equation.', 'Which equation has the line with the slope of {e} on which {p} lies?'],
  },
  zh: {
    commands: ['<求|写出>过点 {p} 且与 {e} 平行的直线方程', '求与直线 {e} 平行且经过点 {p} 的直线方程', '求过点 {p} 平行于 {e} 的直线的方程', '写出平行于 {e} 并且过点 {p} 的直线', '过点 {p} 作 {e} 的平行线，求它的方程'],
    questions: ['过点 {p} 且平行于 {e} 的直线方程是什么？', '一条直线与 {e} 平行，并经过点 {p}，它的方程是什么？', '哪条过点 {p} 的直线与 {e} 平行？', '已知直线平行于 {e}，过点 {p}，求直线方程。', '与 {e} 平行的直线过 {p}，方程是什么？', '把 {e} 平移，使它过点 {p}，得到的直线是什么？'],
    held: ['把直线 {e} 平移到点 {p}，新直线的方程是什么？', '和 {e} 方向相同、{p} 在其上的直线怎样表示？'],
  },
};

/** The line through the point `p` that is perpendicular to the line `e`. */
export const perpendicularThrough: Asks = {
  en: {
    commands: ['<find|write|determine> the equation of the line perpendicular to {e} through {p}', 'find the line through {p} that is perpendicular to {e}', 'find the equation of the line through {p} perpendicular to {e}', 'write the equation of a line perpendicular to {e} that passes through {p}', 'find the perpendicular to {e} through the point {p}'],
    questions: ['What is the equation of the line perpendicular to {e} through {p}?', 'A line is perpendicular to {e} and passes through {p}. What is its equation?', 'Which line through {p} is perpendicular to {e}?', 'Perpendicular to {e} through {p}', 'The line through {p} is perpendicular to {e}. Find its equation.', 'A line meets {e} at a right angle and passes through {p}. What is its equation?'],
    held: ['At a right angle to {e} a line goes through {p}. Give its equation.', 'Which straight line meets {e} at a right angle and contains {p}?'],
  },
  zh: {
    commands: ['<求|写出>过点 {p} 且与 {e} 垂直的直线方程', '求与直线 {e} 垂直且经过点 {p} 的直线方程', '求过点 {p} 垂直于 {e} 的直线的方程', '写出垂直于 {e} 并且过点 {p} 的直线', '过点 {p} 作 {e} 的垂线，求它的方程'],
    questions: ['过点 {p} 且垂直于 {e} 的直线方程是什么？', '一条直线与 {e} 垂直，并经过点 {p}，它的方程是什么？', '哪条过点 {p} 的直线与 {e} 垂直？', '已知直线垂直于 {e}，过点 {p}，求直线方程。', '与 {e} 垂直的直线过 {p}，方程是什么？', '过点 {p} 且与 {e} 成直角的直线方程是什么？'],
    held: ['直线与 {e} 成直角，{p} 在其上，怎样表示？', '从点 {p} 向 {e} 作成直角的直线，写出方程。'],
  },
};
