import type { Asks } from '../exercise.ts';

/** How much salt is in `m` g of a solution of `p` percent. */
export const saltIn: Asks = {
  en: {
    commands: [
      'find how much salt is in [m] g of a [p]% salt solution', '<compute|calculate> the amount of salt in [m] g of [p]% salt water', 'work out how many g of sugar [m] g of a [p]% sugar solution contain', 'determine the mass of acid in [m] g of a [p]% acid solution', 'find the pure alcohol in [m] ml of a [p]% solution',
      'figure out how many <grams|g> of <salt|sugar|solute> there are in [m] <grams|g> of a [p] percent solution', 'find the <mass|weight> of salt in [m] g of brine that is [p]% salt by mass', 'determine how much pure <acid|alcohol|antifreeze> is contained in [m] <ml|milliliters> of a liquid with a strength of [p]%',
      'calculate the fat in [m] g of <cheese|cream|yogurt> with [p]% fat', 'work out the mass of gold in [m] g of an alloy with [p]% gold', 'give the quantity of sugar in a [m] g bottle of <syrup|lemonade|soda>, the sugar content being [p]%', 'find the weight of the solute if it makes up [p]% of a solution weighing [m] g',
      'work out how many ml of real juice there are in [m] ml of a fruit drink with [p]% juice', 'compute the grams of copper in a [m] g piece of metal that is [p] percent copper', 'state how much of the [m] g of sea water in a tank is salt if the concentration is [p]%',
      'calculate the dissolved sugar, knowing that the tea weighs [m] g and is [p]% sugar',
    ],
    questions: [
      'How much salt is in [m] g of a [p]% salt solution?', 'A salt solution of [m] g has [p]% salt. How many g of salt are in it?', 'How many g of sugar are in [m] g of a [p]% sugar solution?', '[m] g of salt water are [p]% salt. How much salt is that?', 'How much acid do [m] ml of a [p]% acid solution contain?',
      'What is the amount of salt in [m] g of water with [p]% salt?', 'A pot of [m] g of juice has [p]% sugar. How many g of sugar are in the pot?', 'A bottle holds [m] ml of <disinfectant|cleaner|hand gel> with [p]% alcohol. How many ml of alcohol is that?',
      'The concentration of a <salt|sugar> solution is [p]%, and there are [m] g of it. What is the mass of the dissolved <substance|solid>?', 'If a cheese is [p]% fat and weighs [m] g, how many grams of fat does it contain?', 'Given [m] g of [p]% brine, what is the weight of the salt in it?',
      'Salt makes up [p]% of a brine. How many grams of salt are there in [m] g of this brine?', '[name] <buys|drinks|makes> [m] ml of a fruit drink that is [p] percent juice. How many milliliters of pure juice is that?', 'An alloy contains [p]% <copper|silver|tin>, the rest is another metal. How much of this [p]% metal is in a bar of [m] g?',
      'The label says [p]% sugar, and the jar holds [m] g of jam. How much sugar is in the jar?', 'In the lab there are [m] ml of [p] percent acid. What volume of pure acid is that?', 'A farmer has [m] liters of plant feed, [p]% of which is pure fertilizer and the rest water. How many liters are fertilizer?',
      'What mass of solute is dissolved in [m] g of a [p]% solution?', 'Sea water in an aquarium is [p]% salt by weight. What weight of salt is in [m] kg of it?', 'We have [m] g of sugar water. Its concentration is [p] percent. What is the mass of the sugar?', 'A cook makes [m] g of syrup of strength [p]%. How much sugar did the cook use?',
      'Suppose that [p]% of a mixture of [m] kg is sand. How many kilograms of sand are in the mixture?', '[m] ml of vinegar, [p]% of it acid, how many ml acid', 'salt solution: mass [m] g; concentration [p]%; mass of salt?', '[p]% solution, [m] g, solute = ?', 'concentration [p]%, solution [m] g, how much salt?',
      'i have [m] g of [p]% salt water how much is just the salt', 'how much sugar is in a [m] g drink thats [p]% sugar', 'grams of salt in [m] g at [p]%', '[m] g of a liquid is [p] per cent salt by mass; the mass of the salt in grams is ...', '[p]% of the paint in a [m] ml can is pigment. How many ml of pigment does the can hold?',
      'Out of [m] g of trail mix, [p]% is nuts. How many grams of nuts are there?', 'How many grams of pure sugar are dissolved in [m] grams of a [p]% syrup?', 'A [p]% <salt|sugar> solution has a mass of [m] g. Work out the mass of the <solute|dissolved solid>.',
    ],
    held: ['If the water of [m] g were dried from a [p]% salt solution, how much salt would be left?', 'Of [m] g of juice [p]% are sugar. Tell me the g of sugar.'],
  },
  zh: {
    commands: [
      '求 [m] 克浓度为 [p]% 的盐水中盐的质量', '计算 [m] 克 [p]% 的盐水里有多少克盐', '算一算 [m] 克 [p]% 的糖水含糖多少克', '求 [m] 毫升 [p]% 的酒精溶液中纯酒精的量', '求出 [p]% 的盐水 [m] 克里含盐多少克', '求溶质的质量：溶液 [m] 克，质量分数为 [p]%', '算出 [m] 克百分之 [p] 的<盐水|糖水>中溶质有多少克', '计算一瓶 [m] 毫升、<酒精度|酒精含量>为 [p]% 的酒里含酒精多少毫升', '求 [m] 克合金中铜的质量，已知含铜 [p]%', '写出含糖 [p]% 的 [m] 克饮料中糖的克数', '算算 [m] 克含脂肪 [p]% 的奶酪里脂肪有几克',
      '求盐的质量，已知盐占 [m] 克盐水的 [p]%', '确定配 [m] 克 [p]% 的糖水需要多少克糖', '算出 [m] 毫升果汁饮料中纯果汁的体积，果汁含量为 [p]%', '求浓度 [p]%、质量 [m] 克的溶液里溶解了多少克溶质', '计算要得到 [m] 千克浓度 [p]% 的盐水应放多少千克盐',
    ],
    questions: [
      '[m] 克浓度为 [p]% 的盐水中有多少克盐？', '含盐 [p]% 的盐水 [m] 克，里面有盐多少克？', '[m] 克 [p]% 的糖水含糖多少克？', '一杯盐水 [m] 克，浓度是 [p]%，含盐多少克？', '[m] 毫升 [p]% 的酒精溶液里有多少毫升纯酒精？', '盐水 [m] 克，浓度 [p]%，盐有几克？', '一锅果汁 [m] 克，含糖 [p]%，里面有糖多少克？', '有 [m] 克盐水，浓度是百分之 [p]，其中的盐重多少克？', '某种糖水的含糖率是 [p]%，[m] 克这样的糖水中有多少克糖？', '海水含盐 [p]%，[m] 千克海水<含盐|中有盐>多少千克？', '[name]要配制 [m] 克浓度为 [p]% 的盐水，需要盐多少克？',
      '一瓶消毒液 [m] 毫升，酒精占 [p]%，酒精有多少毫升？', '奶酪的脂肪含量是 [p]%，一块 [m] 克的奶酪含脂肪几克？', '一块合金重 [m] 克，其中 [p]% 是银，银重多少克？', '如果溶液的质量是 [m] 克，溶质占 [p]%，那么溶质的质量是多少克？', '溶质质量分数为 [p]% 的溶液 [m] 克，溶质是多少克？', '农民伯伯有 [m] 升药水，药占百分之 [p]，其余是水，药有多少升？', '瓶子上写着含糖 [p]%，这瓶饮料重 [m] 克，你知道里面有几克糖吗？', '盐水的浓度为 [p]%，盐水共 [m] 克，则盐有____克。', '[m] 克浓度 [p]% 的糖水含糖____克',
      '已知食醋含醋酸 [p]%，求 [m] 毫升食醋中醋酸的毫升数。', '妈妈做了 [m] 克糖浆，浓度为 [p]%，她用了多少克糖？', '实验室里有 [m] 毫升 [p]% 的酸液，相当于纯酸多少毫升？', '盐水 [m] 克、[p]%，盐多少', '溶液：[m] 克；浓度：[p]%；溶质：?', '浓度 [p]%，溶液 [m] 克，溶质 = ?', '我有 [m] 克 [p]% 的盐水，光盐有多少克啊', '[p]% 的糖水 [m] 克有多少糖', '果汁含量 [p]% 的饮料 [m] 毫升，含纯果汁多少毫升？', '一桶油漆 [m] 毫升，颜料占 [p]%，颜料有多少毫升？', '在 [m] 克坚果麦片中，坚果的质量占 [p]%，坚果有多少克？',
    ],
    held: ['把 [m] 克 [p]% 的盐水烧干，剩下盐几克？', '[m] 克果汁中糖占 [p]%，糖是多少克？'],
  },
};

