import type { Asks } from '../exercise.ts';

/** The slope of the line through the points `p` and `q`. */
export const slopeOfPoints: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|determine> the slope of the line through {p} and {q}', '<find|get> the slope between {p} and {q}', 'find the slope of the line that passes through {p} and {q}', 'find the gradient of the line through {p} and {q}', 'calculate the gradient of the line joining {p} and {q}',
      'find the slope of the line connecting {p} and {q}', 'find the rate of change of the line that contains {p} and {q}', 'figure out how steep the line from {p} to {q} is by finding its slope', 'compute rise over run for the line through the points {p} and {q}', 'use the two points {p} and {q} to find the slope of the line',
      'give the slope m of a straight line containing {p} and {q}', 'find m if the points {p} and {q} lie on the line y = mx + b', 'evaluate the slope formula for the points A {p} and B {q}', 'calculate the slope of the segment <from|with endpoints|between> {p} and {q}', 'state by how much y changes per unit of x on the line through {p} and {q}',
      'determine the gradient of the straight line on which {p} and {q} lie', 'work out the slope if a line is drawn from {p} through {q}',
    ],
    questions: [
      'What is the slope of the line through {p} and {q}?', 'What is the slope between {p} and {q}?', 'A line passes through {p} and {q}. What is its slope?', 'Slope of the line through {p} and {q}', 'What is the gradient of the line joining {p} and {q}?', 'The points {p} and {q} are on a line. Find the slope.',
      'Given the points {p} and {q}, find the slope of the line.', 'How steep is the straight line through {p} and {q}?', 'If a line goes through {p} and {q}, what is its <slope|gradient>?', 'Two points of a line are {p} and {q}. How large is the slope?', 'On a line lie the points {p} and {q}. By how much does y change when x grows by one?',
      'A graph is a straight line containing {p} and {q}. What is its rate of change?', 'A <hiking path|ramp|road> is drawn on a grid as a straight line from {p} to {q}. What is the slope of this line?', 'Plot {p} and {q} and join them with a ruler. What slope does the line have?', 'What is rise over run for the line from {p} to {q}?',
      'Point A is {p} and point B is {q}. What is the slope of line AB?', 'Let A = {p} and B = {q}. Calculate the slope of AB.', 'The segment PQ has the ends P {p} and Q {q}. What is the gradient of PQ?', 'For the linear function whose graph contains {p} and {q}, find the slope.',
      'What value of m does the line y = mx + b have if it contains {p} and {q}?', '[name] marks {p} and {q} on graph paper and draws a line through them. Which slope does [name] get?', 'Using the points {p} and {q}, work out the gradient of the line.', 'Suppose {p} and {q} are both on the same line. What number is the slope of that line?',
      'Given that a straight line cuts through {p} and also through {q}, calculate its gradient.', 'On a straight line, what is the change in y divided by the change in x between {p} and {q}?', 'An ant walks straight across a grid, first over {p}, later over {q}. What is the slope of its line?', 'slope, {p} and {q}', '{p}, {q}, slope?',
      'line, {p} to {q}, find m', 'points: {p}, {q}; slope = ?', 'whats the slope if my line hits {p} and {q}', 'gradient between {p} and {q}?', 'rise over run of a line from {p} to {q}', 'line AB, A {p}, B {q}, gradient?', 'Work out the slope of the line passing through {p} and {q}.',
      'What slope has the line passing through points A {p} and B {q}?', 'Compute the <slope|gradient> of the straight line passing through the two points {p} and {q}.',
    ],
    held: ['How steep is the line from {p} to {q}? Give its slope.', 'A straight line goes from {p} to {q}. Tell me the slope it has.', 'Which slope belongs to the points {p} and {q}?'],
  },
  zh: {
    commands: [
      '<求|计算|求出>过点 {p} 和 {q} 的直线的斜率', '求经过 {p} 和 {q} 两点的直线的斜率', '求点 {p} 与点 {q} 连线的斜率', '求连接 {p} 和 {q} 的直线的斜率', '计算 {p} 与 {q} 两点之间的斜率', '<求|算出>直线的斜率，已知它经过 {p} 和 {q}', '求直线 AB 的斜率，其中 A{p}，B{q}', '算出由点 {p} 与 {q} 确定的直线的斜率', '计算过两点 {p}、{q} 的直线的斜率 k', '求线段的斜率，它的两个端点是 {p} 和 {q}', '写出同时过 {p} 和 {q} 的直线的斜率', '求一次函数的斜率，它的图象经过 {p} 和 {q}',
      '用斜率公式计算 {p} 和 {q} 的斜率', '确定直线的倾斜程度，即斜率，直线上有点 {p} 和 {q}', '求 k 的值，直线 y = kx + b 过 {p}、{q}', '算算 {p} 到 {q} 的直线的斜率',
    ],
    questions: [
      '过点 {p} 和 {q} 的直线的斜率是多少？', '一条直线经过 {p} 和 {q}，它的斜率是多少？', '{p} 和 {q} 两点连线的斜率是多少？', '已知两点 {p} 和 {q}，求直线的斜率。', '点 {p} 和 {q} 在一条直线上，斜率是多少？', '经过 {p} 和 {q} 的直线，斜率等于几？', '画一条过 {p} 和 {q} 的直线，斜率是多少？', '已知 A{p}，B{q}，求直线 AB 的斜率。', '若直线过点 A{p} 和点 B{q}，则它的斜率是多少？', '直线 l 上有两点 {p}、{q}，l 的斜率为多少？', '直线经过 {p} 和 {q} 两点，x 每增加 1，y 改变多少？',
      '如果直线 y = kx + b 过 {p} 和 {q}，那么 k 是多少？', '在坐标纸上用直尺连接 {p} 和 {q}，这条直线的斜率是多少？', '线段 MN 的端点是 M{p} 和 N{q}，MN 的斜率是多少？', '由两点 {p}、{q} 确定的直线，斜率 k 等于多少？', '[name]在方格纸上描出 {p} 和 {q}，再画一条直线穿过它们，这条直线的斜率是几？', '给出两点 {p} 与 {q}，直线的斜率怎么求，结果是多少？', '沿直线从 {p} 到 {q}，y 的变化量除以 x 的变化量是多少？', '坐标系中一条<笔直的路|坡道>从 {p} 通到 {q}，这条直线的斜率是多少？',
      '设点 A 为 {p}，点 B 为 {q}，计算 AB 所在直线的斜率。', '直线既经过 {p}，又经过 {q}，它的斜率是什么数？', '两点坐标分别为 {p}、{q}，求过这两点的直线的斜率。', '过点 {p}、{q} 的直线的斜率为____。', '直线经过 {p}、{q}，则 k = ____', '{p}、{q}，斜率？', '两点：{p}，{q}；斜率：?', '{p} 和 {q} 连起来斜率多少', 'A{p}，B{q}，AB 的斜率 = ?', '我的直线过 {p} 跟 {q}，斜率是几呀', '过 {p}、{q} 的直线有多陡，用斜率表示', '一只蚂蚁在方格纸上沿直线从 {p} 爬到 {q}，它走的直线斜率是多少？',
      '计算通过 {p} 与 {q} 这两点的直线的斜率是多少。',
    ],
    held: ['从 {p} 到 {q} 画一条直线，它有多大的斜率？', '两点是 {p} 和 {q}，它们确定的直线斜率为几？', '{p}、{q} 在同一直线上，写出其斜率。'],
  },
};

