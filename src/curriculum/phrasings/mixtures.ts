import type { Asks } from '../exercise.ts';

/** How much salt is in `m` g of a solution of `p` percent. */
export const saltIn: Asks = {
  en: {
    commands: [
      'find how much salt is in [m] g of a [p]% salt solution', '<compute|calculate> the amount of salt in [m] g of [p]% salt water', 'work out how many g of sugar [m] g of a [p]% sugar solution contain', 'determine the mass of acid in [m] g of a [p]% acid solution',
      'find the pure alcohol in [m] ml of a [p]% solution', 'figure out how many <grams|g> of <salt|sugar|solute> there are in [m] <grams|g> of a [p] percent solution', 'find the <mass|weight> of salt in [m] g of brine that is [p]% salt by mass',
      'determine how much pure <acid|alcohol|antifreeze> is contained in [m] <ml|milliliters> of a liquid with a strength of [p]%', 'calculate the fat in [m] g of <cheese|cream|yogurt> with [p]% fat', 'work out the mass of gold in [m] g of an alloy with [p]% gold',
      'give the quantity of sugar in a [m] g bottle of <syrup|lemonade|soda>, the sugar content being [p]%', 'find the weight of the solute if it makes up [p]% of a solution weighing [m] g', 'work out how many ml of real juice there are in [m] ml of a fruit drink with [p]% juice',
      'compute the grams of copper in a [m] g piece of metal that is [p] percent copper', 'state how much of the [m] g of sea water in a tank is salt if the concentration is [p]%', 'calculate the dissolved sugar, knowing that the tea weighs [m] g and is [p]% sugar',
    ],
    questions: [
      'How much salt is in [m] g of a [p]% salt solution?', 'A salt solution of [m] g has [p]% salt. How many g of salt are in it?', 'How many g of sugar are in [m] g of a [p]% sugar solution?', '[m] g of salt water are [p]% salt. How much salt is that?',
      'How much acid do [m] ml of a [p]% acid solution contain?', 'What is the amount of salt in [m] g of water with [p]% salt?', 'A pot of [m] g of juice has [p]% sugar. How many g of sugar are in the pot?',
      'A bottle holds [m] ml of <disinfectant|cleaner|hand gel> with [p]% alcohol. How many ml of alcohol is that?', 'The concentration of a <salt|sugar> solution is [p]%, and there are [m] g of it. What is the mass of the dissolved <substance|solid>?',
      'If a cheese is [p]% fat and weighs [m] g, how many grams of fat does it contain?', 'Given [m] g of [p]% brine, what is the weight of the salt in it?', 'Salt makes up [p]% of a brine. How many grams of salt are there in [m] g of this brine?',
      '[name] <buys|drinks|makes> [m] ml of a fruit drink that is [p] percent juice. How many milliliters of pure juice is that?', 'An alloy contains [p]% <copper|silver|tin>, the rest is another metal. How much of this [p]% metal is in a bar of [m] g?',
      'The label says [p]% sugar, and the jar holds [m] g of jam. How much sugar is in the jar?', 'In the lab there are [m] ml of [p] percent acid. What volume of pure acid is that?',
      'A farmer has [m] liters of plant feed, [p]% of which is pure fertilizer and the rest water. How many liters are fertilizer?', 'What mass of solute is dissolved in [m] g of a [p]% solution?', 'Sea water in an aquarium is [p]% salt by weight. What weight of salt is in [m] kg of it?',
      'We have [m] g of sugar water. Its concentration is [p] percent. What is the mass of the sugar?', 'A cook makes [m] g of syrup of strength [p]%. How much sugar did the cook use?', 'Suppose that [p]% of a mixture of [m] kg is sand. How many kilograms of sand are in the mixture?',
      '[m] ml of vinegar, [p]% of it acid, how many ml acid', 'salt solution: mass [m] g; concentration [p]%; mass of salt?', '[p]% solution, [m] g, solute = ?', 'concentration [p]%, solution [m] g, how much salt?', 'i have [m] g of [p]% salt water how much is just the salt',
      'how much sugar is in a [m] g drink thats [p]% sugar', 'grams of salt in [m] g at [p]%', '[m] g of a liquid is [p] per cent salt by mass; the mass of the salt in grams is ...', '[p]% of the paint in a [m] ml can is pigment. How many ml of pigment does the can hold?',
      'Out of [m] g of trail mix, [p]% is nuts. How many grams of nuts are there?',
    ],
    held: ['If the water of [m] g were dried from a [p]% salt solution, how much salt would be left?', 'Of [m] g of juice [p]% are sugar. Tell me the g of sugar.'],
  },
  zh: {
    commands: [
      '求 [m] 克浓度为 [p]% 的盐水中盐的质量', '计算 [m] 克 [p]% 的盐水里有多少克盐', '算一算 [m] 克 [p]% 的糖水含糖多少克', '求 [m] 毫升 [p]% 的酒精溶液中纯酒精的量', '求出 [p]% 的盐水 [m] 克里含盐多少克', '求溶质的质量：溶液 [m] 克，质量分数为 [p]%', '算出 [m] 克百分之 [p] 的<盐水|糖水>中溶质有多少克', '计算一瓶 [m] 毫升、<酒精度|酒精含量>为 [p]% 的酒里含酒精多少毫升', '求 [m] 克合金中铜的质量，已知含铜 [p]%',
      '写出含糖 [p]% 的 [m] 克饮料中糖的克数', '算算 [m] 克含脂肪 [p]% 的奶酪里脂肪有几克', '求盐的质量，已知盐占 [m] 克盐水的 [p]%', '确定配 [m] 克 [p]% 的糖水需要多少克糖', '算出 [m] 毫升果汁饮料中纯果汁的体积，果汁含量为 [p]%', '求浓度 [p]%、质量 [m] 克的溶液里溶解了多少克溶质', '计算要得到 [m] 千克浓度 [p]% 的盐水应放多少千克盐',
    ],
    questions: [
      '[m] 克浓度为 [p]% 的盐水中有多少克盐？', '含盐 [p]% 的盐水 [m] 克，里面有盐多少克？', '[m] 克 [p]% 的糖水含糖多少克？', '一杯盐水 [m] 克，浓度是 [p]%，含盐多少克？', '[m] 毫升 [p]% 的酒精溶液里有多少毫升纯酒精？', '盐水 [m] 克，浓度 [p]%，盐有几克？', '一锅果汁 [m] 克，含糖 [p]%，里面有糖多少克？', '有 [m] 克盐水，浓度是百分之 [p]，其中的盐重多少克？', '某种糖水的含糖率是 [p]%，[m] 克这样的糖水中有多少克糖？',
      '海水含盐 [p]%，[m] 千克海水<含盐|中有盐>多少千克？', '[name]要配制 [m] 克浓度为 [p]% 的盐水，需要盐多少克？', '一瓶消毒液 [m] 毫升，酒精占 [p]%，酒精有多少毫升？', '奶酪的脂肪含量是 [p]%，一块 [m] 克的奶酪含脂肪几克？', '一块合金重 [m] 克，其中 [p]% 是银，银重多少克？', '如果溶液的质量是 [m] 克，溶质占 [p]%，那么溶质的质量是多少克？', '溶质质量分数为 [p]% 的溶液 [m] 克，溶质是多少克？', '农民伯伯有 [m] 升药水，药占百分之 [p]，其余是水，药有多少升？',
      '瓶子上写着含糖 [p]%，这瓶饮料重 [m] 克，你知道里面有几克糖吗？', '盐水的浓度为 [p]%，盐水共 [m] 克，则盐有____克。', '[m] 克浓度 [p]% 的糖水含糖____克', '已知食醋含醋酸 [p]%，求 [m] 毫升食醋中醋酸的毫升数。', '妈妈做了 [m] 克糖浆，浓度为 [p]%，她用了多少克糖？', '实验室里有 [m] 毫升 [p]% 的酸液，相当于纯酸多少毫升？', '盐水 [m] 克、[p]%，盐多少', '溶液：[m] 克；浓度：[p]%；溶质：?', '浓度 [p]%，溶液 [m] 克，溶质 = ?',
      '我有 [m] 克 [p]% 的盐水，光盐有多少克啊', '[p]% 的糖水 [m] 克有多少糖', '果汁含量 [p]% 的饮料 [m] 毫升，含纯果汁多少毫升？', '一桶油漆 [m] 毫升，颜料占 [p]%，颜料有多少毫升？', '在 [m] 克坚果麦片中，坚果的质量占 [p]%，坚果有多少克？',
    ],
    held: ['把 [m] 克 [p]% 的盐水烧干，剩下盐几克？', '[m] 克果汁中糖占 [p]%，糖是多少克？'],
  },
};