/** The percentage of a solution of `s` g of salt in `w` g of water. */
export const strength: Asks = {
  en: {
    commands: [
      'find the concentration of a solution of [s] g salt in [w] g water', '<compute|calculate> the percentage of salt when [s] g of salt are put into [w] g of water', 'work out how many percent salt a solution has with [s] g of salt and [w] g of water', 'determine the concentration if [s] g of sugar are dissolved in [w] g of water',
      'find what percent of the mixture is salt if [s] g of salt and [w] g of water are <mixed|combined|put together>', 'calculate the mass percent of a solution made by dissolving [s] g of <sugar|salt|solute> in [w] g of water', 'express the <strength|concentration> of a brine as a percentage, given [s] g salt and [w] g water',
      'determine what percentage of the drink is syrup when [s] ml of syrup are topped up with [w] ml of water', 'work out the percent of copper in an alloy melted from [s] kg of copper and [w] kg of zinc', 'figure out how many percent of a drink are juice if it has [s] ml of juice and [w] ml of water',
      'give the concentration in percent: [s] g of solute, [w] g of solvent', 'compute the percentage of antifreeze in a radiator that holds [s] liters of antifreeze and [w] liters of water', 'find the sugar content in percent of a tea with [s] g of sugar in [w] g of <tea|water>',
      'state the percentage by <weight|mass> of salt when [w] g of water dissolve [s] g of salt', 'calculate which percentage of a mix of [s] kg of sand and [w] kg of cement is sand',
    ],
    questions: [
      '[s] g of salt are dissolved in [w] g of water. What is the concentration in percent?', 'What percent salt is a solution of [s] g of salt in [w] g of water?', '[name] puts [s] g of sugar into [w] g of water. How many percent sugar is that?', 'A solution has [s] g of salt and [w] g of water. What is its concentration?',
      'What is the percentage of acid in a mixture of [s] g acid and [w] g water?', 'Salt [s] g, water [w] g, concentration = ?', '[name] stirs [s] g of sugar into [w] g of juice. How strong is it, in percent of sugar?', 'If [s] g of salt and [w] g of water are mixed, what percentage of the mixture is salt?',
      'A chemist dissolves [s] g of powder in [w] g of water. What is the mass percent of the solution?', 'There are [w] g of water in a glass. Then [s] g of sugar are added. What percent of the drink is sugar?', 'Given that a brine contains [s] g of salt and [w] g of water, what is its concentration as a percentage?',
      'A goldsmith melts [s] g of gold together with [w] g of silver. What percentage of the alloy is gold?', 'A drink is made from [s] ml of syrup and [w] ml of water. What is the percentage of syrup in the drink?', '[name] <makes|prepares> lemonade from [s] ml of lemon juice and [w] ml of water. What percent of the lemonade is lemon juice?',
      'With [s] g of solute and [w] g of solvent, what is the percent concentration?', 'The mass of the salt is [s] g and the mass of the water is [w] g. What percent of the whole is salt?', 'A radiator holds [s] liters of antifreeze and [w] liters of water. What is the percentage of antifreeze?',
      'Concrete is mixed from [s] kg of cement and [w] kg of sand. What part of the mixture is cement, as a percentage?', 'Into a bucket go [w] g of water and [s] g of plant food. What is the strength of the feed in percent?', 'A painter stirs [s] ml of blue and [w] ml of white paint together. What percent of the paint is blue?',
      'Brass is made of [s] g of copper and [w] g of zinc. How many percent copper does this brass have?', 'When [w] ml of water are poured onto [s] ml of pure alcohol, what percent alcohol does the mixture have?', 'For a snack, [s] g of nuts are mixed with [w] g of raisins. What percent of the snack are nuts?',
      'salt: [s] g; water: [w] g; percent of salt?', '[s] g salt + [w] g water, what % salt', 'percent concentration of [s] g sugar in [w] g water', 'if i put [s] g of salt in [w] g of water what percent solution do i get', '[w] g of water with [s] g of sugar in it, what percent is sugar?', 'solute [s] g, solvent [w] g, concentration in percent?',
      'what % solution is [s] g salt in [w] g water', '[s] g of cocoa and [w] g of milk powder are mixed; cocoa makes up ... % of the mixture', 'Work out the concentration, in percent, when [s] grams of solute are dissolved in [w] grams of water.',
    ],
    held: ['How strong is salt water made of [w] g water and [s] g salt? Answer in percent.', 'After stirring [s] g of sugar into [w] g of tea, which part of it is sugar, in percent?'],
  },
  zh: {
    commands: [
      '求盐水的浓度，盐 [s] 克，水 [w] 克', '计算把 [s] 克盐溶解在 [w] 克水中所得盐水的浓度', '算一算 [s] 克糖放进 [w] 克水里，糖水的浓度是百分之几', '求 [s] 克盐和 [w] 克水配成的盐水的含盐率', '求溶液的质量分数：溶质 [s] 克，溶剂 [w] 克', '算出盐占盐水的百分之几，盐 [s] 克，水 [w] 克', '计算 [s] 克糖<溶于|加入> [w] 克水后的含糖率', '求 [s] 千克铜和 [w] 千克锌熔成的合金的含铜百分比', '求在 [w] 克水中放入 [s] 克盐以后盐水的浓度', '写出由 [s] 毫升果汁和 [w] 毫升水兑成的饮料中果汁的百分比',
      '求混合物中沙子占百分之几，沙子 [s] 千克，水泥 [w] 千克', '算算 [w] 克水溶解 [s] 克糖得到百分之几的糖水', '确定 [s] 升酒精加 [w] 升水后的酒精浓度', '计算糖水的含糖量是百分之多少，已知糖 [s] 克、水 [w] 克', '用百分数表示 [s] 克盐与 [w] 克水所成盐水的浓度',
    ],
    questions: [
      '把 [s] 克盐溶解在 [w] 克水中，盐水的浓度是多少？', '[s] 克盐放入 [w] 克水中，含盐率是百分之几？', '[name]在 [w] 克水里加了 [s] 克糖，糖水的浓度是百分之几？', '用 [s] 克盐和 [w] 克水配成盐水，浓度是多少？', '盐 [s] 克，水 [w] 克，盐水浓度 = ?', '一杯糖水有糖 [s] 克、水 [w] 克，含糖率是多少？', '把 [s] 克糖倒进 [w] 克水里搅匀，糖占百分之几？', '[name]泡了一杯蜂蜜水，蜂蜜 [s] 克，水 [w] 克，蜂蜜占蜂蜜水的百分之几？', '在 [w] 克水中溶解 [s] 克盐，得到的盐水浓度为百分之多少？',
      '糖 [s] 克完全溶解在 [w] 克水里，糖占糖水质量的百分之几？', '溶质的质量是 [s] 克，溶剂的质量是 [w] 克，溶液的质量分数是多少？', '将 [s] 千克铜与 [w] 千克锌熔成黄铜，铜占这块黄铜的百分之几？', '杯子里有水 [w] 克，放进 [s] 克糖后，这杯糖水的浓度是多少？', '如果盐有 [s] 克，水有 [w] 克，那么盐水的含盐率是多少？', '已知药粉 [s] 克，加水 [w] 克配成药水，求药水的浓度。', '金匠把 [s] 克金和 [w] 克银熔在一起，这块合金含金百分之几？', '饮料由 [s] 毫升糖浆和 [w] 毫升水兑成，糖浆占百分之几？', '水箱里有 [s] 升防冻液和 [w] 升水，防冻液的浓度是百分之几？',
      '农药 [s] 克兑水 [w] 克，药水里农药占百分之几？', '盐：[s] 克；水：[w] 克；含盐率：?', '[s] 克盐加 [w] 克水，浓度多少', '糖 [s] 克、水 [w] 克，糖水的浓度为____。', '[w] 克水里放 [s] 克盐，盐水浓度是____%', '我往 [w] 克水里倒了 [s] 克糖，这是百分之几的糖水呀', '溶质 [s]，溶剂 [w]，浓度是百分之几', '配一杯柠檬水用了 [s] 毫升柠檬汁、[w] 毫升水，柠檬汁的含量是百分之几？', '[s] 毫升蓝漆和 [w] 毫升白漆调在一起，蓝漆占百分之几？', '沙子 [s] 千克，水泥 [w] 千克，拌匀以后沙子占总质量的百分之几？',
      '零食包里有坚果 [s] 克、葡萄干 [w] 克，坚果占整包的百分之几？', '[w] 毫升水中倒入 [s] 毫升纯酒精，酒精的浓度是多少？', '实验中把 [s] 克食盐放进盛有 [w] 克水的烧杯，全部溶解后溶液的浓度是百分之几？',
    ],
    held: ['往 [w] 克茶里搅进 [s] 克糖，糖占全部的百分之几？', '[w] 克水与 [s] 克盐混成的盐水有多浓？用百分数回答。'],
  },
};