/** The slope of the line `e`. */
export const slopeOfLine: Asks = {
  en: {
    commands: [
      '<find|determine|state|give> the slope of {e}', 'find the slope of the line {e}', '<read off|work out> the slope of the line {e}', 'find the gradient of the line {e}', 'determine the gradient of {e}', 'find the slope of the graph of {e}', 'find m if {e} is written as y = mx + b',
      '<calculate|compute> the slope of the straight line with equation {e}', 'figure out the rate of change of y with respect to x for the line {e}', 'say what number the slope of {e} is', 'give the gradient of the straight line {e}', 'identify the slope in the linear equation {e}',
      'state by how much y changes along the line {e} when x increases by 1', 'use the equation {e} to find the slope of the line', 'work out how steep the line {e} is by giving its slope', 'obtain the slope from the equation of the line, {e}',
    ],
    questions: [
      'What is the slope of {e}?', 'What is the slope of the line {e}?', 'Slope of {e}', 'A line has the equation {e}. What is its slope?', 'What is the gradient of {e}?', 'Line: {e}. Slope = ?', 'The equation of a line is {e}. Find its slope.', 'How steep is the line {e}?', 'For the line {e}, what is the value of the slope?',
      'If a line is given by {e}, what is its <gradient|slope>?', 'By how much does y change when x goes up by 1 on the line {e}?', 'What is m when the line {e} is written in the form y = mx + b?', 'Consider the line {e}. What is its rate of change?', '[name] draws the graph of {e}. What is the slope of the line that [name] gets?',
      'Look at the equation {e}. What slope does its graph have?', 'The graph of {e} is a straight line. State its slope.', 'Given the linear equation {e}, find the slope.', 'What is the rise over run of the line {e}?', 'A <road|ramp|roof> on a plan follows the line {e}. What is the slope of this line?',
      'Suppose that y and x are linked by {e}. At what rate does y change as x increases?', 'Let a line satisfy {e}. Which number is its slope?', 'Go along the line {e}, one unit to the right. By how many units does y change?', 'The line has the formula {e}. What is its slope m?', 'What slope do you read from {e}?',
      'Any line parallel to {e} has the same slope. What is this slope?', 'slope? {e}', '{e}, slope', '{e}: find the gradient', 'equation: {e}; m = ?', 'whats the slope when the line is {e}', 'if {e} then the slope is ...', 'gradient of {e} = ?', '{e} is a line, how steep is it, slope please',
      'Work out the <slope|gradient> of the line whose equation is {e}.',
    ],
    held: ['How steep is the line {e}? Give its slope.', 'Tell me which slope the line with the equation {e} has.', 'Which number is the gradient of the graph of {e}?'],
  },
  zh: {
    commands: [
      '<求|求出|写出>直线 {e} 的斜率', '求 {e} 的斜率', '求函数 {e} 的图象的斜率', '写出一次函数 {e} 的斜率', '确定直线 {e} 的斜率', '算出直线 {e} 的斜率', '求一次方程 {e} 所表示的直线的斜率', '计算直线 l：{e} 的斜率 k', '求由方程 {e} 给出的直线的斜率', '说出 {e} 的斜率是几', '由直线方程 {e} 求它的斜率', '指出直线 {e} 的斜率是什么数', '算一算 {e} 这条直线的斜率', '求 k 的值，把 {e} 写成 y = kx + b', '求直线 {e} 上 x 增加 1 时 y 的变化量', '读出直线方程 {e} 中的斜率',
    ],
    questions: [
      '直线 {e} 的斜率是多少？', '{e} 的斜率是多少？', '直线的方程是 {e}，斜率是几？', '直线 {e} 的斜率等于多少？', '已知直线 {e}，求斜率。', '直线：{e}，斜率 = ?', '直线 l 的方程为 {e}，则 l 的斜率是多少？', '若直线方程是 {e}，那么斜率 k 为多少？', '把 {e} 写成 y = kx + b 后，k 的值是多少？', '在直线 {e} 上，x 每增加 1，y 改变多少？', '方程 {e} 的图象是一条直线，这条直线的斜率是多少？', '给定直线方程 {e}，求出它的斜率。', '如果一条直线可以用 {e} 表示，它的斜率是什么？', '[name]画出了 {e} 的图象，这条直线的斜率是几？',
      '与 {e} 平行的直线斜率都相同，这个斜率是多少？', '观察直线方程 {e}，斜率是多少？', '沿直线 {e} 向右走 1 个单位，y 变化几个单位？', '图纸上的坡道在直线 {e} 上，这条直线的斜率是多少？', '求下面直线的斜率：{e}。', '设直线满足 {e}，它的斜率等于哪个数？', 'y 与 x 的关系是 {e}，它的图象的斜率为多少？', '下列直线的斜率是多少：{e}？', '直线 {e} 的斜率为____。', '直线 {e}，k = ____', '{e}，斜率？', '方程：{e}；斜率：?', '{e} 斜率多少', '直线是 {e} 的话斜率是几', '{e} 这条线有多陡，斜率是几啊', '直线 {e} 的斜率 k = ?',
    ],
    held: ['方程为 {e} 的直线有多大的斜率？', '{e} 画成直线后，斜率是哪个数？'],
  },
};