/** The percentage of a solution of `s` g of salt in `w` g of water. */
export const strength: Asks = {
  en: {
    commands: [
      'find the concentration of a solution of [s] g salt in [w] g water', '<compute|calculate> the percentage of salt when [s] g of salt are put into [w] g of water', 'work out how many percent salt a solution has with [s] g of salt and [w] g of water',
      'determine the concentration if [s] g of sugar are dissolved in [w] g of water', 'find what percent of the mixture is salt if [s] g of salt and [w] g of water are <mixed|combined|put together>',
      'calculate the mass percent of a solution made by dissolving [s] g of <sugar|salt|solute> in [w] g of water', 'express the <strength|concentration> of a brine as a percentage, given [s] g salt and [w] g water',
      'determine what percentage of the drink is syrup when [s] ml of syrup are topped up with [w] ml of water', 'work out the percent of copper in an alloy melted from [s] kg of copper and [w] kg of zinc', 'figure out how many percent of a drink are juice if it has [s] ml of juice and [w] ml of water',
      'give the concentration in percent: [s] g of solute, [w] g of solvent', 'compute the percentage of antifreeze in a radiator that holds [s] liters of antifreeze and [w] liters of water', 'find the sugar content in percent of a tea with [s] g of sugar in [w] g of <tea|water>',
      'state the percentage by <weight|mass> of salt when [w] g of water dissolve [s] g of salt', 'calculate which percentage of a mix of [s] kg of sand and [w] kg of cement is sand',
    ],
    questions: [
      '[s] g of salt are dissolved in [w] g of water. What is the concentration in percent?', 'What percent salt is a solution of [s] g of salt in [w] g of water?', '[name] puts [s] g of sugar into [w] g of water. How many percent sugar is that?',
      'A solution has [s] g of salt and [w] g of water. What is its concentration?', 'What is the percentage of acid in a mixture of [s] g acid and [w] g water?', 'Salt [s] g, water [w] g, concentration = ?', '[name] stirs [s] g of sugar into [w] g of juice. How strong is it, in percent of sugar?',
      'If [s] g of salt and [w] g of water are mixed, what percentage of the mixture is salt?', 'A chemist dissolves [s] g of powder in [w] g of water. What is the mass percent of the solution?', 'There are [w] g of water in a glass. Then [s] g of sugar are added. What percent of the drink is sugar?',
      'Given that a brine contains [s] g of salt and [w] g of water, what is its concentration as a percentage?', 'A goldsmith melts [s] g of gold together with [w] g of silver. What percentage of the alloy is gold?',
      'A drink is made from [s] ml of syrup and [w] ml of water. What is the percentage of syrup in the drink?', '[name] <makes|prepares> lemonade from [s] ml of lemon juice and [w] ml of water. What percent of the lemonade is lemon juice?',
      'With [s] g of solute and [w] g of solvent, what is the percent concentration?', 'The mass of the salt is [s] g and the mass of the water is [w] g. What percent of the whole is salt?', 'A radiator holds [s] liters of antifreeze and [w] liters of water. What is the percentage of antifreeze?',
      'Concrete is mixed from [s] kg of cement and [w] kg of sand. What part of the mixture is cement, as a percentage?', 'Into a bucket go [w] g of water and [s] g of plant food. What is the strength of the feed in percent?',
      'A painter stirs [s] ml of blue and [w] ml of white paint together. What percent of the paint is blue?', 'Brass is made of [s] g of copper and [w] g of zinc. How many percent copper does this brass have?',
      'When [w] ml of water are poured onto [s] ml of pure alcohol, what percent alcohol does the mixture have?', 'For a snack, [s] g of nuts are mixed with [w] g of raisins. What percent of the snack are nuts?', 'salt: [s] g; water: [w] g; percent of salt?', '[s] g salt + [w] g water, what % salt',
      'percent concentration of [s] g sugar in [w] g water', 'if i put [s] g of salt in [w] g of water what percent solution do i get', '[w] g of water with [s] g of sugar in it, what percent is sugar?', 'solute [s] g, solvent [w] g, concentration in percent?',
      'what % solution is [s] g salt in [w] g water', '[s] g of cocoa and [w] g of milk powder are mixed; cocoa makes up ... % of the mixture',
    ],
    held: ['How strong is salt water made of [w] g water and [s] g salt? Answer in percent.', 'After stirring [s] g of sugar into [w] g of tea, which part of it is sugar, in percent?'],
  },
  zh: {
    commands: [
      '求盐水的浓度，盐 [s] 克，水 [w] 克', '计算把 [s] 克盐溶解在 [w] 克水中所得盐水的浓度', '算一算 [s] 克糖放进 [w] 克水里，糖水的浓度是百分之几', '求 [s] 克盐和 [w] 克水配成的盐水的含盐率', '求溶液的质量分数：溶质 [s] 克，溶剂 [w] 克', '算出盐占盐水的百分之几，盐 [s] 克，水 [w] 克', '计算 [s] 克糖<溶于|加入> [w] 克水后的含糖率', '求 [s] 千克铜和 [w] 千克锌熔成的合金的含铜百分比', '求在 [w] 克水中放入 [s] 克盐以后盐水的浓度',
      '写出由 [s] 毫升果汁和 [w] 毫升水兑成的饮料中果汁的百分比', '求混合物中沙子占百分之几，沙子 [s] 千克，水泥 [w] 千克', '算算 [w] 克水溶解 [s] 克糖得到百分之几的糖水', '确定 [s] 升酒精加 [w] 升水后的酒精浓度', '计算糖水的含糖量是百分之多少，已知糖 [s] 克、水 [w] 克', '用百分数表示 [s] 克盐与 [w] 克水所成盐水的浓度',
    ],
    questions: [
      '把 [s] 克盐溶解在 [w] 克水中，盐水的浓度是多少？', '[s] 克盐放入 [w] 克水中，含盐率是百分之几？', '[name]在 [w] 克水里加了 [s] 克糖，糖水的浓度是百分之几？', '用 [s] 克盐和 [w] 克水配成盐水，浓度是多少？', '盐 [s] 克，水 [w] 克，盐水浓度 = ?', '一杯糖水有糖 [s] 克、水 [w] 克，含糖率是多少？', '把 [s] 克糖倒进 [w] 克水里搅匀，糖占百分之几？', '[name]泡了一杯蜂蜜水，蜂蜜 [s] 克，水 [w] 克，蜂蜜占蜂蜜水的百分之几？',
      '在 [w] 克水中溶解 [s] 克盐，得到的盐水浓度为百分之多少？', '糖 [s] 克完全溶解在 [w] 克水里，糖占糖水质量的百分之几？', '溶质的质量是 [s] 克，溶剂的质量是 [w] 克，溶液的质量分数是多少？', '将 [s] 千克铜与 [w] 千克锌熔成黄铜，铜占这块黄铜的百分之几？', '杯子里有水 [w] 克，放进 [s] 克糖后，这杯糖水的浓度是多少？', '如果盐有 [s] 克，水有 [w] 克，那么盐水的含盐率是多少？', '已知药粉 [s] 克，加水 [w] 克配成药水，求药水的浓度。', '金匠把 [s] 克金和 [w] 克银熔在一起，这块合金含金百分之几？',
      '饮料由 [s] 毫升糖浆和 [w] 毫升水兑成，糖浆占百分之几？', '水箱里有 [s] 升防冻液和 [w] 升水，防冻液的浓度是百分之几？', '农药 [s] 克兑水 [w] 克，药水里农药占百分之几？', '盐：[s] 克；水：[w] 克；含盐率：?', '[s] 克盐加 [w] 克水，浓度多少', '糖 [s] 克、水 [w] 克，糖水的浓度为____。', '[w] 克水里放 [s] 克盐，盐水浓度是____%', '我往 [w] 克水里倒了 [s] 克糖，这是百分之几的糖水呀', '溶质 [s]，溶剂 [w]，浓度是百分之几',
      '配一杯柠檬水用了 [s] 毫升柠檬汁、[w] 毫升水，柠檬汁的含量是百分之几？', '[s] 毫升蓝漆和 [w] 毫升白漆调在一起，蓝漆占百分之几？', '沙子 [s] 千克，水泥 [w] 千克，拌匀以后沙子占总质量的百分之几？', '零食包里有坚果 [s] 克、葡萄干 [w] 克，坚果占整包的百分之几？', '[w] 毫升水中倒入 [s] 毫升纯酒精，酒精的浓度是多少？', '实验中把 [s] 克食盐放进盛有 [w] 克水的烧杯，全部溶解后溶液的浓度是百分之几？',
    ],
    held: ['往 [w] 克茶里搅进 [s] 克糖，糖占全部的百分之几？', '[w] 克水与 [s] 克盐混成的盐水有多浓？用百分数回答。'],
  },
};