/** The price of a kg of `a` kg at `p` and `b` kg at `q`. */
export const priceOfMix: Asks = {
  en: {
    commands: [
      'find the price per kg of a mixture of [a] kg at [p] dollars and [b] kg at [q] dollars per kg', '<compute|calculate> what a kg costs when [a] kg of nuts at $[p] a kg are mixed with [b] kg at $[q] a kg', 'work out the price of one kg of tea mixed from [a] kg at [p] dollars and [b] kg at [q] dollars per kg',
      'determine the price per kg if [a] kg of coffee at [p] dollars and [b] kg at [q] dollars are mixed', 'find the value of a kilogram of the blend: [a] kg at $[p] per kg and [b] kg at $[q] per kg', 'determine what a shop should charge per kg for a blend of [a] kg of <tea|coffee> worth [p] dollars a kg and [b] kg worth [q] dollars a kg',
      'calculate the unit price of a mix of [a] pounds of candy at $[p] a pound and [b] pounds at $[q] a pound', 'figure out how much a kilo of trail mix costs if [a] kilos cost [p] euros per kilo and the other [b] kilos cost [q] euros per kilo',
      'work out the cost per liter of a punch from [a] liters of juice at $[p] a liter and [b] liters at $[q] a liter', 'compute the price of 1 kg of seeds blended from [a] kg at [p] dollars each and [b] kg at [q] dollars each',
      'find the fair price for a kg when [b] kg of beans at [q] dollars per kg are added to [a] kg of beans at [p] dollars per kg', 'give the cost of one kilogram of a flour mix with [a] kg at [p] dollars and [b] kg at [q] dollars a kilogram',
      'determine the overall price per kg of a mix of [a] kg bought at [p] dollars and [b] kg bought at [q] dollars a kg', 'work out the price at which a kg of mixed fruit must be sold if it consists of [a] kg at £[p] per kg and [b] kg at £[q] per kg',
      'calculate the price per kg of bird food mixed from [a] kg of corn at [p] dollars and [b] kg of sunflower seeds at [q] dollars per kg',
    ],
    questions: [
      '[a] kg of coffee at [p] dollars per kg are mixed with [b] kg at [q] dollars per kg. What does one kg of the mixture cost?', 'A shop mixes [a] kg of nuts at $[p] a kg with [b] kg at $[q] a kg. What is the price per kg of the mixture?', 'Tea: [a] kg cost [p] dollars each and [b] kg cost [q] dollars each. What is a kg of the mixture worth?',
      '[name] mixes [a] kg of sweets for [p] dollars per kg and [b] kg for [q] dollars per kg. How much is one kg of the mixture?', 'What is the price of one kg if [a] kg at [p] dollars and [b] kg at [q] dollars per kg are put together?',
      'Two kinds of rice are mixed: [a] kg at [p] dollars per kg and [b] kg at [q] dollars per kg. What should one kg cost?', 'A grocer blends two teas. There are [a] kg at $[p] per kg and [b] kg at $[q] per kg. What is the blend worth per kg?',
      'If [a] kg of almonds at [p] dollars a kg and [b] kg of raisins at [q] dollars a kg are combined, what is the price of a kilogram?', '[name] buys [a] pounds of chocolates at $[p] a pound and [b] pounds of toffees at $[q] a pound and mixes them. What is the cost per pound?',
      'Given [a] kg of seed at $[p] a kg and [b] kg of seed at $[q] a kg, find the unit price of the mixed seed.', 'A farmer mixes feed for the <cows|horses|hens>: [a] sacks at [p] dollars a sack and [b] sacks at [q] dollars a sack. What does a sack of the mixed feed cost?',
      'A café makes a house blend out of [a] kg of beans for €[p] per kg and [b] kg of beans for €[q] per kg. How much does a kilogram of the house blend cost?', 'Candy at $[p] per pound is mixed with candy at $[q] per pound, [a] pounds of the first and [b] pounds of the second. What should the mixture cost per pound?',
      'For a party, [a] liters of juice at [p] dollars per liter are poured together with [b] liters of soda at [q] dollars per liter. What is one liter of the punch worth?', 'One kind of sugar costs [p] dollars a kg, another [q] dollars a kg. If [a] kg of the one and [b] kg of the other are mixed, what does a kilogram cost?',
      'What does each kg cost on the whole if [name] mixes [a] kg bought at [p] dollars a kg with [b] kg bought at [q] dollars a kg?', 'A baker combines [a] kg of flour costing [p] dollars per kg with [b] kg of flour costing [q] dollars per kg. What is the cost of the mixture per kg?',
      'Nuts are priced at £[p] a kg and dried fruit at £[q] a kg. A mix has [a] kg of nuts and [b] kg of dried fruit. What is the mix worth per kg?', 'At what price per kg must a mixture of [a] kg at $[p] and [b] kg at $[q] a kg be sold so that nothing is gained or lost?',
      'Suppose [b] kg of spice at [q] dollars a kg go into a bowl with [a] kg of spice at [p] dollars a kg. What is the value of each kilogram in the bowl?', 'The first part of a mix weighs [a] kg and costs [p] dollars a kg, and the second part weighs [b] kg and costs [q] dollars a kg. How much does the mix cost per kg?',
      'coffee: [a] kg at $[p]/kg, [b] kg at $[q]/kg, price of the mix per kg?', '[a] kg at [p] $/kg + [b] kg at [q] $/kg, cost of 1 kg of the mix = ?', 'mix [a] kg ($[p] per kg) and [b] kg ($[q] per kg), unit price?', 'i mix [a] lb of nuts at $[p] a lb and [b] lb at $[q] a lb, whats it cost per lb now',
      'price per kg of the mixture if its [a] kg of [p] dollar rice and [b] kg of [q] dollar rice', '[a] kg of beans, [p] dollars a kg; [b] kg of lentils, [q] dollars a kg; together, one kg costs ... dollars', '[a] liters of paint cost $[p] each and [b] liters cost $[q] each. All of it is stirred together. What is one liter worth?',
      '[b] kg of cheap tea cost [q] dollars a kg and [a] kg of another tea cost [p] dollars a kg. How much per kg if you blend them?', 'how much is one pound when [a] pounds at $[p] a pound get mixed with [b] pounds at $[q] a pound?',
    ],
    held: ['Two kinds of rice go into one bag: [a] kg for [p] dollars a kg, [b] kg for [q] dollars a kg. How dear is a kg from the bag?', 'From [a] kg worth [p] dollars each and [b] kg worth [q] dollars each comes a new tea. What should a kg of it cost?'],
  },
  zh: {
    commands: [
      '求混合后每千克的价钱，[a] 千克单价 [p] 元，[b] 千克单价 [q] 元', '计算把 [a] 千克每千克 [p] 元的糖和 [b] 千克每千克 [q] 元的糖混合后的单价', '算一算什锦糖每千克多少元：[a] 千克 [p] 元的和 [b] 千克 [q] 元的混在一起', '求 [a] 千克 [p] 元/千克的茶叶与 [b] 千克 [q] 元/千克的茶叶混合后的单价', '求什锦糖的单价：[a] 千克每千克 [p] 元，[b] 千克每千克 [q] 元', '计算两种茶叶混合后一千克的价格，一种 [a] 千克、单价 [p] 元，另一种 [b] 千克、单价 [q] 元', '算出混合咖啡豆每千克的成本：[p] 元/千克的 [a] 千克，[q] 元/千克的 [b] 千克',
      '求把 [a] 斤每斤 [p] 元的花生和 [b] 斤每斤 [q] 元的瓜子<混合|拌>在一起后每斤的价钱', '确定混合大米的售价（元/千克），已知 [a] 千克售价 [p] 元/千克，[b] 千克售价 [q] 元/千克', '写出 [a] 千克单价 [p] 元的干果与 [b] 千克单价 [q] 元的干果混成什锦干果后的单价', '算算 [a] 升每升 [p] 元的果汁和 [b] 升每升 [q] 元的汽水兑在一起，一升值多少元', '求混合饲料每袋的价钱，[a] 袋每袋 [p] 元，[b] 袋每袋 [q] 元', '计算混合面粉每千克的价格：甲种 [a] 千克，每千克 [p] 元，乙种 [b] 千克，每千克 [q] 元',
      '求 [a] 千克 [p] 元/千克和 [b] 千克 [q] 元/千克的水果混合后每千克的价格', '算出杂粮每千克应卖几元，其中 [a] 千克每千克 [p] 元，[b] 千克每千克 [q] 元',
    ],
    questions: [
      '[a] 千克每千克 [p] 元的糖与 [b] 千克每千克 [q] 元的糖混合，混合后每千克多少元？', '商店把 [a] 千克单价 [p] 元的坚果和 [b] 千克单价 [q] 元的坚果混合，每千克应卖多少元？', '茶叶 [a] 千克每千克 [p] 元，另有 [b] 千克每千克 [q] 元，混合后单价是多少元？', '[name]把 [a] 千克 [p] 元一千克的糖和 [b] 千克 [q] 元一千克的糖混在一起，混合糖每千克多少元？', '[p] 元/千克的咖啡 [a] 千克，[q] 元/千克的咖啡 [b] 千克，混合后每千克多少元？', '两种米混合，一种 [a] 千克，每千克 [p] 元，一种 [b] 千克，每千克 [q] 元，混合后每千克值多少元？',
      '甲种糖每千克 [p] 元，乙种糖每千克 [q] 元，取甲种 [a] 千克、乙种 [b] 千克混成什锦糖，什锦糖的单价是多少？', '超市用 [a] 千克单价为 [p] 元的核桃和 [b] 千克单价为 [q] 元的杏仁配成混合坚果，每千克定价多少元才不赚不亏？', '[name]买了 [a] 斤每斤 [p] 元的苹果和 [b] 斤每斤 [q] 元的梨，合在一起，相当于每斤多少元？', '如果把 [p] 元一斤的瓜子 [a] 斤和 [q] 元一斤的花生 [b] 斤拌匀，拌好的每斤值多少元？', '已知有 [a] 千克茶叶，单价 [p] 元，还有 [b] 千克茶叶，单价 [q] 元，求混合茶叶的单价。',
      '咖啡店用 [a] 千克每千克 [p] 元的咖啡豆和 [b] 千克每千克 [q] 元的咖啡豆拼配，拼配后的咖啡豆每千克成本是多少元？', '农场把两种饲料混在一起喂鸡：[a] 袋，每袋 [p] 元；[b] 袋，每袋 [q] 元。混合饲料一袋合多少元？', '面粉甲 [p] 元/千克，面粉乙 [q] 元/千克，[a] 千克甲与 [b] 千克乙混合，混合面粉的价格是多少元/千克？', '聚会上把 [a] 升果汁（每升 [p] 元）和 [b] 升汽水（每升 [q] 元）兑成饮料，一升饮料值多少元？', '[a] 千克糖果的单价是 [p] 元，把它和 [b] 千克单价 [q] 元的糖果混合，混合糖果的单价应定为多少元？',
      '一种杂粮由 [a] 千克 [p] 元/千克的红豆和 [b] 千克 [q] 元/千克的绿豆组成，这种杂粮每千克多少元？', '将 [b] 千克每千克 [q] 元的奶糖倒进 [a] 千克每千克 [p] 元的水果糖中，现在每千克糖价值几元？', '[p] 元的油漆 [a] 升和 [q] 元的油漆 [b] 升调和在一起，两种价钱都按升算，调好的漆每升多少元？', '先买 [a] 千克，每千克 [p] 元，又买 [b] 千克，每千克 [q] 元，混合起来每千克合多少元？', '什锦糖由 [a] 千克单价 [p] 元的糖和 [b] 千克单价 [q] 元的糖混成，什锦糖的单价为____元。', '[a] 千克 [p] 元/千克，[b] 千克 [q] 元/千克，混合单价是____',
      '糖：[a] 千克，[p] 元/千克；[b] 千克，[q] 元/千克；混合后每千克：?', '[p] 元的米 [a] 斤，[q] 元的米 [b] 斤，掺一起一斤多少钱', '我把 [a] 斤 [p] 块钱一斤的和 [b] 斤 [q] 块钱一斤的混了，现在一斤算多少钱', '两种香料混合，第一种 [a] 千克，单价 [p] 元，第二种 [b] 千克，单价 [q] 元，则混合香料的单价是多少？', '单价 [p] 元的 [a] 千克 + 单价 [q] 元的 [b] 千克，混合后每千克 = ?', '水果店把 [a] 千克葡萄（[p] 元/千克）和 [b] 千克樱桃（[q] 元/千克）装成果盘，果盘每千克合多少元？',
      '要使总价不变，[a] 千克每千克 [p] 元的豆子与 [b] 千克每千克 [q] 元的豆子混合后，每千克该卖多少元？', '玉米 [a] 千克，每千克 [p] 元；小麦 [b] 千克，每千克 [q] 元。磨成混合粉，一千克混合粉值多少元？',
    ],
    held: ['两种米装进一个袋子：一种 [a] 千克，一千克 [p] 元；一种 [b] 千克，一千克 [q] 元。这袋米一千克值几元？', '拿 [a] 千克值 [p] 元一千克的和 [b] 千克值 [q] 元一千克的配成新茶，一千克新茶定价几元？'],
  },
};