/** Where the line `e` meets the y-axis. */
export const interceptOfLine: Asks = {
  en: {
    commands: [
      '<find|determine|state> the y-intercept of {e}', 'find the y-intercept of the line {e}', '<read off|work out> the y-intercept of the line {e}', 'find where the line {e} crosses the y-axis', 'find the value of y where {e} meets the y-axis', 'get the y-intercept of the graph of {e}', 'find b if {e} is written as y = mx + b',
      '<calculate|compute|give> the y-intercept b of the straight line with equation {e}', 'figure out the y-value at which the line {e} crosses the vertical axis', 'find y for x = 0 on the line {e}', 'state the height at which the straight line {e} passes the y-axis', 'identify the y-intercept in the linear equation {e}',
      'evaluate the linear function {e} at x = 0 to find the y-intercept', 'work out the starting value of {e}, that is, its y-intercept', 'use the equation {e} to find the intercept on the y-axis', 'name the number on the y-axis through which the line {e} goes',
    ],
    questions: [
      'What is the y-intercept of {e}?', 'What is the y-intercept of the line {e}?', 'y-intercept of {e}', 'Where does the line {e} cross the y-axis?', 'At which y does {e} meet the y-axis?', 'A line has the equation {e}. What is its y-intercept?', 'At what height is the line {e} when it meets the y-axis?',
      'What is the value of b when the line {e} is compared with y = mx + b?', 'If a line is given by {e}, at what value of y does it meet the y-axis?', 'What is the value of y on the line {e} when x is zero?', 'Where does the graph of {e} intersect the vertical axis? Give the y-value.', 'Consider the line {e}. What is its intercept on the y-axis?',
      'The straight line {e} crosses the y-axis. What is the y-coordinate of the crossing point?', '[name] draws the line {e}. At which number on the y-axis does it cross?', 'Given the linear equation {e}, find the y-intercept.', 'Which number on the y-axis lies on the line {e}?',
      'Suppose a line is given by {e}. What is its initial value, at x = 0?', 'The formula of a line is {e}. Which y does it have where it passes the y-axis?', 'Let a line satisfy {e}. Calculate the y-coordinate of its y-intercept.', 'What is the y-intercept b of the linear function {e}?',
      'On graph paper the line {e} runs across the y-axis. Through which y-value does it go?', 'Put x = 0 into the equation of the line, {e}. What is y?', 'On the line {e}, which y-value belongs to x = 0?', 'A <ramp|road|beam> on a plan follows the line {e}. At what y does it reach the y-axis?', 'y-intercept? {e}', '{e}, y-intercept',
      '{e}: find the y-intercept', 'equation of the line: {e}; b = ?', 'whats the y intercept when the line is {e}', 'if the line is {e} then its y-intercept is ...', 'where on the y-axis does the line {e} land', 'y-intercept of the graph, {e}', 'Work out the y-intercept of the line whose equation is {e}.',
      'The line {e} intersects the y-axis. At what value of y does this happen?',
    ],
    held: ['At what height does {e} cut the y-axis?', 'Tell me the number where the graph of {e} hits the y-axis.'],
  },
  zh: {
    commands: [
      '<求|求出|写出>直线 {e} 的 y 轴截距', '求直线 {e} 在 y 轴上的截距', '求 {e} 与 y 轴交点的纵坐标', '写出 {e} 在 y 轴上的截距', '确定直线 {e} 的纵截距', '算出直线 {e} 的 y 截距', '求一次函数 {e} 的图象在 y 轴上的截距', '计算直线 {e} 与纵轴交点的纵坐标', '求 b 的值，把 {e} 与 y = kx + b 对照', '求当 x = 0 时直线 {e} 上的 y 值', '说出 {e} 的截距', '由直线方程 {e} 求纵截距', '指出直线 {e} 通过 y 轴上的哪个数', '算一算 {e} 的图象交 y 轴于几', '读出直线方程 {e} 的 y 轴截距',
      '求函数 {e} 在 x = 0 处的值，也就是直线的纵截距',
    ],
    questions: [
      '直线 {e} 在 y 轴上的截距是多少？', '直线 {e} 的 y 截距是多少？', '{e} 的纵截距是几？', '直线 {e} 与 y 轴交点的纵坐标是多少？', '已知直线 {e}，求 y 轴上的截距。', '直线的方程是 {e}，它在 y 轴上的截距是几？', '直线 {e} 碰到 y 轴的地方有多高？', '直线 l 的方程为 {e}，则 l 在 y 轴上的截距是多少？', '若一次函数为 {e}，它的图象与 y 轴相交处的 y 值是多少？', '把直线 {e} 与 y = kx + b 比较，b 是多少？', '在直线 {e} 上，x 等于 0 时 y 等于多少？', '一次函数 {e} 的图象与纵轴交点的纵坐标是几？', '给定直线方程 {e}，求它的纵截距。',
      '如果一条直线可以用 {e} 表示，它的 y 轴截距是什么？', '[name]画出直线 {e}，直线经过 y 轴上的哪个数？', '观察直线方程 {e}，截距 b 是多少？', '令 x = 0，直线 {e} 上对应的 y 是多少？', '直线 {e} 交 y 轴于一点，该点的 y 坐标是多少？', '方格纸上的直线 {e} 从 y 轴的哪个数通过？', '求下面直线在 y 轴上的截距：{e}。', '设直线满足 {e}，它与 y 轴交点的 y 坐标等于哪个数？', 'y 随 x 变化的关系是 {e}，x 为 0 时的初始值是多少？', '图纸上的横梁在直线 {e} 上，它与 y 轴交点的纵坐标是多少？', '直线 {e} 在 y 轴上的截距为____。',
      '直线 {e}，b = ____', '{e}，y 轴截距？', '方程：{e}；纵截距：?', '{e} 的 y 截距多少', '直线是 {e} 的话和 y 轴交在几', '{e} 这条线跟 y 轴碰在哪个数啊', '直线 {e} 的纵截距 = ?',
    ],
    held: ['{e} 在哪个高度穿过 y 轴？', '当直线 {e} 碰到 y 轴时，y 是几？'],
  },
};