/** The price of a kg of `a` kg at `p` and `b` kg at `q`. */
export const priceOfMix: Asks = {
  en: {
    commands: [
      'find the price per kg of a mixture of [a] kg at [p] dollars and [b] kg at [q] dollars per kg', '<compute|calculate> what a kg costs when [a] kg of nuts at $[p] a kg are mixed with [b] kg at $[q] a kg',
      'work out the price of one kg of tea mixed from [a] kg at [p] dollars and [b] kg at [q] dollars per kg', 'determine the price per kg if [a] kg of coffee at [p] dollars and [b] kg at [q] dollars are mixed', 'find the value of a kilogram of the blend: [a] kg at $[p] per kg and [b] kg at $[q] per kg',
      'determine what a shop should charge per kg for a blend of [a] kg of <tea|coffee> worth [p] dollars a kg and [b] kg worth [q] dollars a kg', 'calculate the unit price of a mix of [a] pounds of candy at $[p] a pound and [b] pounds at $[q] a pound',
      'figure out how much a kilo of trail mix costs if [a] kilos cost [p] euros per kilo and the other [b] kilos cost [q] euros per kilo', 'work out the cost per liter of a punch from [a] liters of juice at $[p] a liter and [b] liters at $[q] a liter',
      'compute the price of 1 kg of seeds blended from [a] kg at [p] dollars each and [b] kg at [q] dollars each', 'find the fair price for a kg when [b] kg of beans at [q] dollars per kg are added to [a] kg of beans at [p] dollars per kg',
      'give the cost of one kilogram of a flour mix with [a] kg at [p] dollars and [b] kg at [q] dollars a kilogram', 'determine the mean price per kg of [a] kg bought at [p] dollars and [b] kg bought at [q] dollars a kg',
      'work out the price at which a kg of mixed fruit must be sold if it consists of [a] kg at £[p] per kg and [b] kg at £[q] per kg', 'calculate the price per kg of bird food mixed from [a] kg of corn at [p] dollars and [b] kg of sunflower seeds at [q] dollars per kg',
    ],
    questions: [
      '[a] kg of coffee at [p] dollars per kg are mixed with [b] kg at [q] dollars per kg. What does one kg of the mixture cost?', 'A shop mixes [a] kg of nuts at $[p] a kg with [b] kg at $[q] a kg. What is the price per kg of the mixture?',
      'Tea: [a] kg cost [p] dollars each and [b] kg cost [q] dollars each. What is a kg of the mixture worth?', '[name] mixes [a] kg of sweets for [p] dollars per kg and [b] kg for [q] dollars per kg. How much is one kg of the mixture?',
      'What is the price of one kg if [a] kg at [p] dollars and [b] kg at [q] dollars per kg are put together?', 'Two kinds of rice are mixed: [a] kg at [p] dollars per kg and [b] kg at [q] dollars per kg. What should one kg cost?',
      'A grocer blends two teas. There are [a] kg at $[p] per kg and [b] kg at $[q] per kg. What is the blend worth per kg?', 'If [a] kg of almonds at [p] dollars a kg and [b] kg of raisins at [q] dollars a kg are combined, what is the price of a kilogram?',
      '[name] buys [a] pounds of chocolates at $[p] a pound and [b] pounds of toffees at $[q] a pound and mixes them. What is the cost per pound?', 'Given [a] kg of seed at $[p] a kg and [b] kg of seed at $[q] a kg, find the unit price of the mixed seed.',
      'A farmer mixes feed for the <cows|horses|hens>: [a] sacks at [p] dollars a sack and [b] sacks at [q] dollars a sack. What does a sack of the mixed feed cost?',
      'A café makes a house blend out of [a] kg of beans for €[p] per kg and [b] kg of beans for €[q] per kg. How much does a kilogram of the house blend cost?',
      'Candy at $[p] per pound is mixed with candy at $[q] per pound, [a] pounds of the first and [b] pounds of the second. What should the mixture cost per pound?',
      'For a party, [a] liters of juice at [p] dollars per liter are poured together with [b] liters of soda at [q] dollars per liter. What is one liter of the punch worth?',
      'One kind of sugar costs [p] dollars a kg, another [q] dollars a kg. If [a] kg of the one and [b] kg of the other are mixed, what does a kilogram cost?', 'What is the average price per kg if [name] buys [a] kg at [p] dollars a kg and [b] kg at [q] dollars a kg?',
      'A baker combines [a] kg of flour costing [p] dollars per kg with [b] kg of flour costing [q] dollars per kg. What is the cost of the mixture per kg?', 'Nuts are priced at £[p] a kg and dried fruit at £[q] a kg. A mix has [a] kg of nuts and [b] kg of dried fruit. What is the mix worth per kg?',
      'At what price per kg must a mixture of [a] kg at $[p] and [b] kg at $[q] a kg be sold so that nothing is gained or lost?', 'Suppose [b] kg of spice at [q] dollars a kg go into a bowl with [a] kg of spice at [p] dollars a kg. What is the value of each kilogram in the bowl?',
      'The first part of a mix weighs [a] kg and costs [p] dollars a kg, and the second part weighs [b] kg and costs [q] dollars a kg. How much does the mix cost per kg?', 'coffee: [a] kg at $[p]/kg, [b] kg at $[q]/kg, price of the mix per kg?',
      '[a] kg at [p] $/kg + [b] kg at [q] $/kg, cost of 1 kg of the mix = ?', 'mix [a] kg ($[p] per kg) and [b] kg ($[q] per kg), unit price?', 'i mix [a] lb of nuts at $[p] a lb and [b] lb at $[q] a lb, whats it cost per lb now',
      'price per kg of the mixture if its [a] kg of [p] dollar rice and [b] kg of [q] dollar rice', '[a] kg of beans, [p] dollars a kg; [b] kg of lentils, [q] dollars a kg; together, one kg costs ... dollars',
      '[a] liters of paint cost $[p] each and [b] liters cost $[q] each. All of it is stirred together. What is one liter worth?', '[b] kg of cheap tea cost [q] dollars a kg and [a] kg of another tea cost [p] dollars a kg. How much per kg if you blend them?',
      'how much is one pound when [a] pounds at $[p] a pound get mixed with [b] pounds at $[q] a pound?',
    ],
    held: ['Two kinds of rice go into one bag: [a] kg for [p] dollars a kg, [b] kg for [q] dollars a kg. How dear is a kg from the bag?', 'From [a] kg worth [p] dollars each and [b] kg worth [q] dollars each comes a new tea. What should a kg of it cost?'],
  },
  zh: {
    commands: [
      '求混合后每千克的价钱，[a] 千克单价 [p] 元，[b] 千克单价 [q] 元', '计算把 [a] 千克每千克 [p] 元的糖和 [b] 千克每千克 [q] 元的糖混合后的单价', '算一算什锦糖每千克多少元：[a] 千克 [p] 元的和 [b] 千克 [q] 元的混在一起', '求 [a] 千克 [p] 元/千克的茶叶与 [b] 千克 [q] 元/千克的茶叶混合后的单价', '求什锦糖的单价：[a] 千克每千克 [p] 元，[b] 千克每千克 [q] 元', '计算两种茶叶混合后一千克的价格，一种 [a] 千克、单价 [p] 元，另一种 [b] 千克、单价 [q] 元',
      '算出混合咖啡豆每千克的成本：[p] 元/千克的 [a] 千克，[q] 元/千克的 [b] 千克', '求把 [a] 斤每斤 [p] 元的花生和 [b] 斤每斤 [q] 元的瓜子<混合|拌>在一起后每斤的价钱', '确定混合大米的售价（元/千克），已知 [a] 千克售价 [p] 元/千克，[b] 千克售价 [q] 元/千克', '写出 [a] 千克单价 [p] 元的干果与 [b] 千克单价 [q] 元的干果混成什锦干果后的单价', '算算 [a] 升每升 [p] 元的果汁和 [b] 升每升 [q] 元的汽水兑在一起，一升值多少元',
      '求混合饲料每袋的价钱，[a] 袋每袋 [p] 元，[b] 袋每袋 [q] 元', '计算混合面粉每千克的价格：甲种 [a] 千克，每千克 [p] 元，乙种 [b] 千克，每千克 [q] 元', '求 [a] 千克 [p] 元/千克和 [b] 千克 [q] 元/千克的水果拼在一起后每千克的平均价格', '算出杂粮每千克应卖几元，其中 [a] 千克每千克 [p] 元，[b] 千克每千克 [q] 元',
    ],
    questions: [
      '[a] 千克每千克 [p] 元的糖与 [b] 千克每千克 [q] 元的糖混合，混合后每千克多少元？', '商店把 [a] 千克单价 [p] 元的坚果和 [b] 千克单价 [q] 元的坚果混合，每千克应卖多少元？', '茶叶 [a] 千克每千克 [p] 元，另有 [b] 千克每千克 [q] 元，混合后单价是多少元？', '[name]把 [a] 千克 [p] 元一千克的糖和 [b] 千克 [q] 元一千克的糖混在一起，混合糖每千克多少元？', '[p] 元/千克的咖啡 [a] 千克，[q] 元/千克的咖啡 [b] 千克，混合后每千克多少元？',
      '两种米混合，一种 [a] 千克，每千克 [p] 元，一种 [b] 千克，每千克 [q] 元，混合后每千克值多少元？', '甲种糖每千克 [p] 元，乙种糖每千克 [q] 元，取甲种 [a] 千克、乙种 [b] 千克混成什锦糖，什锦糖的单价是多少？', '超市用 [a] 千克单价为 [p] 元的核桃和 [b] 千克单价为 [q] 元的杏仁配成混合坚果，每千克定价多少元才不赚不亏？', '[name]买了 [a] 斤每斤 [p] 元的苹果和 [b] 斤每斤 [q] 元的梨，合在一起，相当于每斤多少元？',
      '如果把 [p] 元一斤的瓜子 [a] 斤和 [q] 元一斤的花生 [b] 斤拌匀，拌好的每斤值多少元？', '已知有 [a] 千克茶叶，单价 [p] 元，还有 [b] 千克茶叶，单价 [q] 元，求混合茶叶的单价。', '咖啡店用 [a] 千克每千克 [p] 元的咖啡豆和 [b] 千克每千克 [q] 元的咖啡豆拼配，拼配后的咖啡豆每千克成本是多少元？', '农场把两种饲料混在一起喂鸡：[a] 袋，每袋 [p] 元；[b] 袋，每袋 [q] 元。混合饲料一袋合多少元？',
      '面粉甲 [p] 元/千克，面粉乙 [q] 元/千克，[a] 千克甲与 [b] 千克乙混合，混合面粉的价格是多少元/千克？', '聚会上把 [a] 升果汁（每升 [p] 元）和 [b] 升汽水（每升 [q] 元）兑成饮料，一升饮料值多少元？', '[a] 千克糖果的单价是 [p] 元，把它和 [b] 千克单价 [q] 元的糖果混合，混合糖果的单价应定为多少元？', '一种杂粮由 [a] 千克 [p] 元/千克的红豆和 [b] 千克 [q] 元/千克的绿豆组成，这种杂粮每千克多少元？',
      '将 [b] 千克每千克 [q] 元的奶糖倒进 [a] 千克每千克 [p] 元的水果糖中，现在每千克糖价值几元？', '[p] 元的油漆 [a] 升和 [q] 元的油漆 [b] 升调和在一起，两种价钱都按升算，调好的漆每升多少元？', '买 [a] 千克花了每千克 [p] 元，又买 [b] 千克花了每千克 [q] 元，平均每千克花了多少元？', '什锦糖由 [a] 千克单价 [p] 元的糖和 [b] 千克单价 [q] 元的糖混成，什锦糖的单价为____元。', '[a] 千克 [p] 元/千克，[b] 千克 [q] 元/千克，混合单价是____',
      '糖：[a] 千克，[p] 元/千克；[b] 千克，[q] 元/千克；混合后每千克：?', '[p] 元的米 [a] 斤，[q] 元的米 [b] 斤，掺一起一斤多少钱', '我把 [a] 斤 [p] 块钱一斤的和 [b] 斤 [q] 块钱一斤的混了，现在一斤算多少钱', '两种香料混合，第一种 [a] 千克，单价 [p] 元，第二种 [b] 千克，单价 [q] 元，则混合香料的单价是多少？', '单价 [p] 元的 [a] 千克 + 单价 [q] 元的 [b] 千克，每千克 = ?',
      '水果店把 [a] 千克葡萄（[p] 元/千克）和 [b] 千克樱桃（[q] 元/千克）装成果盘，果盘每千克合多少元？', '要使总价不变，[a] 千克每千克 [p] 元的豆子与 [b] 千克每千克 [q] 元的豆子混合后，每千克该卖多少元？', '玉米 [a] 千克，每千克 [p] 元；小麦 [b] 千克，每千克 [q] 元。磨成混合粉，一千克混合粉值多少元？',
    ],
    held: ['两种米装进一个袋子：一种 [a] 千克，一千克 [p] 元；一种 [b] 千克，一千克 [q] 元。这袋米一千克值几元？', '拿 [a] 千克值 [p] 元一千克的和 [b] 千克值 [q] 元一千克的配成新茶，一千克新茶定价几元？'],
  },
};