/** The percentage of `a` liters of `p` percent and `b` liters of `q` percent. */
export const strengthOfMix: Asks = {
  en: {
    commands: [
      'find the concentration when [a] liters of a [p]% solution are mixed with [b] liters of a [q]% solution', '<compute|calculate> the percentage of a mixture of [a] kg of [p]% and [b] kg of [q]% salt water', 'work out the concentration of [a] liters at [p]% together with [b] liters at [q]%',
      'determine the concentration of the mixture: [a] liters of [p]% acid and [b] liters of [q]% acid', 'figure out the <strength|concentration> of the blend of [a] gallons at [p]% and [b] gallons at [q]%', 'compute what percent of the mix is <alcohol|acid|salt> if it is made of [a] liters with [p]% and [b] liters with [q]%',
      'find the fat content in percent when [a] liters of <milk|cream> with [p]% fat and [b] liters with [q]% fat are combined', 'give the final concentration for [a] ml of [p]% solution plus [b] ml of [q]% solution', 'determine the percentage of copper in an alloy melted from [a] kg with [p]% copper and [b] kg with [q]% copper',
      'calculate the concentration you get by pouring [a] liters of [p]% brine into [b] liters of [q]% brine', 'work out how many percent sugar there are in [a] kg of [p]% syrup mixed with [b] kg of [q]% syrup', 'state the strength in percent of the liquid obtained from [b] cups of [q]% and [a] cups of [p]% vinegar',
      'find the resulting percentage of antifreeze if [a] liters contain [p]%, [b] liters contain [q]% and both are mixed', 'work out the overall percentage of gold in [a] g of [p]% gold and [b] g of [q]% gold melted together', 'determine the percent of juice in a punch of [a] liters of a [p]% drink and [b] liters of a [q]% drink',
    ],
    questions: [
      '[a] liters of a [p]% solution are mixed with [b] liters of a [q]% solution. What is the concentration of the mixture?', '[name] mixes [a] kg of [p]% salt water with [b] kg of [q]% salt water. How many percent salt has the mixture?', 'What is the concentration if [a] liters of [p]% acid and [b] liters of [q]% acid are put together?',
      'Mix [a] liters at [p]% with [b] liters at [q]%. What percent is the mixture?', 'A [p]% solution of [a] liters and a [q]% solution of [b] liters are mixed. What is the new percentage?', 'A jar with [a] liters of [p]% juice and a jar with [b] liters of [q]% juice are poured together. How strong is the mixture?',
      'If [a] liters of [p]% <alcohol|acid> are combined with [b] liters at [q]%, what is the concentration of the result?', 'A chemist pours [a] ml of a [p]% solution and [b] ml of a [q]% solution into one beaker. What is the percentage in the beaker?',
      'A dairy combines [a] liters of milk with [p]% fat and [b] liters with [q]% fat. What percent fat does the combined milk have?', 'Given [a] kg of brine at [p] percent and [b] kg of brine at [q] percent, find the concentration after mixing them.',
      'Two alloys are melted together: [a] kg with [p]% copper and [b] kg with [q]% copper. What is the percentage of copper in the new alloy?', 'One bottle has [a] cups of [p]% vinegar and another has [b] cups of [q]% vinegar. If both are emptied into a bowl, what strength is the vinegar?',
      '[name] has [a] liters of [p]% antifreeze, and [other] has [b] liters of [q]% antifreeze. They mix everything. What is the percentage of antifreeze now?', 'Solution A is [p]% and solution B is [q]%. If [a] liters of A are mixed with [b] liters of B, what is the concentration?',
      'A nurse mixes [a] ml of a [p]% saline solution with [b] ml of a [q]% one. What percent is the new solution?', 'Suppose [b] liters of a [q]% drink are added to [a] liters of a [p]% drink. What percent of the result is juice?',
      'A goldsmith melts [a] g of metal with [p]% gold and [b] g of metal with [q]% gold. How many percent gold does the new piece have?', 'Hand gel with [p]% alcohol, [a] liters of it, is blended with [b] liters of hand gel with [q]% alcohol. What is the alcohol content of the blend in percent?',
      'What strength results when [a] gallons of [p]% bleach are combined with [b] gallons of [q]% bleach?', 'A gardener puts [a] liters of [p]% and [b] liters of [q]% fertilizer solution into the same tank. What is the concentration in the tank?',
      'Paint with [p]% blue ([a] cans) and paint with [q]% blue ([b] cans of the same size) are stirred together. What percentage of the paint is blue?', 'In a pan [a] kg of [p]% sugar syrup meet [b] kg of [q]% sugar syrup. What is the percentage of sugar in the pan?', '[a] l of [p]% + [b] l of [q]%, final concentration?',
      '[a] kg at [p]% and [b] kg at [q]% mixed = ? %', 'mix [a] ml of [p]% with [b] ml of [q]%, what % is it', 'solution 1: [a] liters, [p]%; solution 2: [b] liters, [q]%; mixture: ... %', 'i poured [a] cups of [p]% juice and [b] cups of [q]% juice together, what percent juice is that?',
      '[a] liters of a [p] percent acid are put with [b] liters of a [q] percent acid; the concentration of the whole is ...', '[a] kg of trail mix with [p]% nuts and [b] kg with [q]% nuts go into one bag. What percent of the bag are nuts?', 'what percent salt if [b] g of [q]% brine is added to [a] g of [p]% brine',
      'Work out the concentration, in percent, of the solution formed by mixing [a] liters at [p]% with [b] liters at [q]%.',
    ],
    held: ['Two jars with [a] liters of [p]% and [b] liters of [q]% juice are poured into one pot. How strong is the juice in it?', 'How many percent come out when [b] liters of [q]% strength are stirred into [a] liters of [p]% strength?'],
  },
  zh: {
    commands: [
      '求混合后的浓度，[a] 升 [p]% 的溶液和 [b] 升 [q]% 的溶液', '计算 [a] 千克 [p]% 的盐水与 [b] 千克 [q]% 的盐水混合后的浓度', '算一算 [a] 升 [p]% 的酒精和 [b] 升 [q]% 的酒精混合后浓度是百分之几', '求把 [a] 升 [p]% 的糖水和 [b] 升 [q]% 的糖水混合所得糖水的浓度', '求两种盐水混合后的含盐率：[a] 千克含盐 [p]%，[b] 千克含盐 [q]%', '算出百分之 [p] 的<溶液|酒精> [a] 升与百分之 [q] 的 [b] 升混合所得的浓度', '计算新合金的含铜百分比，原料是 [a] 千克含铜 [p]% 的和 [b] 千克含铜 [q]% 的',
      '求混合牛奶的脂肪含量，[a] 升脂肪含量 [p]%，[b] 升脂肪含量 [q]%', '确定 [a] 毫升 [p]% 的药水加上 [b] 毫升 [q]% 的药水后的浓度', '写出甲（[a] 升，[p]%）与乙（[b] 升，[q]%）两种溶液混合的浓度', '算算把 [b] 千克 [q]% 的糖水倒进 [a] 千克 [p]% 的糖水里得到百分之几的糖水', '求混合液中酒精占百分之几，两种酒精分别是 [a] 升 [p]% 和 [b] 升 [q]%', '计算 [a] 杯浓度 [p]% 的果汁与 [b] 杯浓度 [q]% 的果汁兑在一起的浓度', '求两块合金熔在一起后含金的百分比：[a] 克含金 [p]%，[b] 克含金 [q]%',
      '求质量分数为 [p]% 的溶液 [a] 克与质量分数为 [q]% 的溶液 [b] 克混合后的质量分数',
    ],
    questions: [
      '[a] 升 [p]% 的溶液与 [b] 升 [q]% 的溶液混合，混合后的浓度是多少？', '[name]把 [a] 千克 [p]% 的盐水和 [b] 千克 [q]% 的盐水混在一起，浓度是百分之几？', '浓度为 [p]% 的酒精 [a] 升，与浓度为 [q]% 的酒精 [b] 升混合，新的浓度是多少？', '[a] 升 [p]% 的糖水加 [b] 升 [q]% 的糖水，浓度变为百分之几？', '甲溶液 [a] 升浓度 [p]%，乙溶液 [b] 升浓度 [q]%，混合后浓度 = ?', '把一罐 [a] 升含糖 [p]% 的果汁和一罐 [b] 升含糖 [q]% 的果汁倒在一起，浓度是百分之几？',
      '有两种盐水，一种 [a] 千克，浓度 [p]%，另一种 [b] 千克，浓度 [q]%，混合以后的浓度是百分之几？', '甲瓶装有 [a] 升浓度为 [p]% 的酒精，乙瓶装有 [b] 升浓度为 [q]% 的酒精，两瓶合在一起后浓度是多少？', '如果把 [b] 千克含糖 [q]% 的糖水倒入 [a] 千克含糖 [p]% 的糖水，混合后的含糖率是多少？', '将含铜 [p]% 的合金 [a] 千克与含铜 [q]% 的合金 [b] 千克熔在一起，新合金含铜百分之几？', '已知 [a] 克溶液的质量分数为 [p]%，[b] 克溶液的质量分数为 [q]%，求它们混合后的质量分数。',
      '奶场把 [a] 升脂肪含量 [p]% 的牛奶和 [b] 升脂肪含量 [q]% 的牛奶混合，混合牛奶的脂肪含量是百分之几？', '[name]有 [a] 升 [p]% 的防冻液，[other]有 [b] 升 [q]% 的防冻液，两人的混到一起，浓度是百分之几？', '护士把 [a] 毫升 [p]% 的药水和 [b] 毫升 [q]% 的药水配在一起，配成的药水浓度为多少？', '两块金属，一块 [a] 克含金 [p]%，一块 [b] 克含金 [q]%，熔成一块后含金百分之几？', '用 [a] 升浓度百分之 [p] 的消毒液和 [b] 升浓度百分之 [q] 的消毒液混合，新消毒液的浓度是多少？',
      '化学老师在烧杯里先倒 [a] 毫升 [p]% 的溶液，再倒 [b] 毫升 [q]% 的溶液，烧杯里溶液的浓度是多少？', '园丁在桶里混合了 [a] 升 [p]% 的肥料水和 [b] 升 [q]% 的肥料水，桶里肥料水的浓度是百分之几？', '含蓝色 [p]% 的漆 [a] 桶和含蓝色 [q]% 的漆 [b] 桶（每桶一样大）调在一起，蓝色占百分之几？', '两种糖浆的浓度分别是 [p]% 和 [q]%，前一种取 [a] 千克，后一种取 [b] 千克，混合糖浆的浓度是多少？', '[a] 千克含坚果 [p]% 的零食与 [b] 千克含坚果 [q]% 的零食装进同一个袋子，袋里坚果占百分之几？',
      '浓度为 [p]% 的盐水 [a] 克与浓度为 [q]% 的盐水 [b] 克混合，所得盐水的浓度为____。', '[a] 升 [p]% 的酒精和 [b] 升 [q]% 的酒精混合后是____%的酒精', '[a] 升 [p]% 加 [b] 升 [q]%，混起来多浓', '甲：[a] 升，[p]%；乙：[b] 升，[q]%；混合：?%', '[p]% 的 [a] 千克，[q]% 的 [b] 千克，混合后百分之几', '我把 [a] 杯 [p]% 的果汁跟 [b] 杯 [q]% 的果汁兑一块儿了，现在是百分之几的果汁', '厨师把 [a] 杯浓度 [p]% 的醋与 [b] 杯浓度 [q]% 的醋倒进同一个碗，碗里的醋浓度为多少？',
      '先取 [p]% 的硫酸 [a] 升，再取 [q]% 的硫酸 [b] 升，两者混合，得到百分之几的硫酸？', '酸液 [a] 升（[p]%）与酸液 [b] 升（[q]%）混匀，混匀后酸占百分之几？',
    ],
    held: ['两罐果汁，一罐 [a] 升含糖 [p]%，一罐 [b] 升含糖 [q]%，倒进一个锅里，含糖百分之几？', '往 [a] 升 [p]% 浓的里搅进 [b] 升 [q]% 浓的，得到的有多浓？'],
  },
};