/** The line of slope `m` through the point `p`. */
export const lineOfSlope: Asks = {
  en: {
    commands: [
      '<find|write|determine> the equation of the line with slope {m} through {p}', 'find the line with slope {m} that passes through {p}', 'write the equation of the line through {p} with slope {m}', 'find the equation of a line that has slope {m} and passes through {p}', 'find y = mx + b for the slope {m} and the point {p}',
      'find the equation of the line with gradient {m} through the point {p}', '<give|state|work out> an equation for the straight line that contains {p} and has slope {m}', 'find the equation of the straight line whose slope is {m} and which contains the point {p}', 'determine y = mx + b such that m = {m} and the line goes through {p}',
      'write in slope-intercept form the line through {p} whose gradient is {m}', 'use the point {p} and the slope {m} to write the equation of the line', 'figure out the equation of a line if its slope is {m} and {p} lies on it', 'find the linear function whose graph has slope {m} and contains {p}',
      'build the equation of the line from the slope m = {m} and the point {p}', 'express y in terms of x for the line with slope {m} through {p}', 'obtain the equation of a line with rate of change {m} that goes through {p}',
    ],
    questions: [
      'What is the equation of the line with slope {m} through {p}?', 'A line has slope {m} and passes through {p}. What is its equation?', 'A line with slope {m} goes through {p}. Find its equation.', 'Line with slope {m} through {p}', 'Which line has slope {m} and passes through the point {p}?',
      'The slope is {m} and the point {p} is on the line. Find the equation.', 'Describe by an equation the line with slope {m} through {p}.', 'If the slope of a line is {m} and {p} is one of its points, what is the equation of the line?', 'Find the equation in the form y = mx + b: the slope is {m}, and the line contains {p}.',
      'The graph of a linear function contains {p}, and its slope is {m}. What is the formula of the function?', 'Given the slope m = {m} and the point {p}, write the equation of the line.', 'Starting at {p}, [name] draws a line with slope {m}. What is the equation of this line?',
      'What is the slope-intercept form of the line that goes through {p} with a gradient of {m}?', 'A straight line contains the point {p}. Its gradient is {m}. Determine its equation.', 'Which equation describes the line through {p} with the slope {m}?', 'Let a line have slope {m} and let it go through P {p}. How does its equation read?',
      'When x grows by 1, y changes by {m}, and the line goes through {p}. What is the equation of the line?', 'The rate of change of a linear function is {m}, and its line contains {p}. Write y as a function of x.', 'On a grid a <road|ramp|beam> lies along a line of gradient {m} and touches the point {p}. Give the equation of that line.',
      'We know one point of a line, {p}, and its slope, {m}. What is its equation?', 'What must b be in y = mx + b if m is {m} and {p} is on the line? Answer with the whole equation of the line.', 'How can the line through {p} that has gradient {m} be written as y = mx + b?', 'The line y = mx + b contains {p}, where m = {m}. What is the equation?',
      'slope {m}, point {p}, equation?', 'slope m = {m}, {p}, y = ?', 'point: {p}; slope: {m}; equation of the line: ...', 'equation of a line, gradient {m}, it goes through {p}', 'my line has slope {m} and hits {p} whats the equation', '{p} is on a line with slope {m}, equation please', 'through {p} with gradient {m}, y = mx + b',
      'line: m = {m}, contains {p}', 'if a line of slope {m} contains {p}, then its equation is y = ...', 'Work out the equation of the line passing through {p} with a slope of {m}.', 'A line passing through the point {p} has a <slope|gradient> of {m}. Write its equation in slope-intercept form.',
    ],
    held: ['Describe the straight line of slope {m} on which {p} lies by an equation.', 'A graph is a straight line; it contains {p} and its slope is {m}. Give y.', 'Through {p} we draw a line of slope {m}. What equation does it have?'],
  },
  zh: {
    commands: [
      '<求|写出>斜率为 {m} 且过点 {p} 的直线方程', '求过点 {p}、斜率为 {m} 的直线方程', '写出经过点 {p} 且斜率是 {m} 的直线的方程', '求斜率是 {m}，经过 {p} 的直线', '求直线方程：斜率 {m}，过点 {p}', '求出斜率等于 {m} 并且经过点 {p} 的直线的方程', '求直线的斜截式方程，斜率 k = {m}，过点 M{p}', '写出一次函数的解析式，图象的斜率是 {m}，且经过 {p}', '求经过点 A{p}、斜率 k 为 {m} 的直线的方程', '由点 {p} 和斜率 {m} 求直线方程', '确定直线 y = kx + b 的方程，已知 k = {m}，图象过 {p}',
      '用点斜式求直线方程，点为 {p}，斜率为 {m}', '算出过 {p} 而斜率是 {m} 的直线的方程', '用 x 表示 y：直线的斜率为 {m}，直线过 {p}', '求一条直线的方程，它含点 {p}，斜率等于 {m}', '写出直线 l 的方程，l 的斜率为 {m}，{p} 是 l 上的点',
    ],
    questions: [
      '斜率为 {m} 且过点 {p} 的直线方程是什么？', '一条直线的斜率是 {m}，并且经过点 {p}，它的方程是什么？', '已知直线的斜率为 {m}，过点 {p}，求直线方程。', '过点 {p} 且斜率为 {m} 的直线是哪一条？', '直线过 {p}，斜率 {m}，方程是什么？', '直线的斜率是 {m}，点 {p} 在直线上，求方程。', '画一条斜率为 {m} 的直线，使它过点 {p}，方程是什么？', '直线 l 经过点 M{p}，斜率 k = {m}，求 l 的方程。', '若一条直线过 {p}，并且斜率等于 {m}，则直线方程是什么？', '一次函数 y = kx + b 的图象是过点 {p} 的直线，且 k = {m}，它的解析式是什么？',
      '已知点 {p} 在直线上，直线的斜率为 {m}，求直线的斜截式方程。', '如果直线的斜率是 {m}，且 {p} 是它上面的一点，方程怎么写？', '给定斜率 {m} 和点 {p}，直线的方程是什么？', '[name]过点 {p} 画了一条斜率为 {m} 的直线，这条直线的方程是什么？', '哪个方程表示经过 {p} 且斜率为 {m} 的直线？', '直线上 x 每增加 1，y 改变 {m}，直线过点 {p}，它的方程是什么？', '某直线的斜率是 {m}，它穿过点 {p}，请写出它的方程。', '知道直线的一点 {p} 和斜率 {m}，怎样写出它的方程？', '坐标系中的一条坡道在斜率为 {m} 的直线上，并经过点 {p}，这条直线的方程是什么？',
      'y = kx + b 中 k 为 {m}，{p} 在直线上，整个方程是什么？', '求过定点 {p} 且以 {m} 为斜率的直线的方程。', '设直线 l 的斜率为 {m}，点 A{p} 在 l 上，l 的方程怎样表示？', '用 y = kx + b 的形式表示过 {p} 且斜率为 {m} 的直线，结果是什么？', '斜率为 {m}，过点 {p} 的直线方程为____。', '直线过 {p}，k = {m}，则 y = ____', '斜率 {m}，点 {p}，方程？', '点：{p}；斜率：{m}；直线方程：?', '斜率 k = {m}，过 {p}，y = ?', '我的直线斜率 {m}，过 {p}，方程怎么写', '直线过 {p} 斜率是 {m}，求方程',
      '{p} 在直线上，斜率 {m}，直线是哪条', '通过点 {p} 的直线，斜率为 {m}，写出它的斜截式方程。',
    ],
    held: ['点 {p} 落在一条斜率为 {m} 的直线上，用方程表示它。', '从点 {p} 作斜率等于 {m} 的直线，y 怎样用 x 表示？'],
  },
};