/** The percentage of `a` liters of `p` percent and `b` liters of `q` percent. */
export const strengthOfMix: Asks = {
  en: {
    commands: ['find the concentration when [a] liters of a [p]% solution are mixed with [b] liters of a [q]% solution', '<compute|calculate> the percentage of a mixture of [a] kg of [p]% and [b] kg of [q]% salt water', 'work out the concentration of [a] liters at [p]% together with [b] liters at [q]%', 'determine the concentration of the mixture: [a] liters of [p]% acid and [b] liters of [q]% acid'],
    questions: [
      '[a] liters of a [p]% solution are mixed with [b] liters of a [q]% solution. What is the concentration of the mixture?', '[name] mixes [a] kg of [p]% salt water with [b] kg of [q]% salt water. How many percent salt has the mixture?', 'What is the concentration if [a] liters of [p]% acid and [b] liters of [q]% acid are put together?', 'Mix [a] liters at [p]% with [b] liters at [q]%. What percent is the mixture?',
      'A [p]% solution of [a] liters and a [q]% solution of [b] liters are mixed. What is the new percentage?',
      'A jar with [a] liters of [p]% juice and a jar with [b] liters of [q]% juice are poured together. How strong is the mixture?',
    ],
    held: ['Two jars with [a] liters of [p]% and [b] liters of [q]% juice are poured into one pot. How strong is the juice in it?', 'How many percent come out when [b] liters of [q]% strength are stirred into [a] liters of [p]% strength?'],
  },
  zh: {
    commands: ['求混合后的浓度，[a] 升 [p]% 的溶液和 [b] 升 [q]% 的溶液', '计算 [a] 千克 [p]% 的盐水与 [b] 千克 [q]% 的盐水混合后的浓度', '算一算 [a] 升 [p]% 的酒精和 [b] 升 [q]% 的酒精混合后浓度是百分之几', '求把 [a] 升 [p]% 的糖水和 [b] 升 [q]% 的糖水混合所得糖水的浓度'],
    questions: [
      '[a] 升 [p]% 的溶液与 [b] 升 [q]% 的溶液混合，混合后的浓度是多少？', '[name]把 [a] 千克 [p]% 的盐水和 [b] 千克 [q]% 的盐水混在一起，浓度是百分之几？', '浓度为 [p]% 的酒精 [a] 升，与浓度为 [q]% 的酒精 [b] 升混合，新的浓度是多少？', '[a] 升 [p]% 的糖水加 [b] 升 [q]% 的糖水，浓度变为百分之几？', '甲溶液 [a] 升浓度 [p]%，乙溶液 [b] 升浓度 [q]%，混合后浓度 = ?',
      '把一罐 [a] 升含糖 [p]% 的果汁和一罐 [b] 升含糖 [q]% 的果汁倒在一起，浓度是百分之几？',
    ],
    held: ['两罐果汁，一罐 [a] 升含糖 [p]%，一罐 [b] 升含糖 [q]%，倒进一个锅里，含糖百分之几？', '往 [a] 升 [p]% 浓的里搅进 [b] 升 [q]% 浓的，得到的有多浓？'],
  },
};