/** The percentage of `a` liters of `p` percent and `w` liters of water. */
export const diluted: Asks = {
  en: {
    commands: [
      'find the concentration when [w] liters of water are added to [a] liters of a [p]% solution', '<compute|calculate> the new percentage of [a] kg of [p]% salt water after adding [w] kg of water', 'work out how many percent [a] liters of [p]% acid have with [w] liters of water added',
      'determine the concentration after adding [w] liters of pure water to [a] liters at [p]%', 'calculate the final strength if [a] liters of [p]% <bleach|alcohol|vinegar> are diluted with [w] liters of water', 'find the percent concentration once [w] ml of water have been mixed into [a] ml of a [p]% solution',
      'figure out what percentage of the drink is juice when [w] cups of water are added to [a] cups of a [p]% juice drink', 'determine the strength of a [p]% brine, [a] kg of it, after [w] kg of fresh water are poured in', 'compute the new percentage of <salt|sugar|acid> when water ([w] kg) is added to a [p]% solution ([a] kg)',
      'give the concentration that is left when [a] liters of [p]% cleaner are thinned with [w] liters of water', 'work out how weak [a] liters of a [p] percent solution become with [w] more liters of water, in percent', 'state the percentage of antifreeze after topping up [a] liters of a [p]% mix with [w] liters of water',
      'calculate the percentage of alcohol in a mixture of [a] liters of [p]% alcohol and [w] liters of pure water', 'find out how many percent sugar a syrup has if [a] kg of it had [p]% before [w] kg of water were added', 'determine the resulting concentration: solution [a] liters at [p]%, plus [w] liters of water',
    ],
    questions: [
      '[w] liters of water are added to [a] liters of a [p]% solution. What is the new concentration?', '[name] adds [w] kg of water to [a] kg of [p]% salt water. How many percent salt has it now?', 'What is the concentration of [a] liters of [p]% acid after [w] liters of water are added?',
      'A [p]% solution of [a] liters gets [w] liters of water. What percent is it then?', 'To [a] liters at [p]% we add [w] liters of pure water. What is the new percentage?', '[a] liters of juice of [p]% are made weaker with [w] liters of water. How strong is the juice now?',
      'If you dilute [a] liters of a [p]% solution with [w] liters of water, what is the concentration afterwards?', 'A tank holds [a] liters of [p]% salt water. Rain adds [w] liters of fresh water. What is the percentage of salt in the tank now?',
      'A chemist has [a] ml of a [p]% solution and pours in [w] ml of water. What is the concentration of the diluted solution?', 'Given [a] kg of [p] percent sugar syrup and [w] kg of water, what percent sugar does the mixture of both have?',
      '[name] mixes [w] cups of water with [a] cups of a [p]% juice drink. What percentage of the new drink is juice?', 'After [w] liters of water have been added, what is the percentage of bleach in what was [a] liters of [p]% bleach?',
      'A radiator has [a] liters of [p]% antifreeze. If it is topped up with [w] liters of water, what percent antifreeze is it?', 'Water, [w] liters of it, is stirred into [a] liters of [p]% vinegar. What is the strength of the vinegar then?',
      'A gardener thins [a] liters of [p]% plant feed with [w] liters of water. What is the final concentration?', 'By adding [w] g of water to [a] g of [p]% brine, which concentration is obtained?', 'An ice block melts and brings [w] kg of water into [a] kg of [p]% salt water. What is the concentration then?',
      'A painter adds [w] liters of water to [a] liters of paint that is [p]% pigment. What percent pigment is the thinned paint?', 'At first a solution weighs [a] kg and is [p]% acid. Then [w] kg of water go in. How many percent acid is it in the end?',
      'There are [a] liters of [p]% alcohol in a can, and [w] liters of pure water are poured in as well. What percent alcohol is in the can?', 'What percent solution do we get from [a] gallons of a [p]% solution and [w] gallons of water?',
      'The concentration of [a] liters of soap solution is [p]%. How strong is it, in percent, once [w] liters of water are mixed in?', '[a] l of [p]% + [w] l water = ? %', 'solution: [a] liters, [p]%; water added: [w] liters; new concentration?', 'add [w] ml water to [a] ml of [p]%, what % now',
      'i watered down [a] cups of [p]% juice with [w] cups of water, what percent juice is it now?', 'dilute [a] ml of [p]% to a lower strength with [w] ml of water, new percentage?', '[a] kg of a [p]% solution, then [w] kg of water; the concentration falls to ... %',
      '[w] liters of water are poured into [a] liters of [p] percent milk drink. How many percent is the drink afterwards?', 'concentration after adding [w] g of water to [a] g of [p]% salt water', 'Work out the concentration, in percent, when [a] liters of a [p]% solution are diluted by adding [w] liters of water.',
    ],
    held: ['[name] makes [a] liters of [p]% juice weaker with [w] liters of water. How strong is it afterwards?', 'How many percent are left of [p]% when [a] liters become more by [w] liters of water?'],
  },
  zh: {
    commands: [
      '求加水后的浓度，[a] 升 [p]% 的溶液加 [w] 升水', '计算 [a] 千克 [p]% 的盐水加入 [w] 千克水后的浓度', '算一算 [a] 升 [p]% 的酒精加 [w] 升水后浓度是百分之几', '求往 [a] 升 [p]% 的糖水里加 [w] 升水后的浓度', '求稀释后的浓度：原溶液 [a] 升，浓度 [p]%，加水 [w] 升', '算出在 [a] 千克百分之 [p] 的<盐水|糖水>中倒入 [w] 千克水后的浓度', '计算 [a] 毫升 [p]% 的消毒液兑 [w] 毫升水以后是百分之几', '求用 [w] 升清水稀释 [a] 升 [p]% 的药水所得药水的浓度', '写出加入 [w] 克水后溶液的质量分数，原来是 [a] 克、[p]%',
      '确定 [a] 升浓度 [p]% 的防冻液加满 [w] 升水后的浓度', '算算 [a] 杯 [p]% 的果汁里再加 [w] 杯水后果汁占百分之几', '求 [w] 千克水与 [a] 千克 [p]% 的糖浆混合后的含糖率', '计算把 [a] 升含酸 [p]% 的液体和 [w] 升水混匀后含酸的百分比', '求含盐率，已知 [a] 千克含盐 [p]% 的盐水又加了 [w] 千克水', '求出 [p]% 的醋 [a] 升加清水 [w] 升后的浓度',
    ],
    questions: [
      '往 [a] 升 [p]% 的溶液中加 [w] 升水，浓度变为多少？', '[name]在 [a] 千克 [p]% 的盐水里加了 [w] 千克水，现在浓度是百分之几？', '[a] 升浓度为 [p]% 的酒精加入 [w] 升水后，浓度是多少？', '[a] 升 [p]% 的糖水加 [w] 升水，新的浓度是百分之几？', '溶液 [a] 升，浓度 [p]%，加水 [w] 升，浓度 = ?', '用 [w] 升水冲淡 [a] 升 [p]% 的果汁，浓度变为百分之几？', '在 [a] 千克浓度为 [p]% 的盐水中倒入 [w] 千克清水，盐水的浓度变成百分之几？', '一瓶 [a] 升的消毒液浓度是 [p]%，用 [w] 升水稀释，稀释后的浓度是多少？',
      '如果 [a] 升 [p]% 的酒精里再加 [w] 升水，那么酒精占百分之几？', '已知糖水 [a] 千克，含糖 [p]%，加入 [w] 千克水，求现在的含糖率。', '水池里有 [a] 吨含盐 [p]% 的水，下雨又添了 [w] 吨雨水，现在含盐百分之几？', '[name]往 [a] 杯含量 [p]% 的果汁中兑入 [w] 杯水，果汁的含量变为多少？', '[w] 克水和 [a] 克 [p]% 的溶液混合，所得溶液的质量分数是多少？', '水箱里的防冻液有 [a] 升，浓度 [p]%，补充 [w] 升水后浓度为百分之几？', '园丁把 [a] 升 [p]% 的肥料水加水 [w] 升，新肥料水的浓度是多少？',
      '原来有 [a] 升百分之 [p] 的药水，后来倒进 [w] 升水，药水的浓度现在是多少？', '冰块化成 [w] 千克水，流进 [a] 千克 [p]% 的盐水里，盐水的浓度变成了多少？', '油漆 [a] 升，颜料占 [p]%，掺入 [w] 升水后，颜料占百分之几？', '将 [a] 升浓度为 [p]% 的醋用 [w] 升水冲淡，得到的醋浓度是多少？', '烧杯里有 [p]% 的溶液 [a] 毫升，实验员加了 [w] 毫升蒸馏水，此时溶液的浓度是多少？', '溶液重 [a] 克，溶质占 [p]%，加 [w] 克水以后溶质占百分之几？', '洗洁精溶液 [a] 升，浓度 [p]%，再加清水 [w] 升，浓度降到百分之几？',
      '向 [a] 克 [p]% 的糖水中加 [w] 克水，浓度变为____。', '[a] 升 [p]% 的酒精加水 [w] 升后是____%的酒精', '[p]% 的盐水 [a] 千克加水 [w] 千克，现在多浓', '原液：[a] 升，[p]%；加水：[w] 升；浓度：?', '我给 [a] 杯 [p]% 的果汁加了 [w] 杯水，现在是百分之几的呢', '[a] 升 [p]% + 水 [w] 升 = ?%', '牛奶饮料 [a] 升，含奶 [p]%，再倒入 [w] 升水，现在含奶百分之几？', '酸液的浓度是 [p]%，共 [a] 升，若加水 [w] 升，则浓度是多少？',
    ],
    held: ['[name]嫌 [a] 升 [p]% 的果汁太浓，兑了 [w] 升水，这时含糖百分之几？', '[a] 千克 [p]% 的盐水被 [w] 千克水冲淡，冲淡后有多浓？'],
  },
};