/** The line through the points `p` and `q`. */
export const lineThrough: Asks = {
  en: {
    commands: [
      '<find|write|determine> the equation of the line through {p} and {q}', 'find the line through {p} and {q}', 'find the equation of the line that passes through {p} and {q}', 'write the equation of the line through the points {p} and {q}', 'find y = mx + b for the line through {p} and {q}', 'find the equation of the line joining {p} and {q}',
      '<give|state|work out> an equation for the straight line that contains both {p} and {q}', 'determine m and b so that the line y = mx + b goes through {p} and {q}, and write the equation', 'figure out the equation of the line on which the points {p} and {q} lie', 'write in slope-intercept form the line through {p} and {q}',
      'use the points {p} and {q} to write the equation of a line', 'find the linear function whose graph is the line that contains {p} and {q}', 'express y in terms of x for the line that goes from {p} to {q}', 'build the equation of the line AB from A {p} and B {q}', 'calculate the equation of the line running through {p} and {q}',
      'obtain the equation of a line, given two of its points, {p} and {q}',
    ],
    questions: [
      'What is the equation of the line through {p} and {q}?', 'A line passes through {p} and {q}. What is its equation?', 'Which line passes through {p} and {q}?', 'Line through {p} and {q}', 'The points {p} and {q} are on a line. Find its equation.', 'Given the points {p} and {q}, find the equation of the line.',
      'Connect {p} and {q} by a straight line. What is its equation?', 'If a line goes through {p} and {q}, what is its equation?', 'Find the equation in the form y = mx + b of the line that contains {p} and {q}.', 'The graph of a linear function is the line containing {p} and {q}. What is the formula of the function?',
      '[name] draws a straight line from {p} to {q}. What is the equation of this line?', 'What is the slope-intercept form of the line that goes through {p} and {q}?', 'A straight line cuts through {p} and also through {q}. Determine its equation.', 'Which equation describes the line that joins {p} to {q}?',
      'Point A is {p} and point B is {q}. What is the equation of line AB?', 'Let A = {p} and B = {q}. Write the equation of the line AB.', 'We know two points of a line, {p} and {q}. What is its equation?', 'Plot {p} and {q} and join them with a ruler. How does the equation of the line read?',
      'First find the slope between {p} and {q}, then the equation of the line. What is it?', 'How can the line through {p} and {q} be written as y = mx + b?', 'On a map a straight <road|canal|railway> lies along the line through {p} and {q}. Give the equation of that line.',
      'The line y = mx + b contains the points {p} and {q}. What is the equation with m and b filled in?', 'Two points determine a line. Here they are {p} and {q}. Find the equation of the line.', 'Suppose {p} and {q} are both on the same line. Write y as a function of x.',
      'A beam of light travels in a straight line, first through {p}, then through {q}. What is the equation of its line?', '{p}, {q}, equation of the line?', 'line {p} and {q}, y = mx + b', 'points: {p}, {q}; equation of the line: ...', 'my line hits {p} and {q} whats the equation', 'equation of a line, it goes through {p} and {q}',
      'line AB, A {p}, B {q}, equation?', 'if {p} and {q} are on a line then its equation is y = ...', 'find the line, two points {p} {q}', 'Work out the equation of the line passing through the points {p} and {q}.', 'A straight line passing through {p} also passes through {q}. Write its equation in slope-intercept form.',
    ],
    held: ['Describe the straight line on which {p} and {q} lie by an equation.', 'We connect {p} with {q}. Give the line as y in terms of x.', 'What must y be on the straight line from {p} to {q}? Answer with an equation.'],
  },
  zh: {
    commands: [
      '<求|写出>过点 {p} 和 {q} 的直线方程', '求经过 {p} 和 {q} 两点的直线方程', '求过 {p}、{q} 两点的直线的方程', '写出连接 {p} 和 {q} 的直线方程', '求直线方程，已知它经过 {p} 和 {q}', '求出经过点 {p} 与点 {q} 的直线的方程', '求直线 AB 的方程，其中 A{p}，B{q}', '写出一次函数的解析式，它的图象是经过 {p} 和 {q} 两点的直线', '由两点 {p} 和 {q} 求直线方程', '确定直线 y = kx + b 中的 k 和 b 并写出方程，直线过 {p} 与 {q}', '用两点式求过 {p} 和 {q} 的直线方程', '算出 {p} 和 {q} 所确定的直线的方程',
      '求直线的斜截式方程，直线上有两点 {p}、{q}', '用 x 表示 y：直线同时过 {p} 和 {q}', '写出直线 l 的方程，点 {p} 和 {q} 都是 l 上的点', '求一条直线的方程，它穿过 {p} 和 {q}',
    ],
    questions: [
      '过点 {p} 和 {q} 的直线方程是什么？', '一条直线经过 {p} 和 {q}，它的方程是什么？', '已知两点 {p} 和 {q}，求直线方程。', '哪条直线经过 {p} 和 {q}？', '直线过 {p} 和 {q}，方程是什么？', '点 {p} 和 {q} 在直线上，求它的方程。', '连接 {p} 和 {q} 的直线怎样用方程表示？', '已知 A{p}，B{q}，求直线 AB 的方程。', '若直线 l 过点 A{p} 和点 B{q}，则 l 的方程是什么？', '一次函数 y = kx + b 的图象是经过点 {p} 和点 {q} 的直线，它的解析式是什么？', '如果 {p} 和 {q} 都在同一条直线上，这条直线的方程怎么写？',
      '给定两点 {p}、{q}，由它们确定的直线方程是什么？', '[name]用直尺画了一条过 {p} 和 {q} 的直线，这条直线的方程是什么？', '哪个方程表示同时经过 {p} 与 {q} 的直线？', '先求 {p} 与 {q} 之间的斜率，再写直线方程，结果是什么？', '某直线穿过点 {p}，又穿过点 {q}，请写出它的方程。', '知道直线上的两点 {p} 和 {q}，怎样写出它的方程？', '地图上一条笔直的<公路|铁路|水渠>经过 {p} 和 {q}，它所在直线的方程是什么？', '两点确定一条直线，两点为 {p} 和 {q}，这条直线的方程是什么？', '用 y = kx + b 的形式表示过 {p}、{q} 的直线，结果是什么？',
      '设点 A 为 {p}，点 B 为 {q}，AB 所在直线的方程是什么？', '求经过 A{p} 与 B{q} 的直线的斜截式方程。', '一束光沿直线先后通过 {p} 和 {q}，光线所在直线的方程是什么？', '在方格纸上描出 {p}、{q} 两点，过这两点的直线方程怎样写？', '过点 {p}、{q} 的直线方程为____。', '直线过 {p}、{q}，则 y = ____', '{p}、{q}，直线方程？', '两点：{p}，{q}；直线方程：?', 'A{p}，B{q}，直线 AB：y = ?', '我的直线过 {p} 跟 {q}，方程怎么写呀', '{p} 和 {q} 连起来的直线方程', '通过 {p} 与 {q} 这两点的直线，它的斜截式方程是什么？',
    ],
    held: ['用方程表示 {p} 与 {q} 所在的那条直线。', '把 {p} 和 {q} 连成直线，y 怎样用 x 表示？'],
  },
};