/** The percentage of `a` liters of `p` percent and `w` liters of water. */
export const diluted: Asks = {
  en: {
    commands: ['find the concentration when [w] liters of water are added to [a] liters of a [p]% solution', '<compute|calculate> the new percentage of [a] kg of [p]% salt water after adding [w] kg of water', 'work out how many percent [a] liters of [p]% acid have with [w] liters of water added', 'determine the concentration after adding [w] liters of pure water to [a] liters at [p]%'],
    questions: [
      '[w] liters of water are added to [a] liters of a [p]% solution. What is the new concentration?', '[name] adds [w] kg of water to [a] kg of [p]% salt water. How many percent salt has it now?', 'What is the concentration of [a] liters of [p]% acid after [w] liters of water are added?', 'A [p]% solution of [a] liters gets [w] liters of water. What percent is it then?',
      'To [a] liters at [p]% we add [w] liters of pure water. What is the new percentage?',
      '[a] liters of juice of [p]% are made weaker with [w] liters of water. How strong is the juice now?',
    ],
    held: ['[name] makes [a] liters of [p]% juice weaker with [w] liters of water. How strong is it afterwards?', 'How many percent are left of [p]% when [a] liters become more by [w] liters of water?'],
  },
  zh: {
    commands: ['求加水后的浓度，[a] 升 [p]% 的溶液加 [w] 升水', '计算 [a] 千克 [p]% 的盐水加入 [w] 千克水后的浓度', '算一算 [a] 升 [p]% 的酒精加 [w] 升水后浓度是百分之几', '求往 [a] 升 [p]% 的糖水里加 [w] 升水后的浓度'],
    questions: [
      '往 [a] 升 [p]% 的溶液中加 [w] 升水，浓度变为多少？', '[name]在 [a] 千克 [p]% 的盐水里加了 [w] 千克水，现在浓度是百分之几？', '[a] 升浓度为 [p]% 的酒精加入 [w] 升水后，浓度是多少？', '[a] 升 [p]% 的糖水加 [w] 升水，新的浓度是百分之几？', '溶液 [a] 升，浓度 [p]%，加水 [w] 升，浓度 = ?',
      '用 [w] 升水冲淡 [a] 升 [p]% 的果汁，浓度变为百分之几？',
    ],
    held: ['[name]嫌 [a] 升 [p]% 的果汁太浓，兑了 [w] 升水，这时含糖百分之几？', '[a] 千克 [p]% 的盐水被 [w] 千克水冲淡，冲淡后有多浓？'],
  },
};