/** How many liters of water make `q` percent of `a` liters of `p` percent. */
export const waterToAdd: Asks = {
  en: {
    commands: [
      'find how much water to add to [a] liters of a [p]% solution to get [q]%', '<compute|calculate> how many kg of water turn [a] kg of [p]% salt water into [q]% salt water', 'work out the water needed to bring [a] liters of [p]% acid down to [q]%', 'determine how many liters of water must be added to [a] liters at [p]% so that it is [q]%',
      'find how many litres of water will dilute [a] litres of a [p]% solution to [q]%', 'calculate the amount of water that must be poured into [a] kg of [p]% brine to lower it to [q]%', 'figure out how much water [a] cups of [p]% <vinegar|juice> need to become [q]%',
      'determine the volume of water required to reduce [a] liters of [p]% alcohol to a strength of [q]%', 'compute how many ml of pure water to mix with [a] ml of a [p]% solution for a concentration of [q]%', 'give the quantity of water with which [a] gallons of [p]% bleach are thinned to [q]%',
      'work out how many kg of water make a [q]% syrup out of [a] kg of a [p]% syrup', 'find the water to be added if a [p]% solution of [a] liters has to be weakened to [q]%', 'state how many liters of water weaken [a] liters of [p] percent antifreeze to [q] percent',
      'work out the amount of water that brings the salt content of [a] kg of salt water from [p]% to [q]%', 'calculate how much a gardener must dilute [a] liters of [p]% plant feed with water, in liters, to have [q]%',
    ],
    questions: [
      'How many liters of water must be added to [a] liters of a [p]% solution to get a [q]% solution?', '[name] has [a] kg of [p]% salt water and wants [q]%. How many kg of water are needed?', 'How much water turns [a] liters of [p]% acid into [q]% acid?', '[a] liters of a [p]% solution shall become a [q]% solution. How much water is added?',
      'How much water has to be put into [a] liters at [p]% so that the concentration is [q]%?', '[a] liters of juice of [p]% are too strong. How much water makes the juice [q]%?', 'A nurse needs a [q]% solution but has [a] liters of a [p]% solution. How many liters of water should she add?',
      'If [a] kg of [p]% brine are to be diluted to [q]%, how much water must be added?', 'How many ml of water should a chemist mix with [a] ml of [p]% acid so that only [q]% of the mixture is acid?', 'The concentration of [a] liters of bleach has to fall from [p]% to [q]%. What amount of water is needed?',
      'Water is poured into [a] liters of [p]% salt water until it is only [q]% salt. How many liters of water are poured in?', 'Given [a] gallons of [p]% antifreeze, how many gallons of water will reduce it to [q]%?', '[name] adds water to [a] cups of [p]% vinegar and gets [q]% vinegar. How many cups of water did [name] add?',
      'What volume of water dilutes [a] liters of a [p] percent solution to [q] percent?', 'A cook has [a] kg of syrup with [p]% sugar. The recipe says [q]% sugar. How much water should the cook stir in?', 'A gardener wants to make [q]% plant feed from [a] liters of [p]% plant feed. How many liters of water does that take?',
      'Some water was added to [a] liters of [p]% alcohol, and the mixture then had [q]% alcohol. How much water was it?', 'By adding water, [a] kg of [p]% sugar syrup are turned into syrup of [q]%. What is the mass of the added water?',
      'For cleaning we need a strength of [q]%, but the [a] liters of cleaner in the can have [p]%. How many liters of water must go in?', 'A tank holds [a] liters of [p]% brine. How much fresh water must flow in before the brine is [q]%?', 'To weaken [a] liters of [p]% solution to [q]%, how many liters of water do you add?',
      'Paint that is [p]% pigment is thinned with water until it is [q]% pigment. There were [a] liters of paint. How many liters of water were used?', '[a] l at [p]%, should be [q]%, how much water?', 'have [a] ml of [p]%, want [q]%, water to add?', 'solution: [a] liters, [p]%; target: [q]%; water: ... liters',
      'how much water do i put in [a] cups of [p]% juice to get it down to [q]%', 'dilute [a] liters from [p]% to [q]%, liters of water = ?', '[a] kg of [p]% salt water + ? kg of water = [q]% salt water', 'if my [a] liters are [p]% acid and they should be [q]%, how many liters of water do i add?',
      '[a] liters of [p]% milk drink shall only be [q]%. How many liters of water must be mixed in?', 'Work out how many grams of water dilute [a] grams of a [p]% salt solution to a [q]% salt solution.',
    ],
    held: ['The juice, [a] liters of [p]%, is too strong; [q]% would be right. How many liters of water help?', 'To make [a] liters of [p]% as weak as [q]%, what water do we need?'],
  },
  zh: {
    commands: [
      '求要加多少升水，[a] 升 [p]% 的溶液稀释成 [q]%', '计算把 [a] 千克 [p]% 的盐水变成 [q]% 要加水多少千克', '算一算 [a] 升 [p]% 的酒精稀释到 [q]% 需要几升水', '求使 [a] 升 [p]% 的溶液变为 [q]% 所需的水量', '求应加水的量：溶液 [a] 升，浓度由 [p]% 降到 [q]%', '算出把 [a] 千克百分之 [p] 的<盐水|糖水>稀释为百分之 [q] 需加水的千克数', '计算 [a] 毫升 [p]% 的消毒液要兑多少毫升水才能变成 [q]%', '求需要加入的水的质量，使 [a] 克 [p]% 的溶液的质量分数变为 [q]%',
      '确定用多少升清水能把 [a] 升 [p]% 的药水配成 [q]% 的药水', '写出 [a] 升 [p]% 的防冻液降为 [q]% 所要加的水的升数', '算算 [a] 杯 [p]% 的果汁兑几杯水是 [q]%', '求配制 [q]% 的酒精时，在 [a] 升 [p]% 的酒精中应倒入多少升水', '计算要使含糖 [p]% 的糖浆 [a] 千克变为含糖 [q]% 应加多少千克水', '求加水多少千克后，[a] 千克含盐 [p]% 的盐水含盐 [q]%', '求出 [p]% 的醋 [a] 升冲淡为 [q]% 的醋要加的水量',
    ],
    questions: [
      '要把 [a] 升 [p]% 的溶液稀释成 [q]% 的溶液，要加多少升水？', '[name]有 [a] 千克 [p]% 的盐水，想变成 [q]%，要加水多少千克？', '[a] 升浓度为 [p]% 的酒精，加多少升水后浓度为 [q]%？', '在 [a] 千克 [p]% 的糖水中加几千克水，可以得到 [q]% 的糖水？', '溶液 [a] 升，浓度 [p]%，要使浓度为 [q]%，应加水几升？', '[a] 升 [p]% 的果汁太浓，加几升水可冲淡成 [q]%？', '一瓶 [a] 升的消毒液浓度为 [p]%，使用时要求浓度为 [q]%，需要加水多少升？', '现有 [p]% 的盐水 [a] 千克，要稀释为 [q]% 的盐水，需加水多少千克？',
      '如果想让 [a] 升 [p]% 的酒精变成 [q]% 的酒精，应倒入多少升水？', '已知糖水 [a] 千克，含糖 [p]%，加水后含糖 [q]%，求加入的水的质量。', '[name]在 [a] 杯浓度 [p]% 的醋里加了一些水，浓度变为 [q]%，加了几杯水？', '水箱里 [a] 升防冻液的浓度是 [p]%，加多少升水，浓度才会降到 [q]%？', '园丁要用 [a] 升 [p]% 的肥料水配成 [q]% 的肥料水，得加多少升水？', '往 [a] 克质量分数为 [p]% 的溶液中加水，使质量分数降为 [q]%，加了多少克水？', '护士手里有百分之 [p] 的药水 [a] 升，她需要百分之 [q] 的药水，要加几升水？',
      '厨师有 [a] 千克含糖 [p]% 的糖浆，菜谱上要求含糖 [q]%，他该加多少千克水？', '农药 [a] 千克，浓度 [p]%，喷洒时浓度应是 [q]%，要兑水多少千克？', '油漆 [a] 升，颜料占 [p]%，加水后颜料只占 [q]%，加了多少升水？', '将 [p]% 的酸液 [a] 升稀释到 [q]%，所需的水是多少升？', '浓度 [p]% 的洗涤液有 [a] 升，加多少升水以后浓度是 [q]%？', '下雨后，[a] 吨含盐 [p]% 的池水变成含盐 [q]% 的池水，雨水有多少吨？', '实验员要把烧杯中 [a] 毫升 [p]% 的溶液变为 [q]% 的溶液，应加蒸馏水多少毫升？',
      '把 [a] 升 [p]% 的酒精稀释成 [q]% 的酒精，需加水____升。', '[a] 千克 [p]% 的盐水加____千克水后浓度是 [q]%', '[a] 升，[p]% 变 [q]%，加多少水', '原液：[a] 升，[p]%；目标：[q]%；加水：?升', '我有 [a] 杯 [p]% 的果汁，想弄成 [q]% 的，得加几杯水呀', '[a] 升 [p]% + 水 ? 升 = [q]%', '牛奶饮料 [a] 升，含奶 [p]%，再加多少升水就含奶 [q]%？', '盐水的浓度从 [p]% 降低到 [q]%，盐水原有 [a] 千克，加进去的水是多少千克？',
    ],
    held: ['[a] 升 [p]% 的果汁太浓，兑几升水才正好 [q]%？', '[a] 千克盐水由 [p]% 冲淡到 [q]%，冲进去的水有几千克？'],
  },
};