/** The line `e` in the form `y=mx+b`. */
export const asSlopeIntercept: Asks = {
  en: {
    commands: [
      'write {e} in the form y = mx + b', 'write {e} in slope-intercept form', 'solve {e} for y', '<put|bring> {e} into slope-intercept form', 'rewrite {e} as y = mx + b', 'express y in terms of x: {e}', 'make y the subject of {e}', 'rearrange {e} <for y|to make y the subject|into slope-intercept form>', 'isolate y in {e}',
      'convert {e} to slope-intercept form', 'transform the equation {e} so that y stands by itself', 'write y as a function of x if {e}', 'turn {e} into the form y = mx + b', 'get y by itself in the equation {e}', 'give the slope-intercept equation of the line {e}', 'express the line {e} as y = mx + b', 'find y in terms of x from {e}',
    ],
    questions: [
      'What is {e} in slope-intercept form?', '{e} in slope-intercept form', 'How do you write {e} as y = mx + b?', '{e}, y = ?', 'If {e}, what is y in terms of x?', 'Slope-intercept form of {e}?', 'Solve for y: {e}', 'Change {e} into y = mx + b.', 'Make y the subject: {e}.', 'Rearrange the equation {e} to the form y = mx + b.',
      'The equation of a line is {e}. What is its slope-intercept form?', 'How does the line {e} look when it is solved for y?', 'If x and y satisfy {e}, how is y expressed in terms of x?', 'A line is given in standard form by {e}. Write it in slope-intercept form.', 'Given {e}, isolate y.', 'What do you get when you solve {e} for y?',
      'Which equation of the form y = mx + b describes the same line as {e}?', 'Before drawing the line {e}, [name] wants it as y = mx + b. What is that equation?', 'Suppose {e}. Find y as a function of x.', 'Let {e} be the equation of a line. Convert it to slope-intercept form.',
      'The line {e} is to be written with y alone on the left. What is the equation?', 'What is y equal to if {e}?', 'Transform the linear equation {e} so that y is the subject.', 'Standard form: {e}. What is the slope-intercept form of this line?', '{e}; solve for y', '{e}, make y the subject', 'y in terms of x: {e}', '{e} to y = mx + b',
      'slope intercept form of {e}', 'i need {e} as y = something', 'get y alone, {e}', 'standard form {e}, slope-intercept form = ?', 'whats y when {e} (in terms of x)', 'line: {e}; y = ...',
    ],
    held: ['Leave y alone on one side of {e}.', 'Change {e} so that it begins with y =.', 'Which function y of x is given by {e}?'],
  },
  zh: {
    commands: [
      '把 {e} 写成 y = kx + b 的形式', '把 {e} 化成斜截式', '将 {e} 化为斜截式', '由 {e} 用 x 表示 y', '用含 x 的式子表示 y：{e}', '把方程 {e} 变成 y = kx + b', '将直线 {e} 的方程改写成 y = kx + b', '求直线 {e} 的斜截式方程', '写出 {e} 的斜截式', '从 {e} 中解出 y', '求 y 关于 x 的表达式：{e}', '变形方程 {e}，用 x 的代数式表示 y', '把一般式 {e} 化为斜截式', '把 {e} 整理成一次函数的形式', '把 {e} 改写成用 x 表示 y 的形式', '写出与 {e} 等价的 y = kx + b 形式的方程',
    ],
    questions: [
      '{e} 的斜截式是什么？', '{e} 写成斜截式是什么？', '{e}，y = ?', '已知 {e}，用 x 表示 y。', '如果 {e}，y 用 x 怎么表示？', '由 {e}，y 等于什么？', '直线的一般式方程是 {e}，它的斜截式方程是什么？', '已知 {e}，用含 x 的代数式表示 y，结果是什么？', '由方程 {e} 解出 y，y 等于多少？', '将方程 {e} 变形为 y = kx + b 的形式，结果是什么？', '若 x、y 满足 {e}，则 y 用含 x 的式子怎样表示？', '直线 {e} 用斜截式怎么写？', '把二元一次方程 {e} 写成用 x 表示 y 的形式，得到什么？',
      '画直线 {e} 之前，[name]想先把它写成 y = kx + b，应该怎么写？', '给定直线 {e}，求它的斜截式方程。', '方程 {e} 化成一次函数的形式是什么？', '设直线方程为 {e}，它的 y = kx + b 形式是什么？', '从 {e} 中解出 y 得到什么式子？', '直线 {e} 也可以写成 y = kx + b，写出这个方程。', '请把直线方程 {e} 化成斜截式。', '把 {e} 移项并整理，y 等于什么？', '在方程 {e} 中，怎样用 x 表示 y？', '直线 {e} 的斜截式方程为____。', '由 {e} 得 y = ____', '{e}，化成斜截式', '{e} 解出 y', '一般式：{e}；斜截式：?',
      '{e} 怎么写成 y 等于几 x 加几', '{e} 用 x 表示 y 是啥', '直线：{e}，y = ?',
    ],
    held: ['在 {e} 里让 y 单独在一边。', '{e} 给出 y 是 x 的哪个函数？'],
  },
};

