/** In the manner of a full model: an introduction, bold titles, displayed formulas, a wide one, a conclusion with the box. */
export const fullModelAnswer = `To count the ways, we follow the people one by one.

1. **Choose the offices**: Each person gets one office, and no two share one. The first has \\(5\\) choices, the second \\(4\\), the third \\(3\\).

2. **Multiply the choices**: By the rule of product,
   \\[
   P(5,3) = \\frac{5!}{(5-3)!} = 5 \\times 4 \\times 3
   \\]

3. **Calculate**:
   \\[
   \\begin{aligned} 5 \\times 4 &= 20 \\\\ 20 \\times 3 &= 60 \\end{aligned}
   \\]
   As a check, the same number by listing every factor:
   \\[
   \\frac{5 \\cdot 4 \\cdot 3 \\cdot 2 \\cdot 1}{2 \\cdot 1} = \\frac{120}{2} = 60 = 12 + 12 + 12 + 12 + 12 = 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 5 = 60
   \\]

Therefore, the number of ways is \\(\\boxed{60}\\).`;

export const chineseWork = `第一步：移项
\\[5x = 27 + 8 = 35\\]
第二步：两边同时除以 \\(5\\)
\\[x = 35 \\div 5 = 7\\]
答案：\\(\\boxed{x = 7}\\)`;