/** How many liters of water make `q` percent of `a` liters of `p` percent. */
export const waterToAdd: Asks = {
  en: {
    commands: ['find how much water to add to [a] liters of a [p]% solution to get [q]%', '<compute|calculate> how many kg of water turn [a] kg of [p]% salt water into [q]% salt water', 'work out the water needed to bring [a] liters of [p]% acid down to [q]%', 'determine how many liters of water must be added to [a] liters at [p]% so that it is [q]%'],
    questions: [
      'How many liters of water must be added to [a] liters of a [p]% solution to get a [q]% solution?', '[name] has [a] kg of [p]% salt water and wants [q]%. How many kg of water are needed?', 'How much water turns [a] liters of [p]% acid into [q]% acid?', '[a] liters of a [p]% solution shall become a [q]% solution. How much water is added?', 'How much water has to be put into [a] liters at [p]% so that the concentration is [q]%?',
      '[a] liters of juice of [p]% are too strong. How much water makes the juice [q]%?',
    ],
    held: ['The juice, [a] liters of [p]%, is too strong; [q]% would be right. How many liters of water help?', 'To make [a] liters of [p]% as weak as [q]%, what water do we need?'],
  },
  zh: {
    commands: ['求要加多少升水，[a] 升 [p]% 的溶液稀释成 [q]%', '计算把 [a] 千克 [p]% 的盐水变成 [q]% 要加水多少千克', '算一算 [a] 升 [p]% 的酒精稀释到 [q]% 需要几升水', '求使 [a] 升 [p]% 的溶液变为 [q]% 所需的水量'],
    questions: [
      '要把 [a] 升 [p]% 的溶液稀释成 [q]% 的溶液，要加多少升水？', '[name]有 [a] 千克 [p]% 的盐水，想变成 [q]%，要加水多少千克？', '[a] 升浓度为 [p]% 的酒精，加多少升水后浓度为 [q]%？', '在 [a] 千克 [p]% 的糖水中加几千克水，可以得到 [q]% 的糖水？', '溶液 [a] 升，浓度 [p]%，要使浓度为 [q]%，应加水几升？',
      '[a] 升 [p]% 的果汁太浓，加几升水可冲淡成 [q]%？',
    ],
    held: ['[a] 升 [p]% 的果汁太浓，兑几升水才正好 [q]%？', '[a] 千克盐水由 [p]% 冲淡到 [q]%，冲进去的水有几千克？'],
  },
};