/** The line through the point `p` that is parallel to the line `e`. */
export const parallelThrough: Asks = {
  en: {
    commands: [
      '<find|write|determine> the equation of the line parallel to {e} through {p}', 'find the line through {p} that is parallel to {e}', 'find the equation of the line through {p} parallel to {e}', 'write the equation of a line parallel to {e} that passes through {p}', 'find the parallel to {e} through the point {p}',
      '<give|state|work out> an equation for the straight line through {p} with the same slope as {e}', 'determine y = mx + b for the line that contains {p} and has the direction of {e}', 'figure out the equation of the parallel line to {e} on which {p} lies', 'write in slope-intercept form the line parallel to {e} containing {p}',
      'use the slope of {e} to write the equation of the parallel line through {p}', 'draw through {p} a line parallel to {e} and find its equation', 'calculate the equation of the line which runs parallel to {e} and goes through {p}', 'find the linear function with a graph parallel to the line {e} and through {p}',
      'obtain the equation of a line with the same gradient as {e} that contains {p}', 'express y in terms of x for the parallel to {e} through {p}',
    ],
    questions: [
      'What is the equation of the line parallel to {e} through {p}?', 'A line is parallel to {e} and passes through {p}. What is its equation?', 'Which line through {p} is parallel to {e}?', 'Parallel to {e} through {p}', 'The line through {p} is parallel to {e}. Find its equation.',
      'A line has the same direction as {e} and goes through {p}. What is its equation?', 'If a line through {p} is parallel to {e}, what is its equation?', 'Find the equation in the form y = mx + b: the line is parallel to {e} and contains {p}.',
      'Two lines are parallel. One is {e}, and the other contains the point {p}. What is the equation of the other line?', 'Given the line {e} and the point {p}, write the equation of the parallel line through this point.', 'Line k is {e}. Line n is parallel to k and goes through {p}. What is the equation of n?',
      '[name] draws a line through {p} parallel to {e}. What is the equation of this line?', 'A line with the same slope as {e} contains the point {p}. Determine its equation.', 'What is the slope-intercept form of the line that contains {p} and runs parallel to {e}?',
      'A <road|rail|fence> lies along the line {e}. Another runs parallel to it and goes through {p}. What is the equation of the second line?', 'A line is as steep as {e}, in the same direction, and it contains {p}. How does its equation read?',
      'The line {e} is shifted without turning until it contains {p}. What is the equation of the shifted line?', 'Which equation describes the parallel to {e} through the point {p}?', 'Suppose a line has the gradient of {e} but goes through {p}. Write its equation.',
      'Through the point {p} a parallel to the line {e} is drawn. Find its equation as y = mx + b.', 'Point A is {p}. What is the equation of the line through A that is parallel to {e}?', 'For the line {e}, find the parallel line on which the point {p} lies.', 'How can the line parallel to {e} through {p} be written in slope-intercept form?',
      'Let the lines y = mx + b and {e} be parallel, and let the first contain {p}. What is the equation of the first?', '{e}, parallel line through {p}?', 'line: {e}; point: {p}; parallel: y = ...', '{p}, parallel to {e}, equation?', 'whats the line parallel to {e} that hits {p}', 'same slope as {e}, goes through {p}, equation of the line',
      'my line is parallel to {e} and contains {p}, whats its equation', 'parallel of {e} at {p}', 'if a line contains {p} and is parallel to {e} then its equation is ...', 'Work out the equation of the line passing through {p} and parallel to the line {e}.',
    ],
    held: ['Move the line {e} so that it goes through {p}, in the same direction. Give its new equation.', 'Which equation has the line with the slope of {e} on which {p} lies?'],
  },
  zh: {
    commands: [
      '<求|写出>过点 {p} 且与 {e} 平行的直线方程', '求与直线 {e} 平行且经过点 {p} 的直线方程', '求过点 {p} 平行于 {e} 的直线的方程', '写出平行于 {e} 并且过点 {p} 的直线', '过点 {p} 作 {e} 的平行线，求它的方程', '求直线 l 的方程，l 过点 A{p} 且平行于 {e}', '写出与 {e} 平行且过 {p} 的一次函数的解析式', '求与 {e} 斜率相同且过点 {p} 的直线方程', '算出经过 {p} 并和直线 {e} 平行的直线的方程', '由点 {p} 和平行于 {e} 的条件求直线方程', '确定一条直线的方程，它与 {e} 互相平行，并经过 {p}',
      '求 {e} 的平行线的方程，这条平行线过 {p}', '用斜截式写出过点 {p} 且与 {e} 平行的直线', '求将直线 {e} 平行移动到过点 {p} 时的方程', '求 y = kx + b，它的图象过 {p}，且和 {e} 平行',
    ],
    questions: [
      '过点 {p} 且平行于 {e} 的直线方程是什么？', '一条直线与 {e} 平行，并经过点 {p}，它的方程是什么？', '哪条过点 {p} 的直线与 {e} 平行？', '已知直线平行于 {e}，过点 {p}，求直线方程。', '与 {e} 平行的直线过 {p}，方程是什么？', '把 {e} 平移，使它过点 {p}，得到的直线是什么？', '已知直线 {e} 和点 A{p}，求过 A 且与该直线平行的直线的方程。', '若直线 l 平行于 {e}，且过点 {p}，则 l 的方程是什么？', '两条直线平行，一条是 {e}，另一条过 {p}，另一条的方程是什么？', '一次函数 y = kx + b 的图象与 {e} 平行，且经过点 {p}，它的解析式是什么？',
      '如果一条直线的斜率和 {e} 一样，并且过 {p}，它的方程怎么写？', '[name]过点 {p} 画 {e} 的平行线，这条平行线的方程是什么？', '给定直线 {e}，经过点 {p} 的平行线方程是什么？', '哪个方程表示经过 {p} 且和 {e} 平行的直线？', '某直线和 {e} 互相平行，又经过 {p}，请写出它的方程。', '一条笔直的<公路|铁路|水渠>在直线 {e} 上，另一条与它平行并经过 {p}，另一条所在直线的方程是什么？', '过 {p} 作直线 {e} 的平行线，平行线的斜截式方程是什么？', '直线 l 过点 {p}，l 和 {e} 的斜率相等，l 的方程是什么？',
      '设所求直线与 {e} 平行，且点 {p} 在所求直线上，所求直线的方程是什么？', '用 y = kx + b 的形式写出过 {p} 且平行于 {e} 的直线，结果是什么？', '平行于 {e} 的直线有很多条，其中经过 {p} 的那条方程是什么？', '求过定点 {p} 且与 {e} 平行的直线的斜截式方程。', '点 A 为 {p}，过 A 作与 {e} 平行的直线，方程怎样写？', '过 {p} 且与 {e} 平行的直线方程为____。', '直线平行于 {e}，过 {p}，则 y = ____', '{e}，过 {p} 的平行线？', '直线：{e}；点：{p}；平行线方程：?', '跟 {e} 平行还过 {p} 的直线是啥',
      '我的直线和 {e} 平行，过 {p}，方程怎么写', '过 {p}，平行 {e}，求方程',
    ],
    held: ['把直线 {e} 平移到点 {p}，新直线的方程是什么？', '和 {e} 方向相同、{p} 在其上的直线怎样表示？'],
  },
};