/** How many liters of `p` percent make `r` percent of `b` liters of `q` percent. */
export const partToAdd: Asks = {
  en: {
    commands: [
      'find how many liters of a [p]% solution must be added to [b] liters of a [q]% solution to get [r]%', '<compute|calculate> how many kg of [p]% salt water with [b] kg of [q]% salt water give [r]%', 'work out the liters of [p]% acid needed for [b] liters of [q]% acid to make [r]% acid',
      'determine how much [p]% solution to mix with [b] liters of [q]% solution so that it is [r]%', 'figure out how much [p]% <alcohol|bleach|vinegar> to pour into [b] liters of the same at [q]% for a strength of [r]%', 'find the number of gallons of [p]% antifreeze that turn [b] gallons of [q]% antifreeze into [r]% antifreeze',
      'calculate the amount of [p]% solution which, mixed with [b] ml of [q]% solution, gives a [r]% solution', 'determine how many kg of an alloy with [p]% copper must be melted with [b] kg of an alloy with [q]% copper to get [r]% copper',
      'compute the liters of milk with [p]% fat to combine with [b] liters with [q]% fat so that the milk has [r]% fat', 'work out how many cups of [p]% juice to mix into [b] cups of [q]% juice to have [r]% juice', 'give the amount of [p]% brine needed to change [b] kg of [q]% brine to [r]%',
      'solve for x if x liters at [p]% and [b] liters at [q]% make a mixture at [r]%', 'find out what quantity of [p]% syrup a cook must add to [b] kg of [q]% syrup to obtain [r]% syrup', 'work out the volume of a [p] percent solution to be added to [b] liters of a [q] percent solution for a [r] percent mixture',
      'state how many g of [p]% gold and [b] g of [q]% gold are melted into [r]% gold, that is, how many g of the first',
    ],
    questions: [
      'How many liters of a [p]% solution must be added to [b] liters of a [q]% solution to get a [r]% solution?', '[name] has [b] kg of [q]% salt water and wants [r]%. How many kg of [p]% salt water are needed?', 'How much [p]% acid must be mixed with [b] liters of [q]% acid so that the mixture is [r]%?',
      '[b] liters at [q]% are mixed with some at [p]%. The mixture is [r]%. How many liters at [p]% were it?', 'With [b] liters of a [q]% solution, how many liters of a [p]% solution make a [r]% solution?', 'To [b] liters of [q]% juice we pour some [p]% juice until it is [r]%. How many liters of [p]% juice are poured?',
      'A chemist needs [r]% acid. How many liters of [p]% acid should be added to [b] liters of [q]% acid?', 'If x liters of a [p]% solution and [b] liters of a [q]% solution give a [r]% mixture, what is x?', 'A dairy has [b] liters of milk with [q]% fat. How many liters of milk with [p]% fat must be mixed in to have [r]% fat?',
      'Given [b] gallons of [q]% antifreeze, how many gallons of [p]% antifreeze will make it [r]% antifreeze?', 'How much of an alloy with [p]% silver has to be melted together with [b] kg of an alloy with [q]% silver so that the new one has [r]% silver?',
      '[name] pours [p]% vinegar into [b] cups of [q]% vinegar and gets [r]% vinegar. How many cups of [p]% vinegar did [name] use?', 'What amount of [p]% brine changes the concentration of [b] kg of brine from [q]% to [r]%?', 'A nurse has [b] ml of a [q]% saline solution. What volume of a [p]% saline solution must she add to obtain one of [r]%?',
      'The tank holds [b] liters of fertilizer solution at [q]%. Some solution at [p]% is pumped in until the tank is at [r]%. How many liters are pumped in?', 'A cook stirs some [p]% sugar syrup into [b] kg of [q]% sugar syrup, and the result is [r]% sugar. How many kg of [p]% syrup did it take?',
      'Two solutions are mixed to make one of [r]%. One is [p]%, the other is [q]% and has a volume of [b] liters. What is the volume of the [p]% solution?', 'To produce [r]% alcohol, some [p]% alcohol is combined with [b] liters of [q]% alcohol. How many liters of the [p]% alcohol are required?',
      'Paint with [p]% blue is added to [b] liters of paint with [q]% blue. Now [r]% of the paint is blue. How many liters were added?', 'By mixing [p]% bleach with [b] liters of [q]% bleach, we want to reach [r]%. How many liters of [p]% bleach do we take?', 'In which amount must [p]% gold be melted with [b] g of [q]% gold to give [r]% gold?',
      'A mixture at [r]% is wanted. There are [b] kg at [q]%. How many kg at [p]% must be put in?', '[b] l at [q]% + x l at [p]% = [r]% mixture, x?', 'have [b] ml of [q]%, need [r]%, how much [p]% do i add', '[p]%: ? liters; [q]%: [b] liters; mixture: [r]%', 'how many cups of [p]% juice go into [b] cups of [q]% juice to make [r]%',
      'i have [b] liters of [q]% acid and a big can of [p]% acid, how much from the can gives me [r]%?', 'liters of [p]% solution for [b] liters of [q]% solution to become [r]%?', '[b] kg of feed with [q]% protein and some feed with [p]% protein shall make a feed with [r]% protein. How many kg of the [p]% feed are needed?',
      'x kg of nuts mix with [p]% almonds and [b] kg with [q]% almonds make a mix with [r]% almonds, find x', 'Work out how many liters of a [p]% solution, when mixed with [b] liters of a [q]% solution, give a concentration of [r]%.',
    ],
    held: ['In the pot are [b] liters of [q]% juice, and [r]% would be right. How many liters from the jar with [p]% help?', 'We pour some of [p]% strength to [b] liters of [q]% strength until all has [r]%. How many liters did we pour?'],
  },
  zh: {
    commands: [
      '求需要多少升 [p]% 的溶液，与 [b] 升 [q]% 的溶液混合得到 [r]%', '计算要加几千克 [p]% 的盐水，使 [b] 千克 [q]% 的盐水变成 [r]%', '算一算多少升 [p]% 的酒精与 [b] 升 [q]% 的酒精混合得 [r]% 的酒精', '求 [p]% 的糖水的升数，它与 [b] 升 [q]% 的糖水混合成 [r]% 的糖水', '求 [p]% 的溶液的用量：与 [b] 升 [q]% 的溶液混合后浓度为 [r]%', '算出百分之 [p] 的<酒精|药水>要取多少升，才能和 [b] 升百分之 [q] 的配成百分之 [r]', '计算含铜 [p]% 的合金需要多少千克，与含铜 [q]% 的合金 [b] 千克熔成含铜 [r]% 的合金',
      '求 x：x 升 [p]% 的溶液与 [b] 升 [q]% 的溶液混合得 [r]% 的溶液', '确定应往 [b] 千克 [q]% 的糖浆里倒多少千克 [p]% 的糖浆才是 [r]%', '写出使 [b] 升脂肪含量 [q]% 的牛奶变为 [r]% 所需的 [p]% 的牛奶的升数', '算算几杯 [p]% 的果汁和 [b] 杯 [q]% 的果汁兑成 [r]% 的果汁', '求把 [b] 升 [q]% 的防冻液调成 [r]% 要加入 [p]% 的防冻液多少升', '计算 [p]% 的硫酸取多少毫升，与 [b] 毫升 [q]% 的硫酸混合成 [r]% 的硫酸', '求要使 [b] 千克含盐 [q]% 的盐水含盐 [r]%，应加入多少千克含盐 [p]% 的盐水',
      '求出与 [b] 克 [q]% 的溶液配成 [r]% 的溶液所用的 [p]% 的溶液的克数',
    ],
    questions: [
      '要加多少升 [p]% 的溶液到 [b] 升 [q]% 的溶液里，才能得到 [r]% 的溶液？', '[name]有 [b] 千克 [q]% 的盐水，想配成 [r]%，要加 [p]% 的盐水多少千克？', '多少升 [p]% 的酒精与 [b] 升 [q]% 的酒精混合，浓度为 [r]%？', '[b] 升 [q]% 的糖水与若干升 [p]% 的糖水混合后浓度为 [r]%，用了 [p]% 的糖水多少升？', '现有 [q]% 的溶液 [b] 升，加几升 [p]% 的溶液可配成 [r]% 的溶液？', '往 [b] 升 [q]% 的果汁里倒入 [p]% 的果汁，直到浓度为 [r]%，倒入了几升？',
      '有浓度为 [q]% 的盐水 [b] 千克，再加入多少千克浓度为 [p]% 的盐水，浓度就变为 [r]%？', '要配制 [r]% 的酒精，已有 [q]% 的酒精 [b] 升，还需 [p]% 的酒精多少升？', '如果 x 升 [p]% 的溶液和 [b] 升 [q]% 的溶液混合成 [r]% 的溶液，那么 x 是多少？', '把含银 [p]% 的合金与 [b] 千克含银 [q]% 的合金熔在一起，得到含银 [r]% 的合金，含银 [p]% 的合金用了多少千克？', '已知 [b] 升溶液的浓度是 [q]%，加入一些 [p]% 的溶液后浓度是 [r]%，求加入的升数。',
      '奶场有 [b] 升脂肪含量 [q]% 的牛奶，掺入多少升脂肪含量 [p]% 的牛奶，可得脂肪含量 [r]% 的牛奶？', '[name]把一些 [p]% 的醋加进 [b] 杯 [q]% 的醋，浓度成了 [r]%，加的 [p]% 的醋有几杯？', '护士有 [b] 毫升百分之 [q] 的药水，她要百分之 [r] 的药水，需加百分之 [p] 的药水多少毫升？', '水箱里有 [q]% 的防冻液 [b] 升，要把浓度调到 [r]%，应补充 [p]% 的防冻液多少升？', '用 [p]% 和 [q]% 的两种糖水配成 [r]% 的糖水，其中 [q]% 的用了 [b] 千克，[p]% 的用了多少千克？',
      '为了得到含蓝色 [r]% 的漆，要在 [b] 升含蓝色 [q]% 的漆里调进多少升含蓝色 [p]% 的漆？', '甲种消毒液浓度 [p]%，乙种消毒液浓度 [q]%，取乙种 [b] 升，取甲种多少升，混合后浓度为 [r]%？', '饲料厂用蛋白质占 [p]% 的饲料与 [b] 千克蛋白质占 [q]% 的饲料配成蛋白质占 [r]% 的饲料，前一种需要几千克？', '两种酸混合后的浓度为 [r]%，一种是 [p]% 的，另一种是 [q]% 的，有 [b] 升，[p]% 的酸有多少升？', '金匠用含金 [p]% 的金属和 [b] 克含金 [q]% 的金属熔成含金 [r]% 的首饰，含金 [p]% 的金属取了多少克？',
      '肥料水 [b] 升，浓度 [q]%，倒入浓度 [p]% 的肥料水后，整桶浓度为 [r]%，倒入的有多少升？', '[b] 升 [q]% 的酒精中加入____升 [p]% 的酒精，可得 [r]% 的酒精。', '[p]% 的盐水____千克与 [q]% 的盐水 [b] 千克混合成 [r]% 的盐水', '[b] 升 [q]% 的，要变 [r]%，加几升 [p]% 的', '[p]%：? 升；[q]%：[b] 升；混合：[r]%', 'x 升 [p]% + [b] 升 [q]% = [r]%，x = ?', '我手上有 [b] 杯 [q]% 的果汁，想要 [r]% 的，得兑几杯 [p]% 的呀',
      '烧杯里是 [b] 毫升 [q]% 的溶液，实验员加 [p]% 的溶液把它变成 [r]%，加了多少毫升？', '多少千克 [p]% 的糖浆能使 [b] 千克 [q]% 的糖浆成为 [r]% 的糖浆？',
    ],
    held: ['锅里有 [b] 升含糖 [q]% 的果汁，从 [p]% 的罐里倒几升进去正好 [r]%？', '向 [b] 升 [q]% 浓的里倒 [p]% 浓的，直到全部 [r]%，倒了几升？'],
  },
};