/** How many liters of `p` percent make `r` percent of `b` liters of `q` percent. */
export const partToAdd: Asks = {
  en: {
    commands: ['find how many liters of a [p]% solution must be added to [b] liters of a [q]% solution to get [r]%', '<compute|calculate> how many kg of [p]% salt water with [b] kg of [q]% salt water give [r]%', 'work out the liters of [p]% acid needed for [b] liters of [q]% acid to make [r]% acid', 'determine how much [p]% solution to mix with [b] liters of [q]% solution so that it is [r]%'],
    questions: [
      'How many liters of a [p]% solution must be added to [b] liters of a [q]% solution to get a [r]% solution?', '[name] has [b] kg of [q]% salt water and wants [r]%. How many kg of [p]% salt water are needed?', 'How much [p]% acid must be mixed with [b] liters of [q]% acid so that the mixture is [r]%?', '[b] liters at [q]% are mixed with some at [p]%. The mixture is [r]%. How many liters at [p]% were it?',
      'With [b] liters of a [q]% solution, how many liters of a [p]% solution make a [r]% solution?',
      'To [b] liters of [q]% juice we pour some [p]% juice until it is [r]%. How many liters of [p]% juice are poured?',
    ],
    held: ['In the pot are [b] liters of [q]% juice, and [r]% would be right. How many liters from the jar with [p]% help?', 'We pour some of [p]% strength to [b] liters of [q]% strength until all has [r]%. How many liters did we pour?'],
  },
  zh: {
    commands: ['求需要多少升 [p]% 的溶液，与 [b] 升 [q]% 的溶液混合得到 [r]%', '计算要加几千克 [p]% 的盐水，使 [b] 千克 [q]% 的盐水变成 [r]%', '算一算多少升 [p]% 的酒精与 [b] 升 [q]% 的酒精混合得 [r]% 的酒精', '求 [p]% 的糖水的升数，它与 [b] 升 [q]% 的糖水混合成 [r]% 的糖水'],
    questions: [
      '要加多少升 [p]% 的溶液到 [b] 升 [q]% 的溶液里，才能得到 [r]% 的溶液？', '[name]有 [b] 千克 [q]% 的盐水，想配成 [r]%，要加 [p]% 的盐水多少千克？', '多少升 [p]% 的酒精与 [b] 升 [q]% 的酒精混合，浓度为 [r]%？', '[b] 升 [q]% 的糖水与若干升 [p]% 的糖水混合后浓度为 [r]%，用了 [p]% 的糖水多少升？', '现有 [q]% 的溶液 [b] 升，加几升 [p]% 的溶液可配成 [r]% 的溶液？',
      '往 [b] 升 [q]% 的果汁里倒入 [p]% 的果汁，直到浓度为 [r]%，倒入了几升？',
    ],
    held: ['锅里有 [b] 升含糖 [q]% 的果汁，从 [p]% 的罐里倒几升进去正好 [r]%？', '向 [b] 升 [q]% 浓的里倒 [p]% 浓的，直到全部 [r]%，倒了几升？'],
  },
};