/** The line through the point `p` that is perpendicular to the line `e`. */
export const perpendicularThrough: Asks = {
  en: {
    commands: [
      '<find|write|determine> the equation of the line perpendicular to {e} through {p}', 'find the line through {p} that is perpendicular to {e}', 'find the equation of the line through {p} perpendicular to {e}', 'write the equation of a line perpendicular to {e} that passes through {p}', 'find the perpendicular to {e} through the point {p}',
      '<give|state|work out> an equation for the straight line through {p} that is at right angles to {e}', 'determine y = mx + b for the line that contains {p} and is perpendicular to {e}', 'figure out the equation of the perpendicular line to {e} on which {p} lies', 'write in slope-intercept form the line perpendicular to {e} containing {p}',
      'use the slope of {e} to write the equation of the perpendicular line through {p}', 'draw through {p} a line perpendicular to {e} and find its equation', 'calculate the equation of the line which crosses {e} at 90 degrees and goes through {p}', 'find the linear function with a graph perpendicular to the line {e} and through {p}',
      'obtain the equation of a line through {p} that forms a right angle with {e}', 'express y in terms of x for the perpendicular to {e} through {p}', 'find the equation of the normal to the line {e} that goes through {p}',
    ],
    questions: [
      'What is the equation of the line perpendicular to {e} through {p}?', 'A line is perpendicular to {e} and passes through {p}. What is its equation?', 'Which line through {p} is perpendicular to {e}?', 'Perpendicular to {e} through {p}', 'The line through {p} is perpendicular to {e}. Find its equation.',
      'A line meets {e} at a right angle and passes through {p}. What is its equation?', 'If a line through {p} is perpendicular to {e}, what is its equation?', 'Find the equation in the form y = mx + b: the line is perpendicular to {e} and contains {p}.',
      'Two lines are perpendicular. One is {e}, and the other contains the point {p}. What is the equation of the other line?', 'Given the line {e} and the point {p}, write the equation of the perpendicular line through this point.', 'Line k is {e}. Line n is perpendicular to k and goes through {p}. What is the equation of n?',
      '[name] draws a line through {p} perpendicular to {e}. What is the equation of this line?', 'The slope of a line is the negative reciprocal of the slope of {e}, and the line contains {p}. Determine its equation.', 'What is the slope-intercept form of the line that contains {p} and is at right angles to {e}?',
      'A <road|path|fence> lies along the line {e}. Another crosses it at 90 degrees and goes through {p}. What is the equation of the second line?', 'A line forms a right angle with {e}, and the point {p} is on it. How does its equation read?',
      'From the point {p} a perpendicular is drawn to the line {e}. What is the equation of the perpendicular?', 'Which equation describes the perpendicular to {e} through the point {p}?', 'Suppose a line is normal to {e} and goes through {p}. Write its equation.',
      'Through the point {p} a line is drawn at 90 degrees to the line {e}. Find its equation as y = mx + b.', 'Point A is {p}. What is the equation of the line through A that is perpendicular to {e}?', 'For the line {e}, find the perpendicular line on which the point {p} lies.',
      'How can the line perpendicular to {e} through {p} be written in slope-intercept form?', 'Let the lines y = mx + b and {e} be perpendicular, and let the first contain {p}. What is the equation of the first?', '{e}, perpendicular line through {p}?', 'line: {e}; point: {p}; perpendicular: y = ...', '{p}, perpendicular to {e}, equation?',
      'whats the line perpendicular to {e} that hits {p}', 'at 90° to {e}, goes through {p}, equation of the line', 'my line is perpendicular to {e} and contains {p}, whats its equation', 'normal line to {e} through {p}', 'if a line contains {p} and is perpendicular to {e} then its equation is ...',
      'Work out the equation of the line passing through {p} and perpendicular to the line {e}.',
    ],
    held: ['At a right angle to {e} a line goes through {p}. Give its equation.', 'Which straight line meets {e} at a right angle and contains {p}?'],
  },
  zh: {
    commands: [
      '<求|写出>过点 {p} 且与 {e} 垂直的直线方程', '求与直线 {e} 垂直且经过点 {p} 的直线方程', '求过点 {p} 垂直于 {e} 的直线的方程', '写出垂直于 {e} 并且过点 {p} 的直线', '过点 {p} 作 {e} 的垂线，求它的方程', '求直线 l 的方程，l 过点 A{p} 且垂直于 {e}', '写出与 {e} 垂直且过 {p} 的一次函数的解析式', '求过点 {p} 且与 {e} 的夹角为 90° 的直线方程', '算出经过 {p} 并和直线 {e} 垂直的直线的方程', '由点 {p} 和垂直于 {e} 的条件求直线方程', '确定一条直线的方程，它与 {e} 垂直相交，并经过 {p}',
      '求 {e} 的垂线的方程，这条垂线过 {p}', '用斜截式写出过点 {p} 且与 {e} 垂直的直线', '求过 {p} 的直线，使它的斜率与 {e} 的斜率之积为 -1', '求 y = kx + b，它的图象过 {p}，且和 {e} 垂直',
    ],
    questions: [
      '过点 {p} 且垂直于 {e} 的直线方程是什么？', '一条直线与 {e} 垂直，并经过点 {p}，它的方程是什么？', '哪条过点 {p} 的直线与 {e} 垂直？', '已知直线垂直于 {e}，过点 {p}，求直线方程。', '与 {e} 垂直的直线过 {p}，方程是什么？', '过点 {p} 且与 {e} 成直角的直线方程是什么？', '已知直线 {e} 和点 A{p}，求过 A 且与该直线垂直的直线的方程。', '若直线 l 垂直于 {e}，且过点 {p}，则 l 的方程是什么？', '两条直线互相垂直，一条是 {e}，另一条过 {p}，另一条的方程是什么？', '一次函数 y = kx + b 的图象与 {e} 垂直，且经过点 {p}，它的解析式是什么？',
      '如果一条直线的斜率是 {e} 的斜率的负倒数，并且过 {p}，它的方程怎么写？', '[name]过点 {p} 画 {e} 的垂线，这条垂线的方程是什么？', '给定直线 {e}，经过点 {p} 的垂线方程是什么？', '哪个方程表示经过 {p} 且和 {e} 垂直的直线？', '某直线与 {e} 相交成 90°，又经过 {p}，请写出它的方程。', '一条笔直的<公路|铁路|水渠>在直线 {e} 上，另一条与它垂直并经过 {p}，另一条所在直线的方程是什么？', '过 {p} 作直线 {e} 的垂线，垂线的斜截式方程是什么？', '直线 l 过点 {p}，l 和 {e} 的斜率的乘积是 -1，l 的方程是什么？',
      '设所求直线与 {e} 垂直，且点 {p} 在所求直线上，所求直线的方程是什么？', '用 y = kx + b 的形式写出过 {p} 且垂直于 {e} 的直线，结果是什么？', '垂直于 {e} 的直线有很多条，其中经过 {p} 的那条方程是什么？', '求过定点 {p} 且与 {e} 垂直的直线的斜截式方程。', '点 A 为 {p}，过 A 作与 {e} 垂直的直线，方程怎样写？', '过 {p} 且与 {e} 垂直的直线方程为____。', '直线垂直于 {e}，过 {p}，则 y = ____', '{e}，过 {p} 的垂线？', '直线：{e}；点：{p}；垂线方程：?', '跟 {e} 垂直还过 {p} 的直线是啥',
      '我的直线和 {e} 垂直，过 {p}，方程怎么写', '过 {p}，垂直 {e}，求方程',
    ],
    held: ['直线与 {e} 成直角，{p} 在其上，怎样表示？', '从点 {p} 向 {e} 作成直角的直线，写出方程。'],
  },
};
